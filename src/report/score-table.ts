/** `score --format pretty`: the checks of one unit that leave something open, or a line for each of many units. */
import { type CheckResult, formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { quoted, stepLine } from './next-step.ts';
import { clip, printable } from './printable.ts';
import { isAboveLimit, type ScoreReport, type ScoreReporter, type ScoreSummary, type Unscored, unscoredText } from './score.ts';
import { bar, columns, paintRating, type Style } from './style.ts';

export interface ScoreTableOptions {
  readonly style: Style;
  readonly verbose: boolean;
  /** The limit of units that have none of their own, in tenths, or null for no limit. */
  readonly threshold: number | null;
  /** Options to repeat in the command that comes next; null where the units have no path to name. */
  readonly again: string | null;
}

const checksShown = 24;

/** One unit: its open checks, dearest first. Several: a line each, worst first. */
export function makeScorePretty(options: ScoreTableOptions): ScoreReporter {
  const reports: ScoreReport[] = [];
  return {
    unit: (report) => {
      reports.push(report);
      return '';
    },
    end: (summary) => {
      const [only] = reports;
      if (only !== undefined && reports.length === 1) return oneTable(only, options);
      return only === undefined ? '' : manyUnits(reports, summary, options);
    },
  };
}

const limitText = (report: ScoreReport, { style }: ScoreTableOptions) =>
  isAboveLimit(report) ? style.red(`  above the limit of ${formatTenths(report.limit ?? 0)}`) : '';

/** A unit without a score is the worst of all. */
const rankOf = ({ overall }: ScoreReport) => overall ?? Number.POSITIVE_INFINITY;

const labels: Readonly<Partial<Record<Unscored['kind'], string>>> = { masked: 'masked', 'not-found': 'not here', policy: 'unscored' };

const labelOf = (unscored: Unscored | null): string => (unscored === null ? '' : (labels[unscored.kind] ?? 'refused'));

/** How many units without a score there are of each kind. */
function unscoredCounts(reports: readonly ScoreReport[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unscored } of reports) if (unscored !== null) counts.set(labelOf(unscored), (counts.get(labelOf(unscored)) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${count} ${label}`);
}

function aboveText(reports: readonly ScoreReport[], { above }: ScoreSummary, { threshold }: ScoreTableOptions): readonly string[] {
  if (reports.every(({ limit }) => limit === null)) return [];
  const own = threshold === null || reports.some(({ limit }) => limit !== threshold);
  const limit = own ? (above === 1 ? 'its limit' : 'their limits') : `the limit of ${formatTenths(threshold)}`;
  return [`${above === 0 ? 'none' : above} above ${limit}`];
}

function manyUnits(reports: readonly ScoreReport[], summary: ScoreSummary, options: ScoreTableOptions): string {
  const sorted = [...reports].sort((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(other) - rankOf(one)));
  const counts = [plural(summary.units, 'unit'), ...unscoredCounts(reports), ...aboveText(reports, summary, options)];
  return `${sorted.map((report) => `${summaryLine(report, options)}\n`).join('')}\n${options.style.dim(counts.join(', '))}\n`;
}

function summaryLine(report: ScoreReport, options: ScoreTableOptions): string {
  const { path, overall, rating, unscored, target, derivedFrom } = report;
  const { style } = options;
  const name = printable(path);
  if (overall === null || rating === null) return `   - ${style.red(labelOf(unscored).padEnd(10))} ${name}  ${style.dim(printable(unscored?.message ?? ''))}`;
  const derived = derivedFrom === null ? '' : style.dim(`  (${target}: derived from ${derivedFrom})`);
  return `${paintRating(style, rating, `${formatTenths(overall).padStart(4)} ${rating.padEnd(10)}`)} ${name}${derived}${report.runsPrograms ? '' : style.dim('  runs no program')}${limitText(report, options)}`;
}

function head(report: ScoreReport, options: ScoreTableOptions): string {
  const { path, overall, rating, target, derivedFrom } = report;
  const { style } = options;
  if (overall === null || rating === null) return '';
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  const derived = derivedFrom === null ? system : `${system} (derived from ${derivedFrom})`;
  const name = style.bold(printable(path));
  const score = `${paintRating(style, rating, style.bold(`${formatTenths(overall)} ${rating}`))}  ${bar(style, overall, rating)}  ${style.dim(derived)}${limitText(report, options)}`;
  return columns(name) + 2 + columns(score) <= style.width ? `${name}  ${score}` : `${name}\n  ${score}`;
}

function oneTable(report: ScoreReport, options: ScoreTableOptions): string {
  const { style, verbose, again } = options;
  const { unscored, results } = report;
  if (unscored !== null) return `${style.bold(printable(report.path))}  ${printable(unscoredText(unscored))}\n`;
  const open = results.filter(({ exposure }) => exposure !== null).sort((a, b) => (b.exposure ?? 0) - (a.exposure ?? 0));
  const good = results.filter(({ badness }) => badness === 0);
  const rest = results.filter(({ badness }) => badness === null);
  const shown = verbose ? [...open, ...good, ...rest] : open.slice(0, checksShown);
  const left = verbose ? 0 : open.length - shown.length;
  const more = left > 0 ? [style.dim(`        ... and ${left} more of less weight (--verbose)`)] : [];
  const counts = `${open.length} of ${results.length} checks leave something open, ${good.length} do not${rest.length > 0 ? `, ${rest.length} do not apply` : ''}.`;
  const remark = report.runsPrograms ? [] : ['It runs no program: the number is what systemd-analyze gives it, and says nothing of the system.'];
  const next = again === null || open.length === 0 ? [] : [stepLine(style, `check${again} ${quoted(report.path)}`, 'what to do about it')];
  return `${[head(report, options), [...shown.map((result) => checkRow(result, style)), ...more].join('\n'), [counts, ...remark, ...next].join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

function checkRow({ check, badness, exposure }: CheckResult, style: Style): string {
  const sign = badness === null ? ' ' : badness === 0 ? style.green('+') : style.red('-');
  const cost = exposure === null ? '    ' : formatTenths(exposure).padStart(4);
  return `${sign} ${cost}  ${clip(check.name, style.width - 8)}`;
}
