/** The effective exposure in words: what it is, and which lines undo which. */
import type { ReportedLine, ReportedUndoing } from '../engine/unit-report.ts';
import { lastPart } from '../text/paths.ts';
import { printable } from './printable.ts';

const linesShown = 4;

const fileName = (path: string) => printable(lastPart(path));

/** Line numbers without repetition, grouped by file, the unit's own first and without a name. */
function byFile(lines: readonly ReportedLine[], main: string): readonly (readonly [path: string, numbers: readonly number[]])[] {
  const groups = new Map<string, Set<number>>(lines.some(({ path }) => path === main) ? [[main, new Set()]] : []);
  for (const { path, range } of lines) groups.set(path, (groups.get(path) ?? new Set()).add(range.start.line));
  return [...groups].map(([path, numbers]) => [path, [...numbers].sort((a, b) => a - b)] as const);
}

function numbersText(numbers: readonly number[]): string {
  if (numbers.length === 1) return `line ${numbers[0]}`;
  const shown = numbers.length <= linesShown + 1 ? numbers : numbers.slice(0, linesShown);
  const rest = numbers.length - shown.length;
  return rest > 0 ? `lines ${shown.join(', ')} and ${rest} more` : `lines ${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** `lines 5 and 7`, `line 3 of local.conf`. */
const linesText = (lines: readonly ReportedLine[], main: string): string =>
  byFile(lines, main)
    .map(([path, numbers]) => (path === main ? numbersText(numbers) : `${numbersText(numbers)} of ${fileName(path)}`))
    .join(' and ');

const isOne = (lines: readonly ReportedLine[]) => new Set(lines.map(({ path, range }) => `${path}:${range.start.line}`)).size === 1;

/** `line 12 undoes lines 5 and 7`; where it is the absence of a line, `lines 5 and 7 are undone`. */
export function undoingText({ lines, undone }: ReportedUndoing, main: string): string {
  if (lines.length === 0) return `${linesText(undone, main)} ${isOne(undone) ? 'is' : 'are'} undone`;
  if (undone.length === 0) return `${linesText(lines, main)} ${isOne(lines) ? 'undoes' : 'undo'} what else the unit says`;
  return `${linesText(lines, main)} ${isOne(lines) ? 'undoes' : 'undo'} ${linesText(undone, main)}`;
}
