/** Where a report goes: to standard output in large pieces, or to a file that is replaced only when all is written. */
import { appendFileSync, closeSync, fchmodSync, fstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../node/files.ts';
import { encodeText } from '../text/bytes.ts';
import { isUsageError, UsageError } from './settings.ts';

export interface Output {
  readonly write: (text: string) => void;
  /** Writes what is left. */
  readonly flush: () => void;
  /** Flushes; a file gets its name only now. */
  readonly close: () => void;
  /** Leaves nothing of a file that is not closed. */
  readonly discard: () => void;
}

/** The reader of standard output went away (`| head`): there is nobody left to tell. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export const isClosedPipe = (error: unknown): error is ClosedPipe => error instanceof Error && error.name === 'ClosedPipe';

const pieceSize = 1 << 16;
const standardOutput = 1;

/** Waits a moment, for a pipe whose reader is slower than we are. */
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);

function writeAll(descriptor: number, text: string): void {
  const bytes = encodeText(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (errorCode(error) === 'EAGAIN') pause();
      else if (errorCode(error) === 'EPIPE') throw new ClosedPipe();
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
    flush,
    close: flush,
    discard: () => {},
  };
}

/** Asked of the file itself first: `process.stdout` would load the whole of Node's streams. */
export function isTerminal(): boolean {
  const output = fstatSync(standardOutput);
  if (!output.isCharacterDevice() || output.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  return process.stdout.isTTY === true;
}

/** Says of errors what `explain` makes of them; a reader that went away is none. */
function telling(output: Output, explain: (error: unknown) => Error): Output {
  const attempt = (action: () => void) => {
    try {
      action();
    } catch (error) {
      throw isClosedPipe(error) ? error : explain(error);
    }
  };
  return { ...output, write: (text) => attempt(() => output.write(text)), flush: () => attempt(output.flush), close: () => attempt(output.close) };
}

export const toStandardOutput = (): Output =>
  telling(buffered(standardOutput), (error) => new UsageError(`standard output can't be written (${errorCode(error) || String(error)})`));

function failure(path: string, error: unknown): UsageError {
  if (errorCode(error) === 'ENOENT') return new UsageError(`${path} can't be written: there is no folder ${dirname(path)}`);
  return new UsageError(`${path} can't be written (${errorCode(error) || String(error)}): what was there before is unchanged`);
}

/** The file that a path leads to, or null where there is none yet. */
function existing(path: string): { readonly path: string; readonly mode: number; readonly regular: boolean } | null {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) throw new UsageError(`${path} is a folder: name a file to write the report to`);
    return { path: real, mode: stats.mode & 0o7777, regular: stats.isFile() };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw isUsageError(error) ? error : failure(path, error);
  }
}

/** Opens a report file. Devices and pipes (`/dev/stdout`, `>(...)`) are written to as they are; nothing could be renamed over them. */
export function toFile(path: string): Output {
  const before = existing(path);
  if (before !== null && !before.regular) return toDevice(path);
  return besideFile(path, before?.path ?? path, before?.mode ?? null);
}

function toDevice(path: string): Output {
  try {
    return telling(buffered(openSync(path, 'w')), (error) => failure(path, error));
  } catch (error) {
    throw failure(path, error);
  }
}

/** Appends to a file at the end of the run, in one piece. */
export function toEndOf(path: string): Output {
  const pieces: string[] = [];
  const flush = () => {
    try {
      if (pieces.length > 0) appendFileSync(path, pieces.splice(0).join(''));
    } catch (error) {
      throw failure(path, error);
    }
  };
  return { write: (text) => pieces.push(text), flush: () => {}, close: flush, discard: () => {} };
}

/** Writes beside the file and renames at the end, so that a reader never sees half a report. */
function besideFile(asked: string, path: string, mode: number | null): Output {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const discard = () => rmSync(temporary, { force: true });
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      discard();
      throw failure(asked, error);
    }
  };
  const descriptor = attempt(() => openSync(temporary, 'w'));
  const output = buffered(descriptor);
  return {
    write: (text) => attempt(() => output.write(text)),
    flush: () => attempt(output.flush),
    close: () =>
      attempt(() => {
        output.flush();
        if (mode !== null) fchmodSync(descriptor, mode);
        closeSync(descriptor);
        renameSync(temporary, path);
      }),
    discard,
  };
}
