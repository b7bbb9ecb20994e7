/** Many units: a line for each, the worst first. */
import { formatTenths } from '../engine/score.ts';
import { printable } from './printable.ts';
import { isAbove, type UnitReport, worstOf } from './report.ts';
import { bar, barWidth, paintRating, type Style } from './style.ts';

export interface SummaryOptions {
  readonly style: Style;
  /** Whether any unit of the run has a limit. */
  readonly limited: boolean;
  /** How many units are not shown. */
  readonly more: number;
}

const scoreColumn = 15;
const errorColumn = 7;
const warningColumn = 10;
const aboveColumn = 7;

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
export function summaryTable(units: readonly Weighed[], { style, limited, more }: SummaryOptions): string {
  const bars = style.unicode ? barWidth + 1 : 0;
  const nameWidth = style.width - scoreColumn - 1 - bars - errorColumn - warningColumn - (limited ? aboveColumn : 0);
  const head = `${'exposure'.padEnd(scoreColumn + 1 + bars)}${'unit'.padEnd(nameWidth)}${'errors'.padStart(errorColumn)}${'warnings'.padStart(warningColumn)}${limited ? `${' '.repeat(2)}limit` : ''}`;
  const rows = units.map((unit) => row(unit, style, nameWidth));
  return [style.bold(head), ...rows, ...(more > 0 ? [style.dim(`... and ${more} more (--verbose)`)] : [])].join('\n');
}

function row({ report, errors, warnings }: Weighed, style: Style, nameWidth: number): string {
  const worst = worstOf(report);
  const score = worst === null ? `   - ${errors > 0 ? 'refused' : ''}` : `${formatTenths(worst.overall).padStart(4)} ${worst.rating}`;
  const padded = score.padEnd(scoreColumn);
  const painted = worst !== null ? paintRating(style, worst.rating, padded) : errors > 0 ? style.red(padded) : style.dim(padded);
  const cells = !style.unicode ? '' : `${worst === null ? ' '.repeat(barWidth) : bar(style, worst.overall, worst.rating)} `;
  const shown = (count: number, width: number) => String(count || '-').padStart(width);
  const above = isAbove(report) ? style.red('  above') : '';
  return `${painted} ${cells}${shortened(printable(report.path), nameWidth - 1).padEnd(nameWidth)}${shown(errors, errorColumn)}${shown(warnings, warningColumn)}${above}`.trimEnd();
}

/** The end of a path says more than its beginning. */
const shortened = (path: string, width: number) => (path.length <= width ? path : `…${path.slice(path.length - width + 1)}`);
