/** unitlint.ini as a configuration, or everything that is wrong with it, each with its line. */
import ignore from 'ignore';
import { decode, unsafe } from 'ini';
import { type OptionValues, optionsOf, type Rule } from '../rule/rule.ts';
import { didYouMean } from '../text/suggest.ts';
import type { Config, Matches, Override, RunValues, Sourced, UnitValues } from './config.ts';
import { type IniProblem, indexLines } from './lines.ts';
import { type ConfigIssue, type ConfigShape, configSchema } from './schema.ts';
import type { RuleLevel } from './values.ts';

export interface ConfigContext {
  /** As it is to be named in messages. */
  readonly path: string;
  readonly rules: readonly Rule[];
  readonly formats: readonly string[];
}

export type ConfigResult = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly IniProblem[] };

type Path = readonly PropertyKey[];

/** Gives a value the place it comes from. */
type At = <T>(value: T, ...path: Path) => Sourced<T>;

export function readConfig(text: string, { path, rules, formats }: ConfigContext): ConfigResult {
  const lines = indexLines(text.replace(/^\uFEFF/, ''), unsafe);
  const schema = configSchema(rules, formats);
  const result = schema.safeParse(plain(decode(lines.clean)));
  if (result.success && lines.problems.length === 0) {
    const at: At = (value, ...place) => ({ value, from: `${path}:${lines.lineOf(place)}` });
    return { ok: true, config: configOf(result.data, path, at) };
  }
  const issues = result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, rules, schema));
  const placed = issues.map(({ path, message }) => ({ line: lines.lineOf(path), message }));
  return { ok: false, problems: [...lines.problems, ...placed].sort((one, other) => one.line - other.line) };
}

/** What ini gives has no prototype, and true, false and null are no texts any more: here they are again. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

interface Explained {
  readonly path: Path;
  readonly message: string;
}

function explain(issue: ConfigIssue, rules: readonly Rule[], schema: ReturnType<typeof configSchema>): readonly Explained[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: `${String(issue.path.at(-1) ?? 'this')} ${issue.message}` }];
  const known = knownAt(issue.path, rules, schema);
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: `${whatIsMissing(issue.path, key)}${nearOf(key, known)}` }));
}

function nearOf(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known);
  return near === '' && known.length <= 20 ? `; known are ${known.join(', ')}` : near;
}

function whatIsMissing(path: Path, key: string): string {
  const last = path.at(-1);
  if (last === 'rules') return `there is no rule "${key}"`;
  if (path[0] === 'options') return path.length === 1 ? `there is no rule "${key}" with options` : `the rule ${String(last)} has no option "${key}"`;
  return path.length === 0 ? `there is no key or section "${key}"` : `there is no key "${key}" in [${path.join('.')}]`;
}

/** The keys that may stand at a place of the file. */
function knownAt([first, second, third]: Path, rules: readonly Rule[], schema: ReturnType<typeof configSchema>): readonly string[] {
  if (first === undefined) return Object.keys(schema.shape);
  if (first === 'rules' || third === 'rules') return rules.map(({ id }) => id);
  if (first === 'overrides') return Object.keys(schema.shape.overrides.unwrap().valueType.shape);
  const options = new Map(rules.map((rule) => [rule.id, Object.keys(optionsOf(rule))]));
  return second === undefined ? [...options].flatMap(([id, names]) => (names.length > 0 ? [id] : [])) : (options.get(String(second)) ?? []);
}

function configOf(shape: ConfigShape, path: string, at: At): Config {
  const { format, 'fail-on': failOn, gate, select, policy, baseline, exclude } = shape;
  return {
    path,
    run: {
      ...unitValues(shape, at, []),
      ...(format === undefined ? {} : { format: at(format, 'format') }),
      ...(failOn === undefined ? {} : { failOn: at(failOn, 'fail-on') }),
      ...(gate === undefined ? {} : { gate: at(gate, 'gate') }),
      ...(select === undefined ? {} : { select: at(select, 'select') }),
      ...(policy === undefined ? {} : { policy: at(policy, 'policy') }),
      ...(baseline === undefined ? {} : { baseline: at(baseline, 'baseline') }),
      options: optionsIn(shape, at),
    },
    exclude: exclude === undefined ? null : at(matcher(exclude), 'exclude'),
    overrides: [...overridesIn(shape, at), ...budgetsIn(shape, at)],
  };
}

type PerUnit = Pick<ConfigShape, 'threshold' | 'target' | 'user' | 'ignore' | 'rules'>;

function unitValues({ threshold, target, user, ignore: ignored, rules = {} }: PerUnit, at: At, inside: Path): UnitValues {
  const levels = Object.entries(rules).flatMap(([id, level]): [string, Sourced<RuleLevel>][] =>
    level === undefined ? [] : [[id, at(level, ...inside, 'rules', id)]],
  );
  return {
    ...(threshold === undefined ? {} : { threshold: at(threshold, ...inside, 'threshold') }),
    ...(target === undefined ? {} : { targets: at(target, ...inside, 'target') }),
    ...(user === undefined ? {} : { user: at(user, ...inside, 'user') }),
    ...(ignored === undefined ? {} : { ignore: at(ignored, ...inside, 'ignore') }),
    levels: new Map(levels),
  };
}

const overridesIn = ({ overrides = {} }: ConfigShape, at: At): readonly Override[] =>
  Object.entries(overrides).map(([name, override]) => ({
    name: `overrides.${name}`,
    matches: matcher(override.paths),
    ...unitValues(override, at, ['overrides', name]),
  }));

const budgetsIn = ({ budgets = {} }: ConfigShape, at: At): readonly Override[] =>
  Object.entries(budgets).map(([pattern, threshold]) => ({
    name: 'budgets',
    matches: matcher([pattern]),
    threshold: at(threshold, 'budgets', pattern),
    levels: new Map(),
  }));

/** A pattern that is one path from the folder down, as a list of budgets has hundreds of. */
const literalPath = /^\/?[^*?[\]\\!#/]+(?:\/[^*?[\]\\/]+)*$/;

function matcher(patterns: readonly string[]): Matches {
  const [only = ''] = patterns;
  if (patterns.length === 1 && literalPath.test(only) && only.includes('/')) {
    const literal = only.replace(/^\//, '');
    return (path) => path === literal || path.startsWith(`${literal}/`);
  }
  const own = ignore().add([...patterns]);
  return (path) => ignore.isPathValid(path) && own.ignores(path);
}

const optionsIn = ({ options = {} }: ConfigShape, at: At): RunValues['options'] =>
  new Map(
    Object.entries(options).flatMap(([id, values]): [string, Sourced<OptionValues>][] => {
      const given = Object.entries(values ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
      return given.length === 0 ? [] : [[id, at(Object.fromEntries(given), 'options', id)]];
    }),
  );
