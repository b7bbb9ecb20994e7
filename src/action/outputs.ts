/** The outputs of the action, in the file that the runner reads them from. */

/** The last record of `--format ndjson`. */
interface RunRecord {
  readonly summary: Readonly<Record<'units' | 'errors' | 'warnings' | 'infos' | 'above', number>> & { readonly worst: number | null };
}

/** The values by name; a run that came to no end has an exit status alone. */
export function outputsOf(record: string, exit: number, sarifFile: string): Readonly<Record<string, string>> {
  const last = record.trimEnd().split('\n').at(-1) ?? '';
  if (!last.startsWith('{"type":"run"')) return { 'exit-code': String(exit) };
  const { summary } = JSON.parse(last) as RunRecord; // we wrote it
  return {
    'worst-exposure': summary.worst === null ? '' : summary.worst.toFixed(1),
    units: String(summary.units),
    errors: String(summary.errors),
    warnings: String(summary.warnings),
    infos: String(summary.infos),
    'above-limit': String(summary.above),
    'sarif-file': sarifFile,
    'exit-code': String(exit),
  };
}

/** Between marks that no value can hold, so that a value can't become another output. */
export const outputText = (outputs: Readonly<Record<string, string>>, mark: string): string =>
  Object.entries(outputs)
    .map(([name, value]) => `${name}<<${mark}\n${value}\n${mark}\n`)
    .join('');
