/** Replaces files whole or not at all: their permissions, their owner and links that lead to them stay as they were. */
import {
  chownSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
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
import { errorCode, type FileProblem } from './files.ts';

const permissions = 0o7777;
const usualMode = 0o644;

const sameBytes = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0;

/** Who may give files away is root alone; for anyone else the new file must have the owner that the old one has. */
function keepOwner(temporary: string, { uid, gid }: Stats): void {
  const own = statSync(temporary);
  if (own.uid !== uid || own.gid !== gid) chownSync(temporary, uid, gid);
}

interface Replacement {
  readonly bytes: Uint8Array;
  readonly mode: number;
  /** Whose the file is to be; null for our own. */
  readonly owner: Stats | null;
  /** Asked last of all: whether the file may still be replaced. */
  readonly isWanted: () => boolean;
}

function writeBeside(path: string, { bytes, mode, owner, isWanted }: Replacement): boolean {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    if (owner !== null) keepOwner(temporary, owner);
    fchmodSync(descriptor, mode & permissions);
    fsyncSync(descriptor);
    const wanted = isWanted();
    if (wanted) renameSync(temporary, path);
    else rmSync(temporary);
    return wanted;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

const unwritable = (path: string, error: unknown): FileProblem => ({
  path,
  message: `this can't be written (${errorCode(error) || String(error)}): it is left as it was`,
});

/** Writes `after` where `before` stands; null when it is done. A file that has changed since it was read is left alone. */
export function overwrite(path: string, before: string, after: string): FileProblem | null {
  const changed: FileProblem = { path, message: 'this changed while it was worked on, and is left as it is: run again' };
  try {
    const real = realpathSync(path);
    const expected = encodeText(before);
    const isUnchanged = () => sameBytes(readFileSync(real), expected);
    if (!isUnchanged()) return changed;
    const owner = statSync(real);
    return writeBeside(real, { bytes: encodeText(after), mode: owner.mode, owner, isWanted: isUnchanged }) ? null : changed;
  } catch (error) {
    return unwritable(path, error);
  }
}

/** Writes a file of our own, a drop-in, with the folder that it lies in; null when it is done. */
export function writeOwn(path: string, text: string): FileProblem | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? usualMode;
    writeBeside(path, { bytes: encodeText(text), mode, owner: null, isWanted: () => true });
    return null;
  } catch (error) {
    return unwritable(path, error);
  }
}
