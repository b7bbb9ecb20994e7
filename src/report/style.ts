/** Colours and signs of the terminal reports; a report is a function of the style that it is given. */
import type { Rating } from '../engine/score.ts';
import type { Severity } from '../rule/finding.ts';

type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly blue: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether block and line characters may be used. */
  readonly unicode: boolean;
}

const plain: Paint = (text) => text;

export const plainStyle = (width: number, unicode: boolean): Style => ({
  bold: plain,
  dim: plain,
  red: plain,
  yellow: plain,
  green: plain,
  blue: plain,
  width,
  unicode,
});

const ratingPaints: Readonly<Record<Rating, 'red' | 'yellow' | 'green'>> = {
  DANGEROUS: 'red',
  UNSAFE: 'red',
  EXPOSED: 'red',
  MEDIUM: 'yellow',
  OK: 'green',
  SAFE: 'green',
  PERFECT: 'green',
};

export const paintRating = (style: Style, rating: Rating, text: string): string => style[ratingPaints[rating]](text);

const severityPaints: Readonly<Record<Severity, 'red' | 'yellow' | 'blue'>> = { error: 'red', warning: 'yellow', info: 'blue' };

export const paintSeverity = (style: Style, severity: Severity, text: string): string => style[severityPaints[severity]](text);

const barCells = 10;

export const barWidth = barCells;

/** Columns that painted text takes. */
export const columns = (text: string): number => text.replace(/\x1B\[[0-9;]*m/g, '').length;

/** Ten cells, filled as far as the exposure reaches. */
export function bar(style: Style, tenths: number, rating: Rating): string {
  if (!style.unicode) return '';
  const full = Math.round(tenths / barCells);
  return paintRating(style, rating, '█'.repeat(full)) + style.dim('░'.repeat(barCells - full));
}
