/** Cuts a log into lines as it streams in. Memory is bounded whatever the log holds: of an endless line only the start is kept. */
import { decodeBytes } from '../../text/bytes.ts';

export interface RawLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/** Bytes of a line that are looked at; journal entries in JSON have a few thousand. */
const longestLine = 1 << 16;
const lineFeed = 10;
const carriageReturn = 13;

/** The start of the line that is being read. */
interface Held {
  readonly bytes: Uint8Array;
  size: number;
}

function hold(held: Held, piece: Uint8Array): void {
  const kept = piece.subarray(0, longestLine - held.size);
  held.bytes.set(kept, held.size);
  held.size += kept.length;
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return decodeBytes(bytes.subarray(0, end));
}

export function* logLines(chunks: Iterable<Uint8Array>): Generator<RawLine> {
  const held: Held = { bytes: new Uint8Array(longestLine), size: 0 };
  let number = 1;
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      const piece = chunk.subarray(start, end);
      if (held.size === 0) yield { number, text: textOf(piece.subarray(0, longestLine)) };
      else {
        hold(held, piece);
        yield { number, text: textOf(held.bytes.subarray(0, held.size)) };
      }
      held.size = 0;
      number += 1;
      start = end + 1;
    }
    hold(held, chunk.subarray(start));
  }
  if (held.size > 0) yield { number, text: textOf(held.bytes.subarray(0, held.size)) };
}
