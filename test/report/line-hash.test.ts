import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/report/line-hash.ts';

/** The same hash, straight from its definition, in whole numbers of any size. */
function byDefinition(text: string): readonly string[] {
  const codes: number[] = [];
  const starts = [0];
  for (const character of text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split('')) {
    codes.push(character.charCodeAt(0));
    if (character === '\n') starts.push(codes.length);
  }
  codes.push(65535);
  const seen = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let index = 0; index < 100; index += 1) hash = BigInt.asUintN(64, hash * 37n + BigInt(codes[start + index] ?? 0));
    const hex = hash.toString(16);
    seen.set(hex, (seen.get(hex) ?? 0) + 1);
    return `${hex}:${seen.get(hex)}`;
  });
}

describe('line hashes', () => {
  test('of an empty file are what GitHub makes of one', () => {
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
  });

  test.for([
    ['one short line', 'a'],
    ['blanks and breaks of three kinds', '[Service]\r\nExecStart = /bin/true\rUser=x\n\n\tGroup=y\n'],
    ['equal lines', 'a\na\na\n'.repeat(40)],
    ['long lines', `${'x'.repeat(300)}\n${'\uFFFF'.repeat(120)}\n`],
    ['characters of two units', '🙂\n🙂🙂\n'],
  ] as const)('of %s follow the definition', ([, text]) => {
    expect(lineHashes(text)).toEqual(byDefinition(text));
  });
});
