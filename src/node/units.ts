/** Finds the files of a unit on disk: its main file, its template, its aliases and the drop-ins of all of them. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Candidate, dropInFolders, isDropInFile, orderDropIns } from '../model/drop-ins.ts';
import type { UnitSource } from '../model/load.ts';
import { oncePer } from '../model/once.ts';
import type { SourceFile } from '../model/unit.ts';
import { isTemplate, parseUnitName, templateOf, type UnitName, unitNameOf, withInstance } from '../model/unit-name.ts';
import { danglingText, type FileProblem, type Folder, irregularity, isFile, readText } from './files.ts';
import { findUnread } from './unread.ts';

export type FindResult = { readonly ok: true; readonly source: UnitSource } | { readonly ok: false; readonly problem: FileProblem };

/** A root file system that units are taken from. */
export interface Image {
  /** The folders of units, highest priority first. */
  readonly searchPath: readonly string[];
  /** Where a path leads: links start from the root of the image. Null where they lead in a circle. */
  readonly follow: (path: string) => string | null;
  /** The names that are links to other units. */
  readonly links: () => ReadonlyMap<string, string>;
}

/** How units are found. */
export interface UnitFinder {
  readonly folder: (path: string) => Folder;
  /** More folders that may hold drop-ins, behind the unit's own, as systemd's search path has them. */
  readonly searchPath: readonly string[];
  /** Units are taken from an image: its search path holds instead. */
  readonly image?: Image | undefined;
  /** The instance as which a template without one is judged; it differs by target. */
  readonly templateInstance: string;
}

/** Reads the unit at `path` with everything that systemd would read along with it. */
export function findUnit(path: string, finder: UnitFinder): FindResult {
  const folderPath = dirname(path);
  const fileName = basename(path);
  const asked = unitNameOf(fileName);
  if (asked === null) return { ok: false, problem: { path, message: 'this is no unit: unit files end in .service, .socket, .timer and the like' } };
  const links = finder.image?.links() ?? linksIn(finder.folder(folderPath));
  const names = aliasesOf(asked, links).map((name) => (isTemplate(name) ? withInstance(name, finder.templateInstance) : name));
  const name = names[0] ?? asked;
  const folders = foldersOf(folderPath, finder);
  const located = locateFile(name, finder.image === undefined ? [folderPath] : folders, finder.folder);
  const mainPath = located === null || located === join(folderPath, fileName) ? path : located;
  const main = readMain(mainPath, finder);
  if (!main.ok) return main;
  return {
    ok: true,
    source: {
      name,
      main: main.file,
      dropIns: readDropIns(names, folders, finder),
      ...findUnread(names, folderPath, finder),
    },
  };
}

/** The folders that hold drop-ins of a unit. */
const foldersOf = (own: string, { image, searchPath }: UnitFinder): readonly string[] => image?.searchPath ?? [own, ...searchPath];

type MainFile = { readonly ok: true; readonly file: SourceFile } | { readonly ok: false; readonly problem: FileProblem };

/** In an image the file is named by the place that its links lead to: outside of it they lead elsewhere. */
function readMain(path: string, { folder, image }: UnitFinder): MainFile {
  const real = image === undefined ? path : image.follow(path);
  if (real === null) return { ok: false, problem: { path, message: 'its symbolic links lead in a circle' } };
  const irregular = folder(dirname(path)).entries.get(basename(path)) === 'file' ? null : irregularity(real);
  if (irregular !== null)
    return { ok: false, problem: real === path ? irregular : { path, message: existsSync(real) ? irregular.message : danglingText(real) } };
  const read = readText(real);
  return read.ok ? { ok: true, file: { path: image !== undefined && isFile(real) ? real : path, text: read.text } } : read;
}

/** The drop-ins of a unit whose main file is not at hand. */
export function findDropIns(name: UnitName, folderPath: string, finder: UnitFinder): UnitSource {
  return { name, main: null, dropIns: readDropIns([name], foldersOf(folderPath, finder), finder) };
}

/** Unit types that start a service of the same name. */
const startingTypes = ['socket', 'timer', 'path'];

/** The units in a folder (or behind it in the search path) that start a unit by its name, or its template: `x.socket` for `x.service`. */
export function findCompanions(name: UnitName, folderPath: string, finder: UnitFinder): readonly UnitSource[] {
  const bases = [...new Set([name.base, name.prefix])];
  const files = startingTypes.flatMap((type) => bases.map((base) => `${base}.${type}`));
  return files.flatMap((file) => {
    const folder = foldersOf(folderPath, finder).find((path) => finder.folder(path).entries.has(file));
    const found = folder === undefined ? null : findUnit(join(folder, file), finder);
    return found?.ok ? [found.source] : [];
  });
}

/** The names in a folder that are links to other units in it. */
const linksIn = oncePer(
  (folder: Folder): ReadonlyMap<string, string> => new Map([...folder.links()].filter(([, target]) => !target.includes('/') && parseUnitName(target) !== null)),
);

/** The unit that a name leads to through links, followed by all other names for it. */
function aliasesOf(asked: UnitName, links: ReadonlyMap<string, string>): readonly UnitName[] {
  if (links.size === 0) return [asked];
  const leadsTo = (name: string) => {
    let current = name;
    for (let hops = 0; hops < links.size; hops += 1) {
      const target = links.get(current);
      if (target === undefined) return current;
      current = target;
    }
    return current;
  };
  const real = leadsTo(asked.full);
  const others = [...links.keys()].filter((name) => name !== real && leadsTo(name) === real);
  return [real, ...others].map(parseUnitName).filter((name) => name !== null);
}

/** The file that holds a unit: its own, or for an instance its template's. */
function locateFile(name: UnitName, folders: readonly string[], folder: (path: string) => Folder): string | null {
  for (const fileName of [name.full, templateOf(name)]) {
    const found = fileName === null ? undefined : folders.find((path) => folder(path).entries.has(fileName));
    if (found !== undefined && fileName !== null) return join(found, fileName);
  }
  return null;
}

interface FoundDropIn extends Candidate {
  readonly path: string;
}

function readDropIns(names: readonly UnitName[], searchPath: readonly string[], finder: UnitFinder): readonly SourceFile[] {
  if (!searchPath.some((path) => finder.folder(path).hasFolders)) return [];
  const found: FoundDropIn[] = [];
  const collect = (parent: string, folderName: string) => {
    if (finder.folder(parent).entries.get(folderName) !== 'folder') return;
    const path = join(parent, folderName);
    for (const fileName of finder.folder(path).entries.keys()) if (isDropInFile(fileName)) found.push({ fileName, path: join(path, fileName) });
  };
  for (const name of names) {
    const { own } = dropInFolders(name);
    for (const parent of searchPath) for (const folderName of own) collect(parent, folderName);
  }
  const type = names[0] === undefined ? null : dropInFolders(names[0]).type;
  if (type !== null) for (const parent of searchPath) collect(parent, type);
  if (found.length === 0) return [];
  const files: SourceFile[] = [];
  for (const { path } of orderDropIns(found)) {
    const real = finder.image === undefined ? path : finder.image.follow(path);
    const read = real !== null && isRegular(real) ? readText(real) : null;
    if (real !== null && read?.ok) files.push({ path: real, text: read.text });
  }
  return files;
}

function isRegular(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
