/**
 * Bytes of a unit file as text and back, without loss: every byte that is not part of valid UTF-8 becomes one lone
 * low surrogate (U+DC80 to U+DCFF), which valid UTF-8 can never produce.
 */

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const escapeBase = 0xdc00;

/** A character that stands for one undecodable byte of the file. */
export const escapedByte = /[\uDC80-\uDCFF]/u;

/** Decodes a unit file. A byte order mark is kept; invalid bytes become lone surrogates. Never throws. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeLossless(bytes);
  }
}

/** The bytes that {@link decodeBytes} was given. */
export function encodeText(text: string): Uint8Array {
  if (!escapedByte.test(text)) return encoder.encode(text);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - escapeBase);
    else bytes.push(...encoder.encode(character));
  }
  return Uint8Array.from(bytes);
}

/** Length in bytes of the UTF-8 form of `text`; an undecodable byte counts as the one byte it is. */
export function byteLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) length += 1;
    else if (code < 0x800) length += 2;
    else if (code >= 0xd800 && code <= 0xdbff) {
      length += 4;
      index += 1;
    } else length += code >= 0xdc80 && code <= 0xdcff ? 1 : 3;
  }
  return length;
}

/** Length of the valid UTF-8 sequence at `start`, 0 when there is none (Unicode table 3-7). */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const first = bytes[start] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[start + 1] ?? 0;
  const tail = (offset: number) => ((bytes[start + offset] ?? 0) & 0xc0) === 0x80;
  if (first >= 0xc2 && first <= 0xdf) return tail(1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80;
    const high = first === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && tail(2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const low = first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

function decodeLossless(bytes: Uint8Array): string {
  const parts: string[] = [];
  let start = 0;
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length > 0) {
      index += length;
      continue;
    }
    if (index > start) parts.push(strict.decode(bytes.subarray(start, index)));
    parts.push(String.fromCharCode(escapeBase + (bytes[index] ?? 0)));
    index += 1;
    start = index;
  }
  if (index > start) parts.push(strict.decode(bytes.subarray(start, index)));
  return parts.join('');
}
