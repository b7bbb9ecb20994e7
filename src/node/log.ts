/** Reads a log piece by piece: from a file, or from standard input as it comes. */
import { closeSync, openSync, readSync } from 'node:fs';
import { errorCode } from './files.ts';

const pieceSize = 1 << 18;
const standardInput = 0;

/** Waits a moment, for a writer that is slower than we are. */
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);

/** Bytes read, 0 at the end. Standard input that does not block says so with an error. */
function readPiece(descriptor: number, buffer: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer);
    } catch (error) {
      if (errorCode(error) === 'EOF') return 0;
      if (errorCode(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** The pieces of a log; each holds only until the next is asked for. Null stands for standard input. */
export function* logPieces(path: string | null): Generator<Uint8Array> {
  const descriptor = path === null ? standardInput : openSync(path, 'r');
  try {
    const buffer = new Uint8Array(pieceSize);
    for (let size = readPiece(descriptor, buffer); size > 0; size = readPiece(descriptor, buffer)) yield buffer.subarray(0, size);
  } finally {
    if (path !== null) closeSync(descriptor);
  }
}
