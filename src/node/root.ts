/** Units of a root file system by name: the folders in which systemd looks for them, and what lies there. */
import { join } from 'node:path';
import { compareBytes } from '../model/drop-ins.ts';
import { parseUnitName, templateOf } from '../model/unit-name.ts';
import type { FileProblem, Folder } from './files.ts';

/** The folders of unit files that outlive a boot, highest priority first (systemd.unit(5)). */
const systemFolders = ['etc/systemd/system', 'usr/local/lib/systemd/system', 'usr/lib/systemd/system', 'lib/systemd/system'];
const userFolders = ['etc/systemd/user', 'usr/local/lib/systemd/user', 'usr/lib/systemd/user'];

export const unitPaths = (root: string, user: boolean): readonly string[] => (user ? userFolders : systemFolders).map((folder) => join(root, folder));

/** The files of the units named; of all units where none is named. The first folder that has a name wins. */
export function listRoot(
  names: readonly string[],
  searchPath: readonly string[],
  folder: (path: string) => Folder,
): { readonly paths: readonly string[]; readonly problems: readonly FileProblem[] } {
  const wanted = names.length > 0 ? names : allNames(searchPath, folder);
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

function allNames(searchPath: readonly string[], folder: (path: string) => Folder): readonly string[] {
  const names = new Set<string>();
  for (const path of searchPath) {
    for (const [name, kind] of folder(path).entries) if (kind !== 'folder' && parseUnitName(name) !== null) names.add(name);
  }
  return [...names].sort(compareBytes);
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
