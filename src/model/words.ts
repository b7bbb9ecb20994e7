/** Splits values into words as systemd's extract_first_word does. */

/** A word of a value: its text without quotes and escapes, and where it stands in the value. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Words {
  readonly words: readonly Word[];
  /** Where a malformed rest begins (an open quote, a lone backslash at the end), or null. */
  readonly malformedAt: number | null;
}

/** How a list is split. */
export interface SplitOptions {
  /** Whether quotes enclose words, or are characters like any other. */
  readonly quotes: 'removed' | 'kept';
  /** A backslash makes the next character literal; it goes away unless the words are split again. */
  readonly escapes?: 'removed' | 'kept';
  /** What an open quote or a lone backslash at the end does. */
  readonly unclosed?: 'malformed' | 'closed';
}

const isBlank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;
const noSyntax = /['"\\]/;

export function splitWords(text: string, options: SplitOptions): Words {
  return noSyntax.test(text) ? splitSlowly(text, options) : { words: splitPlain(text), malformedAt: null };
}

function splitPlain(text: string): Word[] {
  const words: Word[] = [];
  let index = 0;
  while (index < text.length) {
    while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
    const start = index;
    while (index < text.length && !isBlank(text.charCodeAt(index))) index += 1;
    if (index > start) words.push({ text: text.slice(start, index), start, end: index });
  }
  return words;
}

function splitSlowly(text: string, options: SplitOptions): Words {
  const words: Word[] = [];
  let index = 0;
  for (;;) {
    while (index < text.length && isBlank(text.charCodeAt(index))) index += 1;
    if (index >= text.length) return { words, malformedAt: null };
    const read = readWord(text, index, options);
    if (read === null) return { words, malformedAt: index };
    words.push({ text: read.text, start: index, end: read.end });
    index = read.end;
  }
}

function readWord(text: string, start: number, options: SplitOptions): { text: string; end: number } | null {
  const mayStayOpen = options.unclosed === 'closed';
  let word = '';
  let quote = '';
  let index = start;
  while (index < text.length) {
    const character = text.charAt(index);
    if (character === '\\') {
      if (index + 1 >= text.length) return mayStayOpen ? { text: word, end: text.length } : null;
      word += options.escapes === 'kept' ? text.slice(index, index + 2) : text.charAt(index + 1);
      index += 2;
      continue;
    }
    if (quote !== '') {
      if (character === quote) quote = '';
      else word += character;
    } else if (options.quotes === 'removed' && (character === '"' || character === "'")) quote = character;
    else if (isBlank(text.charCodeAt(index))) break;
    else word += character;
    index += 1;
  }
  return quote !== '' && !mayStayOpen ? null : { text: word, end: index };
}

/** What a word of a list should have been: signs that are no syntax there are named first. */
export function expectedWord(word: string, expected: string): string {
  if (word.startsWith('~')) return 'possible here: ~ counts only as the first character of the value, so deny on a line of its own';
  if (word.includes(',')) return 'one word: commas separate nothing, write blanks';
  return /^["']|["']$/.test(word) ? `${expected}: quotes are no syntax here` : expected;
}
