/** The formats of `score`: a table for people, and the JSON shapes of the command-line contract. */
import { type CheckResult, formatTenths, type Rating } from '../engine/score.ts';
import { clip, printable } from './printable.ts';
import { bar, paintRating, type Style } from './style.ts';

/** The score of one unit; `results` stand in systemd's printed order, and are empty for a unit that is refused. */
export interface ScoreReport {
  readonly path: string;
  readonly unit: string;
  readonly target: string;
  /** The verified version whose table was used, where the target has none of its own. */
  readonly derivedFrom: string | null;
  readonly overall: number | null;
  readonly rating: Rating | null;
  readonly results: readonly CheckResult[];
  /** Why systemd refuses the unit, or null. */
  readonly error: string | null;
}

export interface ScoreReporter {
  readonly unit: (report: ScoreReport) => string;
  readonly end: () => string;
}

const tenths = (value: number | null) => (value === null ? null : formatTenths(value));

const ready = new WeakMap<CheckResult, string>();

/** `"PrivateTmp":{"set":true,"exposure":null}`: equal results are one object, and written once. */
function checkJson(result: CheckResult): string {
  const known = ready.get(result);
  if (known !== undefined) return known;
  const { check, badness, exposure } = result;
  const set = badness === null ? 'null' : badness === 0 ? 'true' : 'false';
  const text = `"${check.field}":{"set":${set},"exposure":${exposure === null ? 'null' : `"${formatTenths(exposure)}"`}}`;
  ready.set(result, text);
  return text;
}

function unitJson({ path, unit, target, derivedFrom, overall, rating, results, error }: ScoreReport): string {
  const derived = derivedFrom === null ? '' : `,"derived":true,"table":"${derivedFrom}"`;
  const score = overall === null ? 'null' : `"${formatTenths(overall)}"`;
  return `{"path":${JSON.stringify(path)},"unit":${JSON.stringify(unit)},"target":${JSON.stringify(target)}${derived},"overall":${score},"rating":${JSON.stringify(rating)},"checks":{${results.map(checkJson).join(',')}},"error":${JSON.stringify(error)}}`;
}

export const makeScoreNdjson = (): ScoreReporter => ({ unit: (report) => `${unitJson(report)}\n`, end: () => '' });

export function makeScoreJson(version: string): ScoreReporter {
  let count = 0;
  const head = `{"schema":1,"tool":${JSON.stringify({ name: 'unitlint', version })},"units":[`;
  return {
    unit: (report) => {
      count += 1;
      return `${count === 1 ? head : ','}\n${unitJson(report)}`;
    },
    end: () => `${count === 0 ? head : ''}\n]}\n`,
  };
}

/** The rows of `systemd-analyze security --json`, described in our own words; units follow one another as there. */
export const makeScoreSystemd = (): ScoreReporter => ({
  unit: ({ results }) => {
    if (results.length === 0) return '';
    const rows = results.map((result) => ({
      set: result.badness === null ? null : result.badness === 0,
      name: result.check.name,
      json_field: result.check.field,
      description: describe(result),
      exposure: tenths(result.exposure),
    }));
    return `${JSON.stringify(rows)}\n`;
  },
  end: () => '',
});

function describe({ check, badness, description }: CheckResult): string {
  if (description !== null) return description;
  if (badness === null) return `${check.name} does not apply to this unit`;
  return badness === 0 ? `${check.name} leaves nothing open` : `${check.name} leaves something open`;
}

export interface ScoreTableOptions {
  readonly style: Style;
  readonly verbose: boolean;
}

/** One unit: its checks that cost something, dearest first. Several: a line each, in the order given. */
export function makeScorePretty({ style, verbose }: ScoreTableOptions): ScoreReporter {
  const reports: ScoreReport[] = [];
  return {
    unit: (report) => {
      reports.push(report);
      return '';
    },
    end: () => {
      const [only] = reports;
      if (only !== undefined && reports.length === 1) return oneTable(only, style, verbose);
      return reports.map((report) => `${summaryLine(report, style)}\n`).join('');
    },
  };
}

function summaryLine({ path, overall, rating, error, target, derivedFrom }: ScoreReport, style: Style): string {
  const name = printable(path);
  if (overall === null || rating === null) return `   - ${'refused'.padEnd(10)} ${name}  ${style.dim(printable(error ?? ''))}`;
  const derived = derivedFrom === null ? '' : style.dim(`  (${target}: derived from ${derivedFrom})`);
  return `${paintRating(style, rating, `${formatTenths(overall).padStart(4)} ${rating.padEnd(10)}`)} ${name}${derived}`;
}

function oneTable(report: ScoreReport, style: Style, verbose: boolean): string {
  const { overall, rating, target, derivedFrom, results } = report;
  if (overall === null || rating === null) return `${style.bold(printable(report.path))}  systemd refuses this unit: ${printable(report.error ?? '')}\n`;
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  const derived = derivedFrom === null ? system : `${system} (derived from ${derivedFrom})`;
  const head = `${style.bold(printable(report.path))}  ${paintRating(style, rating, style.bold(`${formatTenths(overall)} ${rating}`))}  ${bar(style, overall, rating)}  ${style.dim(derived)}`;
  const open = results.filter(({ exposure }) => exposure !== null).sort((a, b) => (b.exposure ?? 0) - (a.exposure ?? 0));
  const good = results.filter(({ badness }) => badness === 0);
  const rest = results.filter(({ badness }) => badness === null);
  const rows = open.map((result) => checkRow(result, style));
  if (verbose) rows.push(...[...good, ...rest].map((result) => checkRow(result, style)));
  const counts = style.dim(
    `${open.length} of ${results.length} checks open, ${good.length} good, ${rest.length} not applicable${verbose ? '' : ' (--verbose shows all)'}`,
  );
  return `${head}\n\n${rows.join('\n')}\n\n${counts}\n`;
}

function checkRow(result: CheckResult, style: Style): string {
  const { check, badness, exposure } = result;
  const sign = badness === null ? ' ' : badness === 0 ? style.green('+') : style.red('-');
  const cost = exposure === null ? '    ' : formatTenths(exposure).padStart(4);
  return `${sign} ${cost}  ${clip(check.name, style.width - 8)}`;
}
