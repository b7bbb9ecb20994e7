/** Offsets, lines and columns. */
import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt, rangeAt } from '../../src/text/position.ts';

describe('lines', () => {
  test.for([
    ['', [0]],
    ['a\nb', [0, 2]],
    ['a\r\nb', [0, 3]],
    ['a\n\rb', [0, 3]],
    ['a\n\nb', [0, 2, 3]],
    ['a\rb\0c', [0, 2, 4]],
    ['a\0\0b', [0, 2, 3]],
  ] as const)('%j begin where systemd counts them', ([text, starts]) => {
    expect(lineStarts(text)).toEqual(starts);
  });
});

describe('positions', () => {
  const starts = lineStarts('one\ntwo😀x\n');

  test.for([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [9, 2, 6],
    [11, 3, 1],
  ] as const)('offset %i is line %i, column %i in UTF-16 units', ([offset, line, column]) => {
    expect(positionAt(starts, offset)).toEqual({ line, column });
  });

  test('ranges end before their end', () => {
    expect(rangeAt(starts, { start: 4, end: 7 })).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 4 } });
  });
});
