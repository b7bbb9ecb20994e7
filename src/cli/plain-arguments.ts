/** Reads the plain arguments of a verb with what Node has built in: a command-line library takes a tenth of a start to load. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { GivenValue } from './destinations.ts';
import type { CheckOptions } from './run/check.ts';
import type { ScoreOptions } from './run/score.ts';
import { scoreFormats } from './score-formats.ts';

type PlainOptions = NonNullable<ParseArgsConfig['options']>;

/** What is read here of the options of a verb, by their long names; a test compares it with the verb. */
export interface PlainVerb {
  readonly options: PlainOptions;
  readonly formats: readonly string[];
}

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const shared = { format: { type: 'string', short: 'f', multiple: true }, target: text, threshold: text, user: flag, quiet: flag, verbose: flag } as const;

export const plainScore: PlainVerb = { options: shared, formats: scoreFormats };

/** Of the formats those that come with the verb. */
export const plainCheck: PlainVerb = {
  options: { ...shared, 'default-threshold': text, 'fail-on': text, gate: text, select: list, ignore: list },
  formats: ['pretty', 'concise', 'json', 'ndjson'],
};

export interface PlainArguments<Options> {
  readonly paths: readonly string[];
  readonly options: Options;
}

const camelCase = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function read<Options extends ScoreOptions | CheckOptions>(argv: readonly string[], { options, formats }: PlainVerb): PlainArguments<Options> | null {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const { format: given, ...others } = values;
  const [format, ...more] = (given ?? []) as readonly string[]; // it may be given several times
  if (more.length > 0 || (format !== undefined && !formats.includes(format))) return null;
  const named = Object.fromEntries(Object.entries(others).map(([name, value]) => [camelCase(name), value]));
  const outputs: { readonly format?: readonly GivenValue[] } = format === undefined ? {} : { format: [{ value: format, at: 1 }] };
  return { paths: positionals, options: { ...named, ...outputs, color: 'auto' } as Options }; // the names and kinds are those of the verb, as the test says
}

/** The arguments; null where there is anything about them that needs the whole command, such as an error message. */
export function readPlainArguments<Options extends ScoreOptions | CheckOptions>(argv: readonly string[], verb: PlainVerb): PlainArguments<Options> | null {
  try {
    return read(argv, verb);
  } catch {
    return null;
  }
}
