/** Text of a unit in Markdown: no markup of its own, no link, and nobody is mentioned. */
import { printable } from './printable.ts';

const breaker = '\u200B';

/** Running text. Mentions, references and addresses are found after rendering, so a blank of no width breaks them. */
export const markdownText = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/[@#]/g, `$&${breaker}`)
    .replaceAll('://', `:${breaker}//`)
    .replace(/www\./gi, (word) => `${word.slice(0, 3)}${breaker}.`);

/** A code span; in a table the column sign needs an escape even there. */
export function markdownCode(text: string, inTable = false): string {
  const shown = printable(text) || ' ';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padded = longest > 0 ? ` ${shown} ` : shown;
  return `${fence}${inTable ? padded.replaceAll('|', '\\|') : padded}${fence}`;
}

/** For the summary of a `<details>` element. */
export const htmlCode = (text: string): string =>
  `<code>${printable(text).replace(/[^A-Za-z0-9 /=,-]/gu, (character) => `&#${character.codePointAt(0)};`)}</code>`;
