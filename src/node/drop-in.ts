/** Writes a drop-in whole or not at all. */
import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const usualMode = 0o644;
const permissions = 0o7777;

function modeOf(path: string): number {
  try {
    return statSync(path).mode & permissions;
  } catch {
    return usualMode;
  }
}

/** Makes the folder where it is missing, writes beside `path`, and renames at the end; throws the error of the file system. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.unitlint-${process.pid}.tmp`);
  const mode = modeOf(path);
  const descriptor = openSync(temporary, 'wx', mode);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
    closeSync(descriptor);
    chmodSync(temporary, mode);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
