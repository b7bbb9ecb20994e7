/** The last line of a report: the command that comes next. */
import { printable } from './printable.ts';
import type { UnitReport } from './report.ts';
import { columns, type Style } from './style.ts';

export interface NextStepOptions {
  readonly style: Style;
  /** Options to repeat; null where the units have no path to name. */
  readonly again: string | null;
}

const plainWord = /^[\w@%+=:,./-]+$/;

/** A word as a shell takes it. */
export const quoted = (word: string): string => (plainWord.test(word) ? word : `'${printable(word).replaceAll("'", "'\\''")}'`);

/** The reason is left out where it does not fit. */
export function stepLine(style: Style, command: string, why: string): string {
  const line = `Next: unitlint ${command}`;
  const reason = `   (${why})`;
  return `${style.bold('Next:')} unitlint ${command}${columns(line + reason) <= style.width ? style.dim(reason) : ''}`;
}

export function nextStep(report: UnitReport, { style, again }: NextStepOptions): string | null {
  const path = quoted(report.path);
  if (again !== null && report.advice().length > 0) return stepLine(style, `harden${again} ${path}`, 'what this service stands, as a drop-in');
  const [worst] = report.mistakes;
  return worst === undefined ? null : stepLine(style, `explain ${worst.rule}`, 'why it matters, and what to write');
}

/** Names the worst of many units. */
export function nextStepOfMany(worst: UnitReport, { style, again }: NextStepOptions): string | null {
  return again === null ? null : stepLine(style, `check${again} ${quoted(worst.path)}`, 'what to do about the worst one');
}
