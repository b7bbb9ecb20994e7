/** A page as Markdown. Tables and code are written so that every common renderer reads them alike. */
import type { Block, Page } from './document.ts';

/** A bar would end the cell. */
const cell = (text: string) => text.replaceAll('|', '\\|');

const tableRow = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow)].join('\n');

function blockMarkdown(block: Block, level: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(level + 1)} ${block.text}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'facts':
      return table(['', ''], block.rows);
    case 'table':
      return table(block.head, block.rows);
    case 'code':
      return `\`\`\`${block.language}\n${block.text.replace(/\n$/, '')}\n\`\`\``;
  }
}

/** `level` is that of the title: 1 for a page of its own, more within another page. */
export const pageMarkdown = ({ title, lead, blocks }: Page, level = 1): string =>
  `${[`${'#'.repeat(level)} ${title}`, lead, ...blocks.map((block) => blockMarkdown(block, level))].join('\n\n')}\n`;
