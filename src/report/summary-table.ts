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

const countOf = (report: UnitReport, severity: string) => report.mistakes.filter((finding) => finding.severity === severity).length;

/** A unit that systemd refuses comes before all others: it does not run at all. */
const rankOf = (report: UnitReport): number => worstOf(report)?.overall ?? (countOf(report, 'error') > 0 ? Number.POSITIVE_INFINITY : -1);

/** Sorts refused units first, then by exposure, then by mistakes. */
export const worstFirst = (one: UnitReport, other: UnitReport): number => {
  const [first, second] = [rankOf(one), rankOf(other)];
  return first === second ? countOf(other, 'error') - countOf(one, 'error') || countOf(other, 'warning') - countOf(one, 'warning') : second - first;
};

/** `reports` stand in the order in which they are to be shown. */
export function summaryTable(reports: readonly UnitReport[], { style, limited, more }: SummaryOptions): string {
  const bars = style.unicode ? barWidth + 1 : 0;
  const nameWidth = style.width - scoreColumn - 1 - bars - errorColumn - warningColumn - (limited ? aboveColumn : 0);
  const head = `${'exposure'.padEnd(scoreColumn + 1 + bars)}${'unit'.padEnd(nameWidth)}${'errors'.padStart(errorColumn)}${'warnings'.padStart(warningColumn)}${limited ? `${' '.repeat(2)}limit` : ''}`;
  const rows = reports.map((report) => row(report, style, nameWidth));
  return [style.bold(head), ...rows, ...(more > 0 ? [style.dim(`... and ${more} more (--verbose)`)] : [])].join('\n');
}

function row(report: UnitReport, style: Style, nameWidth: number): string {
  const worst = worstOf(report);
  const score = worst === null ? `   - ${countOf(report, 'error') > 0 ? 'refused' : ''}` : `${formatTenths(worst.overall).padStart(4)} ${worst.rating}`;
  const padded = score.padEnd(scoreColumn);
  const painted = worst !== null ? paintRating(style, worst.rating, padded) : countOf(report, 'error') > 0 ? style.red(padded) : style.dim(padded);
  const cells = !style.unicode ? '' : `${worst === null ? ' '.repeat(barWidth) : bar(style, worst.overall, worst.rating)} `;
  const shown = (severity: string, width: number) => String(countOf(report, severity) || '-').padStart(width);
  const above = isAbove(report) ? style.red('  above') : '';
  return `${painted} ${cells}${shortened(printable(report.path), nameWidth - 1).padEnd(nameWidth)}${shown('error', errorColumn)}${shown('warning', warningColumn)}${above}`.trimEnd();
}

/** The end of a path says more than its beginning. */
const shortened = (path: string, width: number) => (path.length <= width ? path : `…${path.slice(path.length - width + 1)}`);
