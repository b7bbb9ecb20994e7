/** The formats of `score`. */
export const scoreFormats = ['pretty', 'json', 'ndjson', 'systemd'] as const;
