/** Edits of a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, collide, movedBack, movedBy, type TextEdit } from '../../src/text/edits.ts';

const edit = (start: number, end: number, text: string): TextEdit => ({ span: { start, end }, text });

describe('applyEdits', () => {
  test.for([
    ['replaces', [edit(1, 3, 'XYZ')], 'aXYZdef'],
    ['takes out', [edit(0, 2, '')], 'cdef'],
    ['puts in at both ends', [edit(0, 0, '<'), edit(6, 6, '>')], '<abcdef>'],
    ['goes by places, not by the order given', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdEf'],
    ['puts in before what is taken out at the same place', [edit(2, 4, ''), edit(2, 2, 'X')], 'abXef'],
  ] as const)('%s', ([, edits, expected]) => {
    expect(applyEdits('abcdef', edits)).toBe(expected);
  });

  test('refuses edits that collide', () => {
    expect(() => applyEdits('abcdef', [edit(0, 3, ''), edit(2, 4, '')])).toThrow(/collide/);
  });
});

describe('collide', () => {
  test.for([
    [edit(0, 2, ''), edit(1, 3, ''), true],
    [edit(0, 2, ''), edit(2, 3, ''), false],
    [edit(2, 2, 'a'), edit(2, 2, 'b'), true],
    [edit(1, 1, 'a'), edit(0, 2, ''), true],
    [edit(2, 2, 'a'), edit(2, 4, ''), false],
    [edit(4, 4, 'a'), edit(2, 4, ''), false],
  ] as const)('%j and %j: %s', ([one, other, expected]) => {
    expect([collide(one, other), collide(other, one)]).toEqual([expected, expected]);
  });
});

describe('places', () => {
  const separate = fc
    .uniqueArray(fc.nat(20), { minLength: 2, maxLength: 8 })
    .map((cuts) => [...cuts].sort((a, b) => a - b))
    .chain((cuts) => fc.array(fc.string({ maxLength: 4 }), { minLength: cuts.length, maxLength: cuts.length }).map((texts) => ({ cuts, texts })))
    .map(({ cuts, texts }) =>
      cuts.flatMap((cut, index) => (index % 2 === 0 && cuts[index + 1] !== undefined ? [edit(cut, cuts[index + 1] ?? cut, texts[index] ?? '')] : [])),
    );

  test('outside edits keep their character, there and back', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(separate, fc.nat(25), (edits, offset) => {
        if (edits.some(({ span }) => span.start <= offset && offset < span.end)) return;
        const moved = movedBy(edits, offset);
        expect(applyEdits(text, edits).charAt(moved)).toBe(text.charAt(offset));
        expect(movedBack(edits, moved)).toBe(offset);
      }),
    );
  });
});
