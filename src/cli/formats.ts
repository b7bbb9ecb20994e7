/** The formats of `check`; the first is the default. */
export const checkFormats = [
  'pretty',
  'concise',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'sonar',
  'markdown',
  'html',
  'prometheus',
] as const;
