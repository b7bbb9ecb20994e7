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

const beyondAscii = /[^\x20-\x7E]/;
/** Characters of East Asian scripts and pictures take two columns, marks that combine with the one before none. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const combining = /\p{M}/u;

const columnsOf = (character: string): number => (combining.test(character) ? 0 : wide.test(character) ? 2 : 1);

/** Columns that painted text takes. */
export function columns(text: string): number {
  const plain = text.includes('\x1B') ? text.replace(/\x1B\[[0-9;]*m/g, '') : text;
  if (!beyondAscii.test(plain)) return plain.length;
  return [...plain].reduce((sum, character) => sum + columnsOf(character), 0);
}

/** Ten cells, filled as far as the exposure reaches. */
export function bar(style: Style, tenths: number, rating: Rating): string {
  if (!style.unicode) return '';
  const full = Math.round(tenths / barCells);
  return paintRating(style, rating, '█'.repeat(full)) + style.dim('░'.repeat(barCells - full));
}
