/** A page in a terminal: wrapped, with names in colour where there is colour. */
import { printable, wrap } from '../report/printable.ts';
import { columns, type Style } from '../report/style.ts';
import type { Block, Page } from './document.ts';

const indent = '  ';
/** Longer lines are tiring to read. */
const widest = 92;

const withoutLinks = (text: string) => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

const hasColour = (style: Style) => style.bold('x') !== 'x';

/** Names between backticks get a colour instead, where there is colour. */
const inline = (text: string, style: Style): string =>
  hasColour(style) ? withoutLinks(text).replace(/`([^`]+)`/g, (_, name: string) => style.blue(name)) : withoutLinks(text);

/** Paints line by line: a name that is broken over two lines is painted on both. */
function wrapped(text: string, width: number, style: Style): readonly string[] {
  const lines = wrap(withoutLinks(text), width, '');
  if (!hasColour(style)) return lines;
  let inName = false;
  return lines.map((line) =>
    line
      .split('`')
      .map((part, index) => {
        if (index > 0) inName = !inName;
        return inName && part !== '' ? style.blue(part) : part;
      })
      .join(''),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[], style: Style): readonly string[] {
  const cells = rows.map((row) => row.map((text) => inline(text, style)));
  const widths = head.map((title, column) => Math.max(columns(title), ...cells.map((row) => columns(row[column] ?? ''))));
  const line = (row: readonly string[]) =>
    indent +
    row
      .map((text, column) => text + ' '.repeat((widths[column] ?? 0) - columns(text)))
      .join('  ')
      .trimEnd();
  return [style.dim(line(head)), ...cells.map(line)];
}

function facts(rows: readonly (readonly [string, string])[], style: Style, width: number): readonly string[] {
  const labelWidth = Math.max(...rows.map(([label]) => label.length)) + 2;
  return rows.flatMap(([label, value]) =>
    wrapped(value, width - labelWidth - indent.length, style).map(
      (line, index) => indent + (index === 0 ? style.dim(label.padEnd(labelWidth)) : ' '.repeat(labelWidth)) + line,
    ),
  );
}

function blockLines(block: Block, style: Style, width: number): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [style.bold(block.text)];
    case 'text':
      return wrapped(block.text, width - indent.length, style).map((line) => indent + line);
    case 'list':
      return block.items.flatMap((item) => wrapped(item, width - 4, style).map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`));
    case 'facts':
      return facts(block.rows, style, width);
    case 'table':
      return table(block.head, block.rows, style);
    case 'code':
      return block.text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => (line === '' ? '' : `${indent}${indent}${printable(line)}`));
  }
}

/** The page as text of at most the style's width. */
export function pageText({ title, lead, blocks }: Page, style: Style): string {
  const width = Math.min(style.width, widest);
  const parts: string[] = [[style.bold(title), ...wrapped(lead, width - indent.length, style).map((line) => indent + line)].join('\n')];
  for (const [index, block] of blocks.entries()) {
    const text = blockLines(block, style, width).join('\n');
    if (blocks[index - 1]?.kind === 'heading') parts.push(`${parts.pop() ?? ''}\n${text}`);
    else parts.push(text);
  }
  return `${parts.join('\n\n')}\n`;
}
