/** A strict JSON reader that keeps what JSON.parse loses: where each value stands, and keys given twice. */

export interface JsonEntry {
  readonly key: string;
  readonly value: JsonValue;
  /** Offset of the key. */
  readonly at: number;
}

export type JsonValue =
  | { readonly kind: 'object'; readonly entries: readonly JsonEntry[]; readonly at: number }
  | { readonly kind: 'array'; readonly items: readonly JsonValue[]; readonly at: number }
  | { readonly kind: 'string'; readonly value: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: number; readonly at: number }
  | { readonly kind: 'boolean' | 'null'; readonly at: number };

export type JsonResult = { readonly ok: true; readonly value: JsonValue } | { readonly ok: false; readonly at: number; readonly expected: string };

/** Why reading stopped; only ever seen inside this file. */
class Malformed extends Error {
  readonly at: number;
  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\0-\x1F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;
const deepest = 100;

interface Token {
  readonly text: string;
  readonly kind: 'sign' | 'string' | 'number' | 'word';
  readonly at: number;
}

export function readJson(text: string): JsonResult {
  try {
    return { ok: true, value: new Reader(text).document() };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, at: error.at, expected: error.message };
    throw error;
  }
}

class Reader {
  readonly #text: string;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(this.#token('a value'), 0);
    const rest = /[^ \t\n\r]/.exec(this.#text.slice(this.#next));
    if (rest !== null) throw new Malformed(this.#next + rest.index, 'the end of the file');
    return value;
  }

  #token(expected: string): Token {
    token.lastIndex = this.#next;
    const match = token.exec(this.#text);
    if (match === null)
      throw new Malformed(Math.min(this.#next + (/^[ \t\n\r]*/.exec(this.#text.slice(this.#next))?.[0].length ?? 0), this.#text.length), expected);
    const [whole, sign, string, number, word] = match;
    this.#next = token.lastIndex;
    const text = sign ?? string ?? number ?? word ?? '';
    const kind = sign !== undefined ? 'sign' : string !== undefined ? 'string' : number !== undefined ? 'number' : 'word';
    return { text, kind, at: token.lastIndex - whole.trimStart().length };
  }

  #value({ text, kind, at }: Token, depth: number): JsonValue {
    if (depth > deepest) throw new Malformed(at, `at most ${deepest} levels`);
    if (kind === 'string') return { kind: 'string', value: JSON.parse(text) as string, at }; // the token is a JSON string
    if (kind === 'number') return { kind: 'number', value: Number(text), at };
    if (kind === 'word') return { kind: text === 'null' ? 'null' : 'boolean', at };
    if (text === '{') return { kind: 'object', entries: this.#entries(depth), at };
    if (text === '[') return { kind: 'array', items: this.#items(depth), at };
    throw new Malformed(at, 'a value');
  }

  #entries(depth: number): JsonEntry[] {
    const entries: JsonEntry[] = [];
    let key = this.#token('a key in double quotes or "}"');
    if (key.text === '}') return entries;
    for (;;) {
      if (key.kind !== 'string') throw new Malformed(key.at, 'a key in double quotes');
      const colon = this.#token('":"');
      if (colon.text !== ':') throw new Malformed(colon.at, '":"');
      entries.push({ key: JSON.parse(key.text) as string, value: this.#value(this.#token('a value'), depth + 1), at: key.at }); // the token is a JSON string
      const sign = this.#token('"," or "}"');
      if (sign.text === '}') return entries;
      if (sign.text !== ',') throw new Malformed(sign.at, '"," or "}"');
      key = this.#token('a key in double quotes');
    }
  }

  #items(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    let first = this.#token('a value or "]"');
    if (first.text === ']') return items;
    for (;;) {
      items.push(this.#value(first, depth + 1));
      const sign = this.#token('"," or "]"');
      if (sign.text === ']') return items;
      if (sign.text !== ',') throw new Malformed(sign.at, '"," or "]"');
      first = this.#token('a value');
    }
  }
}
