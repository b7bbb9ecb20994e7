/** Words with quotes and C escapes, as in command lines (extract_first_word with EXTRACT_UNQUOTE and EXTRACT_CUNESCAPE). */

export interface CommandWord {
  /** Quotes removed, escapes decoded; unknown escapes stay as they stand. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether any part of it was quoted. */
  readonly quoted: boolean;
  readonly unknownEscape: boolean;
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

export function skipBlanks(text: string, from: number): number {
  let index = from;
  while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
  return index;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  s: ' ',
  '\\': '\\',
  '"': '"',
  "'": "'",
};
const codeEscape = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y;
const lastCodePoint = 0x10ffff;

/** The escape sequence behind the backslash at `index`: what it means and its length with the backslash, or null. */
function readEscape(text: string, index: number): { readonly text: string; readonly length: number } | null {
  const simple = simpleEscapes[text.charAt(index + 1)];
  if (simple !== undefined) return { text: simple, length: 2 };
  codeEscape.lastIndex = index + 1;
  const match = codeEscape.exec(text);
  if (match === null) return null;
  const [whole, byte, short, long, octal] = match;
  const code = octal === undefined ? Number.parseInt(byte ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8);
  return code === 0 || code > lastCodePoint ? null : { text: String.fromCodePoint(code), length: whole.length + 1 };
}

const plainCharacters = /[^ \t\n\r"'\\]+/y;

/** The end of the characters from `index` on that stand for themselves in an unquoted word. */
function plainEnd(text: string, index: number): number {
  plainCharacters.lastIndex = index;
  return plainCharacters.test(text) ? plainCharacters.lastIndex : index;
}

/** The word at `from`, where no blank stands; null when a quote stays open. A lone backslash at the end stays. */
export function readCommandWord(text: string, from: number): CommandWord | null {
  const end = plainEnd(text, from);
  if (end >= text.length || isBlank(text.charCodeAt(end))) return { text: text.slice(from, end), start: from, end, quoted: false, unknownEscape: false };
  return readQuotedWord(text, from);
}

function readQuotedWord(text: string, from: number): CommandWord | null {
  let word = '';
  let quote = '';
  let quoted = false;
  let unknownEscape = false;
  let index = from;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '\\') {
      if (index + 1 >= text.length) return quote === '' ? { text: `${word}\\`, start: from, end: text.length, quoted, unknownEscape: true } : null;
      const decoded = readEscape(text, index);
      if (decoded === null) unknownEscape = true;
      word += decoded?.text ?? text.slice(index, index + 2);
      index += decoded?.length ?? 2;
      continue;
    }
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (character === '"' || character === "'") {
      quote = character;
      quoted = true;
    } else if (isBlank(text.charCodeAt(index))) break;
    else word += character;
    index += 1;
  }
  return quote === '' ? { text: word, start: from, end: index, quoted, unknownEscape } : null;
}
