/** Finds the files of a unit on disk: its main file, its template, its aliases and the drop-ins of all of them. */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Candidate, dropInFolders, isDropInFile, orderDropIns } from '../model/drop-ins.ts';
import type { UnitSource } from '../model/load.ts';
import type { SourceFile } from '../model/unit.ts';
import { isTemplate, parseUnitName, templateOf, type UnitName, unitNameOf, withInstance } from '../model/unit-name.ts';
import { type FileProblem, type Folder, irregularity, readText } from './files.ts';
import { findUnread } from './unread.ts';

export type FindResult = { readonly ok: true; readonly source: UnitSource } | { readonly ok: false; readonly problem: FileProblem };

/** How units are found. */
export interface UnitFinder {
  readonly folder: (path: string) => Folder;
  /** More folders that may hold drop-ins, behind the unit's own, as systemd's search path has them. */
  readonly searchPath: readonly string[];
  /** The instance as which a template without one is judged; it differs by target. */
  readonly templateInstance: string;
}

/** Reads the unit at `path` with everything that systemd would read along with it. */
export function findUnit(path: string, finder: UnitFinder): FindResult {
  const folderPath = dirname(path);
  const fileName = basename(path);
  const asked = unitNameOf(fileName);
  if (asked === null) return { ok: false, problem: { path, message: 'this is no unit: unit files end in .service, .socket, .timer and the like' } };
  const folder = finder.folder(folderPath);
  const names = aliasesOf(asked, folder).map((name) => (isTemplate(name) ? withInstance(name, finder.templateInstance) : name));
  const name = names[0] ?? asked;
  const main = mainFileName(name, folder);
  const mainPath = main === null || main === fileName ? path : join(folderPath, main);
  const irregular = folder.entries.get(basename(mainPath)) === 'file' ? null : irregularity(mainPath);
  if (irregular !== null) return { ok: false, problem: irregular };
  const read = readText(mainPath);
  if (!read.ok) return read;
  return {
    ok: true,
    source: {
      name,
      main: { path: mainPath, text: read.text },
      dropIns: readDropIns(names, [folderPath, ...finder.searchPath], finder),
      ...findUnread(names, folderPath, finder.folder),
    },
  };
}

/** The drop-ins of a unit whose main file is not at hand. */
export function findDropIns(name: UnitName, folderPath: string, finder: UnitFinder): UnitSource {
  return { name, main: null, dropIns: readDropIns([name], [folderPath, ...finder.searchPath], finder) };
}

/** Unit types that start a service of the same name. */
const startingTypes = ['socket', 'timer', 'path'];

/** The units in a folder (or behind it in the search path) that start a unit by its name, or its template: `x.socket` for `x.service`. */
export function findCompanions(name: UnitName, folderPath: string, finder: UnitFinder): readonly UnitSource[] {
  const bases = [...new Set([name.base, name.prefix])];
  const files = startingTypes.flatMap((type) => bases.map((base) => `${base}.${type}`));
  return files.flatMap((file) => {
    const folder = [folderPath, ...finder.searchPath].find((path) => finder.folder(path).entries.has(file));
    const found = folder === undefined ? null : findUnit(join(folder, file), finder);
    return found?.ok ? [found.source] : [];
  });
}

/** The unit that a name leads to through symbolic links in its folder, followed by all other names for it there. */
function aliasesOf(asked: UnitName, folder: Folder): readonly UnitName[] {
  if (folder.links().size === 0) return [asked];
  const leadsTo = (name: string) => {
    let current = name;
    for (let hops = 0; hops < folder.links().size; hops += 1) {
      const target = folder.links().get(current);
      if (target === undefined || target.includes('/') || parseUnitName(target) === null) return current;
      current = target;
    }
    return current;
  };
  const real = leadsTo(asked.full);
  const others = [...folder.links().keys()].filter((name) => name !== real && leadsTo(name) === real);
  return [real, ...others].map(parseUnitName).filter((name) => name !== null);
}

/** The file that holds a unit: its own, or for an instance its template's. */
function mainFileName(name: UnitName, folder: Folder): string | null {
  if (folder.entries.has(name.full)) return name.full;
  const template = templateOf(name);
  return template !== null && folder.entries.has(template) ? template : null;
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
    const read = isRegular(path) ? readText(path) : null;
    if (read?.ok) files.push({ path, text: read.text });
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
