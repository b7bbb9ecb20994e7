/** Many units: a line for each, the worst first. */
import { formatTenths } from '../engine/score.ts';
import { printable } from './printable.ts';
import { exposuresAbove, type UnitReport, worstOf } from './report.ts';
import { bar, barWidth, paintRating, type Style } from './style.ts';

export interface SummaryOptions {
  readonly style: Style;
  /** Whether units of the run have a limit: the same for all, or some their own. */
  readonly limits: 'none' | 'shared' | 'own';
  /** How many units are not shown. */
  readonly more: number;
}

const scoreColumn = 15;
const errorColumn = 7;
const warningColumn = 10;
const leastLimitColumn = 7;

/** A unit with what decides its place: counted once, since it is compared often. */
export interface Weighed {
  readonly report: UnitReport;
  /** The exposure; more than any for a unit that systemd refuses, as it does not run at all. */
  readonly rank: number;
  readonly errors: number;
  readonly warnings: number;
}

const countOf = (report: UnitReport, severity: string) => report.mistakes.filter((finding) => finding.severity === severity).length;

export function weigh(report: UnitReport): Weighed {
  const errors = countOf(report, 'error');
  const rank = worstOf(report)?.overall ?? (errors > 0 ? Number.POSITIVE_INFINITY : -1);
  return { report, rank, errors, warnings: countOf(report, 'warning') };
}

/** Sorts refused units first, then by exposure, then by mistakes. */
export const worstFirst = (one: Weighed, other: Weighed): number =>
  one.rank === other.rank ? other.errors - one.errors || other.warnings - one.warnings : other.rank - one.rank;

/** `units` stand in the order in which they are to be shown. */
export function summaryTable(units: readonly Weighed[], { style, limits, more }: SummaryOptions): string {
  const bars = style.unicode ? barWidth + 1 : 0;
  const limitCells = units.map(({ report }) => (limits === 'none' ? '' : limitCell(report, limits === 'own')));
  const limitColumn = limits === 'none' ? 0 : Math.max(leastLimitColumn, ...limitCells.map((cell) => cell.length + 2));
  const nameWidth = style.width - scoreColumn - 1 - bars - errorColumn - warningColumn - limitColumn;
  const head = `${'exposure'.padEnd(scoreColumn + 1 + bars)}${'unit'.padEnd(nameWidth)}${'errors'.padStart(errorColumn)}${'warnings'.padStart(warningColumn)}${limits === 'none' ? '' : '  limit'}`;
  const rows = units.map((unit, index) => row(unit, { style, nameWidth, limit: limitCells[index] ?? '' }));
  return [style.bold(head), ...rows, ...(more > 0 ? [style.dim(`... and ${more} more (--verbose)`)] : [])].join('\n');
}

/** Whether a unit is above its limit; with the limit where units have their own, and the number that it holds for where that is another. */
function limitCell(report: UnitReport, own: boolean): string {
  const one = exposuresAbove(report)[0] ?? worstOf(report);
  if (one === null || one.limit === null) return '';
  const { overall, gated, limit } = one;
  const above = gated <= limit ? '' : gated === overall ? 'above' : `above (effective ${formatTenths(gated)})`;
  return `${own ? `${formatTenths(limit).padStart(4)} ` : ''}${above}`.trimEnd();
}

interface RowOptions {
  readonly style: Style;
  readonly nameWidth: number;
  readonly limit: string;
}

function row({ report, errors, warnings }: Weighed, { style, nameWidth, limit }: RowOptions): string {
  const worst = worstOf(report);
  const score = worst === null ? `   - ${errors > 0 ? 'refused' : ''}` : `${formatTenths(worst.overall).padStart(4)} ${worst.rating}`;
  const padded = score.padEnd(scoreColumn);
  const painted = worst !== null ? paintRating(style, worst.rating, padded) : errors > 0 ? style.red(padded) : style.dim(padded);
  const cells = !style.unicode ? '' : `${worst === null ? ' '.repeat(barWidth) : bar(style, worst.overall, worst.rating)} `;
  const shown = (count: number, width: number) => String(count || '-').padStart(width);
  const limited = limit === '' ? '' : `  ${limit.includes('above') ? style.red(limit) : style.dim(limit)}`;
  return `${painted} ${cells}${shortened(printable(report.path), nameWidth - 1).padEnd(nameWidth)}${shown(errors, errorColumn)}${shown(warnings, warningColumn)}${limited}`.trimEnd();
}

/** The end of a path says more than its beginning. */
const shortened = (path: string, width: number) => (path.length <= width ? path : `…${path.slice(path.length - width + 1)}`);
