/** A root file system: where systemd looks for units in it, what lies there, and where its links lead. */
import { isAbsolute, join, relative, sep } from 'node:path';
import { compareBytes } from '../model/drop-ins.ts';
import { once } from '../model/once.ts';
import { parseUnitName, templateOf, unitNameOf } from '../model/unit-name.ts';
import { type FileProblem, type Folder, linkTarget } from './files.ts';
import type { Image } from './units.ts';

/** The folders of unit files that outlive a boot, highest priority first (systemd.unit(5)). */
const systemFolders = ['etc/systemd/system', 'usr/local/lib/systemd/system', 'usr/lib/systemd/system', 'lib/systemd/system'];
const userFolders = ['etc/systemd/user', 'usr/local/lib/systemd/user', 'usr/lib/systemd/user'];

/** As many links as Linux follows. */
const mostLinks = 40;
const deviceOfNothing = '/dev/null';

/** Follows all links on the way of a path as if `root` were /; null where they lead in a circle. What masks units need not be there. */
export function followBelow(root: string, path: string): string | null {
  let pending: readonly string[] = relative(root, path).split(sep);
  let done: readonly string[] = [];
  let links = 0;
  for (let [part, ...rest] = pending; part !== undefined; [part, ...rest] = pending) {
    pending = rest;
    if (part === '' || part === '.') continue;
    const target = part === '..' ? null : linkTarget(join(root, ...done, part));
    if (target !== null) {
      links += 1;
      if (links > mostLinks) return null;
      if (isAbsolute(target)) done = [];
      pending = [...target.split('/'), ...rest];
    } else done = part === '..' ? done.slice(0, -1) : [...done, part];
  }
  return `/${done.join('/')}` === deviceOfNothing ? deviceOfNothing : join(root, ...done);
}

export function openImage(root: string, user: boolean, folder: (path: string) => Folder): Image {
  const follow = (path: string) => followBelow(root, path);
  const paths = (user ? userFolders : systemFolders).map((name) => follow(join(root, name))).filter((path) => path !== null);
  const searchPath = [...new Set(paths)];
  return { searchPath, follow, links: once(() => linksAmong(searchPath, follow, folder)) };
}

/** The names that are links to other units. The first folder that has a name wins. */
function linksAmong(searchPath: readonly string[], follow: Image['follow'], folder: (path: string) => Folder): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const seen = new Set<string>();
  for (const path of searchPath) {
    for (const [name, kind] of folder(path).entries) {
      const target = kind === 'link' && !seen.has(name) ? follow(join(path, name)) : null;
      seen.add(name);
      const unit = searchPath.map((one) => (target === null ? '' : relative(one, target))).find((inside) => parseUnitName(inside) !== null);
      if (unit !== undefined && unit !== name) links.set(name, unit);
    }
  }
  return links;
}

/** The files of the units named; of all units where none is named. The first folder that has a name wins. */
export function listRoot(
  names: readonly string[],
  { searchPath, links }: Image,
  folder: (path: string) => Folder,
): { readonly paths: readonly string[]; readonly problems: readonly FileProblem[] } {
  const wanted = names.length > 0 ? names.map(withSuffix) : unitNames(searchPath, links(), folder);
  const paths: string[] = [];
  const problems: FileProblem[] = [];
  for (const name of wanted) {
    const path = locate(name, searchPath, folder);
    if (path === null) problems.push({ path: name, message: `there is no such unit in ${searchPath.join(', ')}` });
    else paths.push(path);
  }
  if (names.length === 0 && paths.length === 0) problems.push({ path: searchPath[0] ?? '', message: 'there are no units below this root' });
  return { paths, problems };
}

/** As systemctl takes a name (unit_name_mangle). */
const withSuffix = (name: string): string => (unitNameOf(name) === null ? `${name}.service` : name);

/** The names of all units, each once: a link to another is one more name for that. */
function unitNames(searchPath: readonly string[], links: ReadonlyMap<string, string>, folder: (path: string) => Folder): readonly string[] {
  const names = new Set<string>();
  for (const path of searchPath) {
    for (const [name, kind] of folder(path).entries) if (kind !== 'folder' && parseUnitName(name) !== null) names.add(name);
  }
  return [...names].filter((name) => !names.has(links.get(name) ?? '')).sort(compareBytes);
}

function locate(name: string, searchPath: readonly string[], folder: (path: string) => Folder): string | null {
  const parsed = parseUnitName(name);
  const template = parsed === null ? null : templateOf(parsed);
  for (const path of searchPath) {
    const { entries } = folder(path);
    if (entries.has(name) || (template !== null && entries.has(template))) return join(path, name);
  }
  return null;
}
