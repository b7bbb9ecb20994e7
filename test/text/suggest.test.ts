/** Did-you-mean. */
import { describe, expect, test } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

const names = ['ProtectSystem', 'ProtectHome', 'PrivateTmp', 'PrivateUsers', 'User', 'UMask', 'Type'];

describe('suggest', () => {
  test.for([
    ['ProtectSytem', 'ProtectSystem'],
    ['ProtectSystme', 'ProtectSystem'],
    ['privatetmp', 'PrivateTmp'],
    ['Usr', 'User'],
    ['Tpye', 'Type'],
  ] as const)('%s is meant for %s', ([word, meant]) => {
    expect(suggest(word, names, 1)).toEqual([meant]);
  });

  test.for(['', 'Banana', 'X', 'P'.repeat(1000)])('%j is near to nothing', (word) => {
    expect(suggest(word, names)).toEqual([]);
  });

  test('gives the nearest first, and no more than asked for', () => {
    expect(suggest('PrivateTmps', [...names, 'PrivateTmpsX'], 2)).toEqual(['PrivateTmp', 'PrivateTmpsX']);
  });
});
