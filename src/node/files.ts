/** Reading from disk: texts without loss, and folder listings that are read once. */
import { type Dirent, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../text/bytes.ts';

/** Something about a path that keeps it from being linted. */
export interface FileProblem {
  readonly path: string;
  /** What is wrong and what to do, without the path. */
  readonly message: string;
}

/** An object, since Node makes one of every encoding that it is given as a word. */
const asText = { encoding: 'utf8' } as const;

export type ReadFileResult = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem };

const replacementCharacter = '\uFFFD';
const largestFile = 256 * 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this may not be read: check its permissions',
  EPERM: 'this may not be read: check its permissions',
  EISDIR: 'this is a folder, not a file',
  ELOOP: 'too many symbolic links lead on from here',
  ENOTDIR: 'a part of this path is a file, not a folder',
  ENAMETOOLONG: 'this name is longer than the file system allows',
};

/** The code of an error of the file system, `ENOENT`; empty for any other error. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** The text of a symbolic link; null for anything else. */
export function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

export const danglingText = (target: string): string => `this is a dangling link: what it leads to, ${target}, is not there`;

/** The sentence for an error of the file system. */
export function fileProblem(path: string, error: unknown): FileProblem {
  const code = errorCode(error);
  const target = code === 'ENOENT' ? linkTarget(path) : null;
  if (target !== null) return { path, message: danglingText(target) };
  return { path, message: reasons[code] ?? `this can't be read (${code === '' ? String(error) : code})` };
}

/** Reads a file as text; bytes that are not UTF-8 come through as decodeBytes says. */
export function readText(path: string): ReadFileResult {
  try {
    const text = readFileSync(path, asText);
    return { ok: true, text: text.includes(replacementCharacter) ? decodeBytes(readFileSync(path)) : text };
  } catch (error) {
    return { ok: false, problem: tooLarge(path) ?? fileProblem(path, error) };
  }
}

const deviceOfNothing = '/dev/null';

/** Why a path can't be read to its end: it leads to a device, a pipe or a folder. /dev/null, which masks units, is as good as empty. */
export function irregularity(path: string): FileProblem | null {
  try {
    const stats = statSync(path);
    if (stats.isFile() || (stats.isCharacterDevice() && stats.rdev === statSync(deviceOfNothing).rdev)) return null;
    const kind = stats.isDirectory() ? 'folder' : stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device';
    return { path, message: `this is no file but a ${kind}` };
  } catch (error) {
    return fileProblem(path, error);
  }
}

/** The path with all symbolic links followed; null where there is nothing. */
export function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function tooLarge(path: string): FileProblem | null {
  try {
    const { size } = statSync(path);
    return size > largestFile ? { path, message: `this file has ${Math.round(size / 1024 / 1024)} MiB: no unit file is that large` } : null;
  } catch {
    return null;
  }
}

/** What a folder entry is; `link` for a symbolic link, whatever it leads to. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Folder {
  readonly path: string;
  readonly entries: ReadonlyMap<string, EntryKind>;
  /** Whether any entry is a folder, as those of drop-ins are. */
  readonly hasFolders: boolean;
  /** The symbolic links among the entries, with the name they lead to. */
  readonly links: () => ReadonlyMap<string, string>;
}

const kindOf = (entry: Dirent): EntryKind => (entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other');

/** Lists folders, each once in a run. A folder that can't be listed is empty here. */
export function makeFolderCache(): (path: string) => Folder {
  const folders = new Map<string, Folder>();
  return (path) => {
    const ready = folders.get(path);
    if (ready !== undefined) return ready;
    const folder = listFolder(path);
    folders.set(path, folder);
    return folder;
  };
}

function listFolder(path: string): Folder {
  const entries = new Map<string, EntryKind>();
  let hasFolders = false;
  try {
    for (const entry of readdirSync(path === '' ? '.' : path, { withFileTypes: true })) {
      const kind = kindOf(entry);
      entries.set(entry.name, kind);
      if (kind === 'folder') hasFolders = true;
    }
  } catch {}
  let links: Map<string, string> | null = null;
  const readLinks = () => {
    links ??= new Map([...entries].filter(([, kind]) => kind === 'link').map(([name]) => [name, linkTarget(join(path, name)) ?? '']));
    return links;
  };
  return { path, entries, hasFolders, links: readLinks };
}
