/** From the options of the command line to settings; every fault is said with what would be right. */
import type { RunValues, Sourced } from '../config/config.ts';
import { type Parsed, parseSelectors, parseTargets, parseThreshold, parseWord } from '../config/values.ts';
import { failOnWords } from '../engine/gate.ts';
import { gatedNumbers } from '../engine/unit-report.ts';
import type { Rule } from '../rule/rule.ts';

/** A fault of the command line, of a configuration or of input and output: exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Files of the command that are built apart each have the class: it goes by its name. */
export const isUsageError = (error: unknown): error is UsageError => error instanceof Error && error.name === 'UsageError';

function orRefuse<T>(option: string, parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new UsageError(`${option} ${parsed.problem}`);
}

/** One of a list of words. */
export const readWord = <Word extends string>(option: string, text: string, words: readonly Word[]): Word => orRefuse(option, parseWord(text, words));

/** The options that a configuration file can also give. */
export interface SettingOptions {
  readonly threshold?: string;
  readonly defaultThreshold?: string;
  readonly target?: string;
  readonly user?: boolean;
  readonly failOn?: string;
  readonly gate?: string;
  /** Lists, which add up. */
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly policy?: string;
  readonly baseline?: string;
}

/** The limit where neither the command line nor the configuration sets one, in tenths: for hooks that are to have some limit. */
export const usualThreshold = ({ defaultThreshold }: SettingOptions): Sourced<number> | undefined =>
  defaultThreshold === undefined ? undefined : { value: orRefuse('--default-threshold', parseThreshold(defaultThreshold)), from: '--default-threshold' };

/** What the command line sets, each value under the name of its option; `rules` are those that can be selected. */
export function commandLineValues(options: SettingOptions, rules: readonly Rule[]): RunValues {
  const given = <Key extends string, T>(key: Key, option: string, text: string | undefined, parse: (text: string) => Parsed<T>) =>
    (text === undefined ? {} : { [key]: { value: orRefuse(option, parse(text)), from: option } }) as { readonly [K in Key]?: Sourced<T> }; // a computed key has no literal type
  const selectors = (text: string) => parseSelectors(text, rules);
  const asIs = (value: string): Parsed<string> => ({ ok: true, value });
  return {
    ...given('threshold', '--threshold', options.threshold, parseThreshold),
    ...given('targets', '--target', options.target, parseTargets),
    ...given('failOn', '--fail-on', options.failOn, (text) => parseWord(text, failOnWords)),
    ...given('gate', '--gate', options.gate, (text) => parseWord(text, gatedNumbers)),
    ...given('select', '--select', options.select?.join(), selectors),
    ...given('ignore', '--ignore', options.ignore?.join(), selectors),
    ...given('policy', '--policy', options.policy, asIs),
    ...given('baseline', '--baseline', options.baseline, asIs),
    ...(options.user === undefined ? {} : { user: { value: options.user, from: '--user' } }),
    levels: new Map(),
    options: new Map(),
  };
}
