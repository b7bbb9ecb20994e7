/** Text from a unit is not to be trusted: nothing of it may steer a terminal or turn the reading direction. */

/** Control characters, direction marks and line separators, and bytes that are not UTF-8. */
const unprintable = /[\0-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\uD800-\uDFFF]/u;
const everyUnprintable = new RegExp(unprintable.source, 'gu');

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return ' ';
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${(code - 0xdc00).toString(16)}`;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** `text` on one line, with everything that does not print in sight as an escape. */
export const printable = (text: string): string => (unprintable.test(text) ? text.replace(everyUnprintable, escapeCharacter) : text);

/** `path` with everything that does not print, and the backslash, as in an address (`%1B`, `%5C`). */
export const addressable = (path: string): string =>
  path
    .replace(everyUnprintable, (character) =>
      character.length === 1 && character >= '\uD800' && character <= '\uDFFF' ? '%EF%BF%BD' : encodeURIComponent(character),
    )
    .replaceAll('\\', '%5C');

/** `text` cut to `width` columns. */
export const clip = (text: string, width: number): string => (text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`);

/** `text` in lines of at most `width` columns, broken at blanks; a longer word stands alone. Later lines are indented. */
export function wrap(text: string, width: number, indent = '  '): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? '' : indent;
    if (line !== '' && start.length + line.length + 1 + word.length > width) {
      lines.push(start + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, (lines.length === 0 ? '' : indent) + line];
}
