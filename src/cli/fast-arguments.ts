/** Reads plain arguments of `score` with what Node has built in: a command-line library takes a tenth of a start to load. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { ScoreOptions } from './run/score.ts';
import { scoreFormats } from './score-formats.ts';

/** The options that are read here; a test compares them with those of the verb. */
const plainOptions = {
  format: { type: 'string', short: 'f' },
  target: { type: 'string' },
  threshold: { type: 'string' },
  user: { type: 'boolean' },
  quiet: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

export interface PlainArguments {
  readonly paths: readonly string[];
  readonly options: ScoreOptions;
}

function read(argv: readonly string[]): PlainArguments | null {
  const { values, positionals } = parseArgs({ args: [...argv], options: plainOptions, allowPositionals: true });
  const { format, ...others } = values;
  if (format === undefined) return { paths: positionals, options: { ...others, color: 'auto' } };
  if (!scoreFormats.some((known) => known === format)) return null;
  return { paths: positionals, options: { ...others, color: 'auto', format: [{ value: format, at: 1 }] } };
}

/** The arguments; null where there is anything about them that needs the whole program, such as an error message. */
export function readPlainArguments(argv: readonly string[]): PlainArguments | null {
  try {
    return read(argv);
  } catch {
    return null;
  }
}
