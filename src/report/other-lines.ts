/**
 * Places as other programs count them. systemd also ends a line at NUL and takes `\n\r` for one break; editors, GitHub and
 * the rest know `\n`, `\r\n` and `\r`.
 */
import { lineStarts, type Range, rangeAt } from '../text/position.ts';

const countedApart = /\0|\n\r/;

function usualStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

export interface Places {
  readonly range: (range: Range) => Range;
  /** The text of a line, without its break. */
  readonly line: (number: number) => string;
}

export function placesIn(text: string): Places {
  const starts = usualStarts(text);
  const line = (number: number) => text.slice(starts[number - 1] ?? text.length, starts[number] ?? text.length).replace(/[\r\n]+$/, '');
  if (!countedApart.test(text)) return { range: (range) => range, line };
  const own = lineStarts(text);
  const offset = ({ line: number, column }: Range['start']) => (own[number - 1] ?? text.length) + column - 1;
  return { range: ({ start, end }) => rangeAt(starts, { start: offset(start), end: offset(end) }), line };
}
