/** Bytes become text and bytes again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLength, decodeBytes, encodeText } from '../../src/text/bytes.ts';

describe('decoding', () => {
  test('loses no byte of any file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(encodeText(decodeBytes(bytes))).toEqual(bytes);
      }),
      { numRuns: 2000 },
    );
  });

  test('reads valid UTF-8 as such, with its mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
      }),
    );
    expect(decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('\uFEFFA');
  });

  test.for([
    ['a lone continuation byte', [0x41, 0x80], 'A\uDC80'],
    ['an overlong form', [0xc0, 0xaf], '\uDCC0\uDCAF'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\uDCED\uDCA0\uDC80'],
    ['a code point above the last', [0xf4, 0x90, 0x80, 0x80], '\uDCF4\uDC90\uDC80\uDC80'],
    ['a sequence cut short', [0xe2, 0x82], '\uDCE2\uDC82'],
  ] as const)('keeps %s byte for byte', ([, bytes, text]) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toBe(text);
  });
});

describe('byteLength', () => {
  test('counts what the file has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(byteLength(decodeBytes(bytes))).toBe(bytes.length);
      }),
      { numRuns: 500 },
    );
  });
});
