/** The formats of `check`; the first is the default. */
export const checkFormats = ['pretty', 'concise', 'json', 'ndjson'] as const;
