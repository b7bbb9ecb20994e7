/** A code frame: the lines of a finding and of what belongs to it, each place marked with what it has to do with it. */
import { lineStarts, type Range } from '../text/position.ts';
import { printable, wrap } from './printable.ts';
import type { ReportedFinding } from './report.ts';
import { columns, paintSeverity, type Style } from './style.ts';

/** Something to mark in a file; `mark` is `^` for the finding itself, `-` for what it refers to. */
interface Marked {
  readonly range: Range;
  readonly mark: '^' | '-';
  readonly note: string;
  readonly paint: (text: string) => string;
}

let lastText = { text: '', starts: lineStarts('') };

function startsOf(text: string): readonly number[] {
  if (lastText.text !== text) lastText = { text, starts: lineStarts(text) };
  return lastText.starts;
}

function lineOf(text: string, line: number): string {
  const starts = startsOf(text);
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n\0]+$/, '');
}

/** The window of a long line that shows its part from column `from` on. */
function visible(line: string, from: number, width: number): { readonly text: string; readonly shift: number } {
  if (line.length <= width) return { text: line, shift: 0 };
  const shift = Math.max(0, Math.min(from - Math.floor(width / 3), line.length - width));
  return { text: line.slice(shift, shift + width), shift };
}

interface Gutter {
  readonly digits: number;
  readonly style: Style;
}

const gutter = ({ digits, style }: Gutter, line: number | null) => style.dim(`  ${(line === null ? '' : String(line)).padStart(digits)} | `);

/** The line, and below it the marks with their note: beside them where it fits, else below. */
function markedLine(text: string, { range, mark, note, paint }: Marked, { digits, style }: Gutter, repeatLine: boolean): readonly string[] {
  const { start, end } = range;
  const width = style.width - digits - 5;
  const line = lineOf(text, start.line);
  const window = visible(line, start.column - 1, width);
  const before = columns(printable(line.slice(window.shift, start.column - 1)));
  const lastColumn = end.line === start.line ? end.column - 1 : line.length;
  const length = Math.max(1, columns(printable(line.slice(start.column - 1, Math.min(lastColumn, window.shift + width)))));
  const blank = gutter({ digits, style }, null);
  const marks = `${' '.repeat(before)}${paint(mark.repeat(length))}`;
  const words = printable(note);
  const beside = words !== '' && before + length + 1 + words.length <= width;
  return [
    ...(repeatLine ? [gutter({ digits, style }, start.line) + printable(window.text)] : []),
    `${blank}${marks}${beside ? ` ${paint(words)}` : ''}`,
    ...(beside || words === '' ? [] : wrap(words, width, '').map((part) => `${blank}${paint(part)}`)),
  ];
}

/** One file: its marked lines in order, with the line before the first and a sign where lines are left out. */
function framed(text: string, marked: readonly Marked[], style: Style): readonly string[] {
  const sorted = [...marked].sort((one, other) => one.range.start.line - other.range.start.line || one.range.start.column - other.range.start.column);
  const digits = String(sorted.at(-1)?.range.start.line ?? 1).length;
  const width = style.width - digits - 5;
  const lines: string[] = [];
  let last: number | null = null;
  for (const one of sorted) {
    const { line } = one.range.start;
    if (last !== null && line > last + 2) lines.push(style.dim(`  ${'.'.repeat(digits)}`));
    const context = line - 1;
    if (context >= 1 && (last === null || line === last + 2))
      lines.push(gutter({ digits, style }, context) + style.dim(printable(visible(lineOf(text, context), 0, width).text)));
    lines.push(...markedLine(text, one, { digits, style }, line !== last));
    last = line;
  }
  return lines;
}

/** The frame of a finding. Places in other files follow, each below the name of its file. */
export function codeFrame(texts: ReadonlyMap<string, string>, finding: ReportedFinding, style: Style): readonly string[] {
  const { path, range, severity, help, related } = finding;
  const note = (text: string) => style.dim(text);
  const own: Marked = { range, mark: '^', note: help, paint: (text) => paintSeverity(style, severity, text) };
  const beside = (from: string) =>
    related.filter((one) => one.path === from).map((one): Marked => ({ range: one.range, mark: '-', note: one.note, paint: note }));
  const others = [...new Set(related.map((one) => one.path))].filter((one) => one !== path && texts.has(one));
  return [
    ...framed(texts.get(path) ?? '', [own, ...beside(path)], style),
    ...others.flatMap((other) => [style.dim(`  ${printable(other)}`), ...framed(texts.get(other) ?? '', beside(other), style)]),
  ];
}
