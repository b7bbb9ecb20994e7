/** Where a report goes: to standard output in large pieces, or to a file that is replaced only when all is written. */
import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from './settings.ts';

export interface Output {
  readonly write: (text: string) => void;
  /** Writes what is left; a file gets its name only now. */
  readonly close: () => void;
}

/** The reader of standard output went away (`| head`): there is nobody left to tell. */
export class ClosedPipe extends Error {}

const pieceSize = 1 << 16;
const standardOutput = 1;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Waits a moment, for a pipe whose reader is slower than we are. */
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') pause();
      else if (codeOf(error) === 'EPIPE') throw new ClosedPipe();
      else throw error;
    }
  }
}

function buffered(descriptor: number): Output {
  let pieces: string[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) writeAll(descriptor, pieces.join(''));
    pieces = [];
    size = 0;
  };
  return {
    write: (text) => {
      pieces.push(text);
      size += text.length;
      if (size >= pieceSize) flush();
    },
    close: flush,
  };
}

/** Asked of the file itself: `process.stdout` would load the whole of Node's streams. */
export const isTerminal = (): boolean => fstatSync(standardOutput).isCharacterDevice() && process.stdout.isTTY === true;

export const toStandardOutput = (): Output => buffered(standardOutput);

/** Writes beside `path` and renames at the end, so that a reader never sees half a report. */
export function toFile(path: string): Output {
  const temporary = join(dirname(path), `.unitlint-${process.pid}.tmp`);
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new UsageError(`${path} can't be written (${codeOf(error) || String(error)}): what was there before is unchanged`);
    }
  };
  const descriptor = attempt(() => openSync(temporary, 'w'));
  const output = buffered(descriptor);
  return {
    write: (text) => attempt(() => output.write(text)),
    close: () =>
      attempt(() => {
        output.close();
        closeSync(descriptor);
        renameSync(temporary, path);
      }),
  };
}
