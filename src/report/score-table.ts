/** `score --format pretty`: the checks of one unit that leave something open, or a line for each of many units. */
import { type CheckResult, formatTenths } from '../engine/score.ts';
import { plural } from '../text/phrases.ts';
import { quoted, stepLine } from './next-step.ts';
import { clip, printable } from './printable.ts';
import type { ScoreReport, ScoreReporter } from './score.ts';
import { bar, columns, paintRating, type Style } from './style.ts';

export interface ScoreTableOptions {
  readonly style: Style;
  readonly verbose: boolean;
  /** Tenths, or null for no limit. */
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
    end: () => {
      const [only] = reports;
      if (only !== undefined && reports.length === 1) return oneTable(only, options);
      return only === undefined ? '' : manyUnits(reports, options);
    },
  };
}

const limitText = (overall: number, { style, threshold }: ScoreTableOptions) =>
  threshold === null || overall <= threshold ? '' : style.red(`  above the limit of ${formatTenths(threshold)}`);

/** A unit that systemd refuses is the worst of all. */
const rankOf = ({ overall }: ScoreReport) => overall ?? Number.POSITIVE_INFINITY;

function manyUnits(reports: readonly ScoreReport[], options: ScoreTableOptions): string {
  const sorted = [...reports].sort((one, other) => (rankOf(one) === rankOf(other) ? 0 : rankOf(other) - rankOf(one)));
  const { threshold } = options;
  const above = threshold === null ? null : reports.filter(({ overall }) => overall !== null && overall > threshold).length;
  const refused = reports.filter(({ overall }) => overall === null).length;
  const counts = [
    plural(reports.length, 'unit'),
    ...(refused > 0 ? [`${refused} refused`] : []),
    ...(above === null ? [] : [`${above === 0 ? 'none' : above} above the limit of ${formatTenths(threshold ?? 0)}`]),
  ];
  return `${sorted.map((report) => `${summaryLine(report, options)}\n`).join('')}\n${options.style.dim(counts.join(', '))}\n`;
}

function summaryLine({ path, overall, rating, error, target, derivedFrom }: ScoreReport, options: ScoreTableOptions): string {
  const { style } = options;
  const name = printable(path);
  if (overall === null || rating === null) return `   - ${style.red('refused'.padEnd(10))} ${name}  ${style.dim(printable(error ?? ''))}`;
  const derived = derivedFrom === null ? '' : style.dim(`  (${target}: derived from ${derivedFrom})`);
  return `${paintRating(style, rating, `${formatTenths(overall).padStart(4)} ${rating.padEnd(10)}`)} ${name}${derived}${limitText(overall, options)}`;
}

function head({ path, overall, rating, target, derivedFrom }: ScoreReport, options: ScoreTableOptions): string {
  const { style } = options;
  if (overall === null || rating === null) return '';
  const system = /^\d+$/.test(target) ? `systemd ${target}` : target;
  const derived = derivedFrom === null ? system : `${system} (derived from ${derivedFrom})`;
  const name = style.bold(printable(path));
  const score = `${paintRating(style, rating, style.bold(`${formatTenths(overall)} ${rating}`))}  ${bar(style, overall, rating)}  ${style.dim(derived)}${limitText(overall, options)}`;
  return columns(name) + 2 + columns(score) <= style.width ? `${name}  ${score}` : `${name}\n  ${score}`;
}

function oneTable(report: ScoreReport, options: ScoreTableOptions): string {
  const { style, verbose, again } = options;
  const { overall, results } = report;
  if (overall === null) return `${style.bold(printable(report.path))}  systemd refuses this unit: ${printable(report.error ?? '')}\n`;
  const open = results.filter(({ exposure }) => exposure !== null).sort((a, b) => (b.exposure ?? 0) - (a.exposure ?? 0));
  const good = results.filter(({ badness }) => badness === 0);
  const rest = results.filter(({ badness }) => badness === null);
  const shown = verbose ? [...open, ...good, ...rest] : open.slice(0, checksShown);
  const left = verbose ? 0 : open.length - shown.length;
  const more = left > 0 ? [style.dim(`        ... and ${left} more of less weight (--verbose)`)] : [];
  const counts = `${open.length} of ${results.length} checks leave something open, ${good.length} do not${rest.length > 0 ? `, ${rest.length} do not apply` : ''}.`;
  const next = again === null || open.length === 0 ? [] : [stepLine(style, `check${again} ${quoted(report.path)}`, 'what to do about it')];
  return `${[head(report, options), [...shown.map((result) => checkRow(result, style)), ...more].join('\n'), [counts, ...next].join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

function checkRow({ check, badness, exposure }: CheckResult, style: Style): string {
  const sign = badness === null ? ' ' : badness === 0 ? style.green('+') : style.red('-');
  const cost = exposure === null ? '    ' : formatTenths(exposure).padStart(4);
  return `${sign} ${cost}  ${clip(check.name, style.width - 8)}`;
}
