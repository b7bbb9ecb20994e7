/** A code frame: the line of a finding with the one before it, the place underlined, and what to do. */
import { lineStarts } from '../text/position.ts';
import { printable, wrap } from './printable.ts';
import type { ReportedFinding } from './report.ts';
import { paintSeverity, type Style } from './style.ts';

let lastText = { text: '', starts: lineStarts('') };

function startsOf(text: string): readonly number[] {
  if (lastText.text !== text) lastText = { text, starts: lineStarts(text) };
  return lastText.starts;
}

const lineText = (text: string, starts: readonly number[], line: number): string =>
  text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n\0]+$/, '');

/** The window of a long line that shows columns `from` to `to`. */
function visible(line: string, from: number, width: number): { readonly text: string; readonly shift: number } {
  if (line.length <= width) return { text: line, shift: 0 };
  const shift = Math.max(0, Math.min(from - Math.floor(width / 3), line.length - width));
  return { text: line.slice(shift, shift + width), shift };
}

export function codeFrame(text: string, { range, severity, help }: ReportedFinding, style: Style): readonly string[] {
  const starts = startsOf(text);
  const { start, end } = range;
  const digits = String(start.line).length;
  const gutter = (line: number | null) => style.dim(`  ${(line === null ? '' : String(line)).padStart(digits)} | `);
  const width = style.width - digits - 5;
  const line = lineText(text, starts, start.line);
  const window = visible(line, start.column - 1, width);
  const lines: string[] = [];
  if (start.line > 1) lines.push(gutter(start.line - 1) + style.dim(printable(visible(lineText(text, starts, start.line - 1), 0, width).text)));
  lines.push(gutter(start.line) + printable(window.text));
  const before = printable(line.slice(window.shift, start.column - 1)).length;
  const lastColumn = end.line === start.line ? end.column - 1 : line.length;
  const marked = printable(line.slice(start.column - 1, Math.min(lastColumn, window.shift + width))).length;
  lines.push(`${gutter(null)}${' '.repeat(before)}${paintSeverity(style, severity, '^'.repeat(Math.max(1, marked)))}`);
  for (const line of wrap(printable(help), width, '')) lines.push(`${gutter(null)}${paintSeverity(style, severity, line)}`);
  return lines;
}
