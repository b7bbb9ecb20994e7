/** Replaces files whole or not at all: their permissions, their owner and links that lead to them stay as they were. */
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodeText } from '../text/bytes.ts';
import type { FileProblem } from './files.ts';

const permissions = 0o7777;

const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error));

/** Who may give files away is root alone; for anyone else the new file must have the owner that the old one has. */
function keepOwner(temporary: string, { uid, gid }: Stats): void {
  const own = statSync(temporary);
  if (own.uid !== uid || own.gid !== gid) chownSync(temporary, uid, gid);
}

function writeBeside(path: string, bytes: Uint8Array, stats: Stats, isUnchanged: () => boolean): boolean {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    keepOwner(temporary, stats);
    fchmodSync(descriptor, stats.mode & permissions);
    fsyncSync(descriptor);
    const unchanged = isUnchanged();
    if (unchanged) renameSync(temporary, path);
    else rmSync(temporary);
    return unchanged;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** Writes `after` where `before` stands; null when it is done. A file that has changed since it was read is left alone. */
export function overwrite(path: string, before: string, after: string): FileProblem | null {
  const changed: FileProblem = { path, message: 'this changed while it was worked on, and is left as it is: run again' };
  try {
    const real = realpathSync(path);
    const expected = encodeText(before);
    const isUnchanged = () => sameBytes(readFileSync(real), expected);
    if (!isUnchanged()) return changed;
    return writeBeside(real, encodeText(after), statSync(real), isUnchanged) ? null : changed;
  } catch (error) {
    return { path, message: `this can't be written (${codeOf(error)}): it is left as it was` };
  }
}
