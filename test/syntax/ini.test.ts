/** Why units are not read with a general INI reader: what one makes of their lines, and what systemd does. */
import { parse } from 'ini';
import { describe, expect, test } from 'vitest';
import { parseUnitFile } from '../../src/syntax/parse.ts';

const ours = (text: string) => parseUnitFile(`[S]\n${text}\n`).nodes.flatMap((node) => (node.kind === 'assignment' ? [`${node.key}=${node.value}`] : []));
const theirs = (text: string): unknown => parse(`[S]\n${text}\n`)['S'];

describe('ini', () => {
  test.for([
    ['loses all but the last of several lines', 'After=a\nAfter=b', ['After=a', 'After=b'], { After: 'b' }],
    ['loses a reset', 'G=a\nG=\nG=b', ['G=a', 'G=', 'G=b'], { G: 'b' }],
    ['cuts at a semicolon', 'Description=Demo ; not a comment', ['Description=Demo ; not a comment'], { Description: 'Demo' }],
    ['cuts a command', 'E=/bin/sh -c "echo one; echo two"', ['E=/bin/sh -c "echo one; echo two"'], { E: '/bin/sh -c "echo one' }],
    ['cuts at a hash', 'K=a#b', ['K=a#b'], { K: 'a' }],
    ['makes the rest of a continued value a key', 'K=a \\\nb', ['K=a   b'.replace('   ', '  ')], { K: 'a \\', b: true }],
    ['makes words booleans', 'K=true\nL=yes', ['K=true', 'L=yes'], { K: true, L: 'yes' }],
    ['removes quotes', "K='q'", ["K='q'"], { K: 'q' }],
    ['makes a list of brackets', 'X[]=1', ['X[]=1'], { X: ['1'] }],
  ] as const)('%s', ([, text, lines, result]) => {
    expect(ours(text)).toEqual(lines);
    expect({ ...(theirs(text) as object) }).toEqual(result);
  });

  test('merges a second section into the first and takes a byte order mark for a key', () => {
    expect(parse('[S]\na=1\n[T]\n[S]\nb=2\n')['S']).toMatchObject({ a: '1', b: '2' });
    expect(parse('\uFEFF[S]\na=1\n')['S']).toBe(undefined);
  });
});
