/** From the paths of the command line to the units they stand for, in order, each once. */
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Ignore } from 'ignore';
import { compareBytes } from '../model/drop-ins.ts';
import { parseUnitName, type UnitName, unitNameOf } from '../model/unit-name.ts';
import { type FileProblem, type Folder, fileProblem } from './files.ts';

/** A unit to be read: its main file, or only drop-ins of it. */
export type Found =
  | { readonly kind: 'unit'; readonly path: string }
  | { readonly kind: 'drop-ins'; readonly path: string; readonly name: UnitName; readonly folder: string };

export interface Discovery {
  readonly found: readonly Found[];
  readonly problems: readonly FileProblem[];
}

export interface DiscoverOptions {
  readonly folder: (path: string) => Folder;
  /** Makes a matcher for the lines of an ignore file; null where no folder is searched. */
  readonly ignore: (() => Ignore) | null;
}

const dropInFolder = /^(.*\.[a-z]+)\.d$/;

/** The unit that a drop-in folder belongs to, by its name: `x.service.d`, `service.d`. */
function unitOfFolder(folderName: string): UnitName | null {
  const full = dropInFolder.exec(folderName)?.[1];
  if (full !== undefined) return unitNameOf(full);
  return folderName.endsWith('.d') ? unitNameOf(`any.${folderName.slice(0, -2)}`) : null;
}

/** The unit that a drop-in belongs to, by the folder it lies in; null for any other file. */
export const ownerOfDropIn = (path: string): UnitName | null => (path.endsWith('.conf') ? unitOfFolder(basename(dirname(path))) : null);

export function discover(paths: readonly string[], options: DiscoverOptions): Discovery {
  const found: Found[] = [];
  const problems: FileProblem[] = [];
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) {
        const inside = searchFolder(path, options);
        if (inside.length === 0) problems.push({ path, message: 'this folder holds no units (files such as name.service)' });
        found.push(...inside);
      } else found.push(givenFile(path, options));
    } catch (error) {
      if (error instanceof NoUnit) problems.push({ path, message: error.message });
      else if (isLink(path, options) || isInstance(path, options)) found.push({ kind: 'unit', path });
      else problems.push(fileProblem(path, error));
    }
  }
  return { found: paths.length === 1 ? found : once(found), problems };
}

/** A path that was named, and is no unit. */
class NoUnit extends Error {}

const isLink = (path: string, { folder }: DiscoverOptions) =>
  folder(dirname(path)).entries.get(basename(path)) === 'link' && parseUnitName(basename(path)) !== null;

/** An instance whose template is there can be named though no file has its name. */
function isInstance(path: string, { folder }: DiscoverOptions): boolean {
  const name = parseUnitName(basename(path));
  return Boolean(name?.instance) && folder(dirname(path)).entries.has(`${name?.prefix}@.${name?.type}`);
}

function givenFile(path: string, { folder }: DiscoverOptions): Found {
  const fileName = basename(path);
  if (fileName.endsWith('.conf')) {
    const owner = ownerOfDropIn(path);
    if (owner === null) throw new NoUnit('a drop-in belongs in a folder that is named after its unit, such as name.service.d');
    return ownerOf(path, owner, dirname(dirname(path)), folder);
  }
  if (unitNameOf(fileName) === null) throw new NoUnit('this is no unit: unit files end in .service, .socket, .timer and the like');
  return { kind: 'unit', path };
}

/** A drop-in stands for its unit where that is beside it. */
function ownerOf(path: string, owner: UnitName, parent: string, folder: (path: string) => Folder): Found {
  if (folder(parent).entries.has(owner.full)) return { kind: 'unit', path: join(parent, owner.full) };
  return { kind: 'drop-ins', path, name: owner, folder: parent };
}

/** A drop-in folder stands for its unit; any other is searched. */
function searchFolder(path: string, options: DiscoverOptions): readonly Found[] {
  const owner = unitOfFolder(basename(resolve(path)));
  if (owner === null) return walk(path, options);
  const parent = dirname(path);
  return options.folder(parent).entries.has(owner.full) ? [{ kind: 'unit', path: join(parent, owner.full) }] : loneDropIns(path, parent, owner, options);
}

/** A service under a name that systemd would not take is reported rather than passed over; other suffixes are common elsewhere. */
const looksLikeUnit = (fileName: string): boolean => parseUnitName(fileName) !== null || (fileName.endsWith('.service') && !fileName.startsWith('.'));

function walk(root: string, options: DiscoverOptions): readonly Found[] {
  const found: Found[] = [];
  const visit = (path: string, ignores: readonly IgnoreFile[]) => {
    const folder = options.folder(path);
    const own = options.ignore !== null && folder.entries.has('.gitignore') ? [...ignores, readIgnore(path, options.ignore())] : ignores;
    const entries = [...folder.entries].map(([name, kind]) => ({ name, kind, order: kind === 'folder' ? `${name}/` : name }));
    entries.sort((a, b) => compareBytes(a.order, b.order));
    for (const { name, kind } of entries) {
      const entry = join(path, name);
      if (name === '.git' || isIgnored(own, entry, kind === 'folder')) continue;
      if (kind === 'folder') {
        const owner = unitOfFolder(name);
        if (owner === null) visit(entry, own);
        else if (!hasUnitFor(owner, folder)) found.push(...loneDropIns(entry, path, owner, options));
      } else if (looksLikeUnit(name)) found.push({ kind: 'unit', path: entry });
    }
  };
  visit(root, []);
  return found;
}

/** Whether a unit beside a drop-in folder reads it: the unit itself, an instance of it, or one whose name begins so. */
function hasUnitFor(owner: UnitName, { entries }: Folder): boolean {
  if (entries.has(owner.full)) return true;
  const covers = (file: string) => {
    const name = parseUnitName(file);
    if (name === null || name.type !== owner.type) return false;
    if (owner.prefix === 'any') return true;
    return owner.prefix.endsWith('-') ? name.prefix.startsWith(owner.prefix) : name.prefix === owner.prefix && (owner.instance === '' || name.instance === '');
  };
  return [...entries.keys()].some(covers);
}

function loneDropIns(path: string, parent: string, owner: UnitName, { folder }: DiscoverOptions): readonly Found[] {
  const files = [...folder(path).entries.keys()].filter((name) => name.endsWith('.conf')).sort(compareBytes);
  const [first] = files;
  return first === undefined ? [] : [{ kind: 'drop-ins', path: join(path, first), name: owner, folder: parent }];
}

interface IgnoreFile {
  readonly folder: string;
  readonly matcher: Ignore;
}

function readIgnore(path: string, matcher: Ignore): IgnoreFile {
  try {
    matcher.add(readFileSync(join(path, '.gitignore'), 'utf8'));
  } catch {}
  return { folder: path, matcher };
}

function isIgnored(ignores: readonly IgnoreFile[], path: string, isFolder: boolean): boolean {
  let ignored = false;
  for (const { folder, matcher } of ignores) {
    const inside = relative(folder, path) + (isFolder ? '/' : '');
    const { ignored: matched, unignored } = matcher.test(inside);
    if (matched) ignored = true;
    else if (unignored) ignored = false;
  }
  return ignored;
}

function once(found: readonly Found[]): readonly Found[] {
  const seen = new Set<string>();
  return found.filter((one) => {
    const key = one.kind === 'unit' ? resolve(one.path) : `${resolve(one.folder, one.name.full)}.d`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
