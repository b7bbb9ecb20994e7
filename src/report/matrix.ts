/** The table of `--verbose` with several targets: which hardening line works where. */
import { clip, printable } from './printable.ts';
import type { UnitReport } from './report.ts';
import type { Style } from './style.ts';

type Row = UnitReport['matrix'][number];
type State = Row['states'][number];

const words: Readonly<Record<State, string>> = { works: 'works', partly: 'partly', ignored: 'ignored', 'too-new': 'too new', refused: 'refused' };

const paint = (style: Style, state: State, text: string): string =>
  state === 'works' ? style.green(text) : state === 'partly' ? style.yellow(text) : style.red(text);

const narrowest = 9;
const lineColumn = 34;

const columnOf = (target: string) => Math.max(narrowest, target.length + 2);

/** Targets in groups, each of which fits beside the lines. */
function groups(targets: readonly string[], width: number): readonly (readonly number[])[] {
  const found: number[][] = [];
  let left = 0;
  for (const [index, target] of targets.entries()) {
    const column = columnOf(target);
    if (found.length === 0 || left < column) {
      found.push([]);
      left = width - lineColumn;
    }
    left -= column;
    found.at(-1)?.push(index);
  }
  return found;
}

export function matrixBlocks({ path, targets, matrix }: UnitReport, style: Style): readonly string[] {
  if (matrix.length === 0) return [];
  return groups(targets, style.width).map((columns) => table({ path, targets, matrix }, columns, style));
}

function table({ path, targets, matrix }: Pick<UnitReport, 'path' | 'targets' | 'matrix'>, columns: readonly number[], style: Style): string {
  const named = columns.map((index) => targets[index] ?? '');
  const head = `${'Hardening lines, by target:'.padEnd(lineColumn)}${named.map((target) => target.padEnd(columnOf(target))).join('')}`.trimEnd();
  const rows = matrix.map((row) => {
    const place = row.path === path ? `${row.line}: ` : `${printable(row.path)}:${row.line}: `;
    const cells = columns.map((index) => cell(row.states[index] ?? 'ignored', columnOf(targets[index] ?? ''), style));
    return `  ${clip(place + printable(row.text), lineColumn - 4).padEnd(lineColumn - 2)}${cells.join('')}`.trimEnd();
  });
  return [style.bold(head), ...rows].join('\n');
}

/** Blanks are not painted. */
const cell = (state: State, width: number, style: Style): string => paint(style, state, words[state]) + ' '.repeat(width - words[state].length);
