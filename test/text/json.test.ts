/** The JSON reader: what JSON.parse takes and nothing else, with places and keys given twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonValue, readJson } from '../../src/text/json.ts';

function plain(value: JsonValue, text: string): unknown {
  switch (value.kind) {
    case 'object':
      return Object.fromEntries(value.entries.map(({ key, value: field }) => [key, plain(field, text)]));
    case 'array':
      return value.items.map((item) => plain(item, text));
    case 'string':
    case 'number':
      return value.value;
    case 'null':
      return null;
    case 'boolean':
      return text.startsWith('true', value.at);
  }
}

describe('readJson', () => {
  test('reads every document as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const read = readJson(text);
        expect(read.ok).toBe(true);
        if (read.ok) expect(JSON.stringify(plain(read.value, text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test.for([
    ['', 0],
    ['{', 1],
    ['{"a":1,}', 7],
    ['[1 2]', 3],
    ['{"a":tru}', 5],
    ['01', 1],
    ['"a', 0],
    ['{} x', 3],
  ] as const)('says where %j goes wrong', ([text, at]) => {
    const read = readJson(text);
    expect(read.ok).toBe(false);
    expect(() => JSON.parse(text)).toThrow();
    if (!read.ok) expect(read.at).toBe(at);
  });

  test('keeps keys given twice, with their places', () => {
    const read = readJson('{"a":1,\n "a":2}');
    expect(read.ok && read.value.kind === 'object' ? read.value.entries.map(({ key, at }) => [key, at]) : null).toEqual([
      ['a', 1],
      ['a', 9],
    ]);
  });

  test('does not follow endless nesting', () => {
    expect(readJson('['.repeat(200_000)).ok).toBe(false);
  });
});
