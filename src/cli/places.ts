/** Paths as the readers of a report resolve them: from the top of the repository, or from the working folder. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { realPath } from '../node/files.ts';

/** The folder that holds the repository, or the working folder where there is none. */
function repositoryTop(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.git'))) return current;
    if (dirname(current) === current) return folder;
  }
}

const isOutside = (path: string): boolean => path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;

/** Reviewers see no finding on a symbolic link: the file that it leads to is named, as long as that is in the same tree. */
function placeBelow(base: string, path: string): string {
  const folder = realPath(dirname(resolve(path))) ?? dirname(resolve(path));
  const own = join(folder, basename(path));
  const candidates = [realPath(path), own].filter((candidate) => candidate !== null).map((candidate) => relative(base, candidate));
  const inside = candidates.find((candidate) => !isOutside(candidate));
  return (inside ?? own).split(sep).join('/');
}

/** `root`: the root file system that the units were taken from, which is then the base of all paths. */
export function makePlace(base: 'repository' | 'folder', root: string | undefined): (path: string) => string {
  const folder = process.cwd();
  const start = root !== undefined ? (realPath(root) ?? resolve(root)) : base === 'repository' ? repositoryTop(folder) : folder;
  const known = new Map<string, string>();
  return (path) => {
    const ready = known.get(path) ?? placeBelow(start, path);
    known.set(path, ready);
    return ready;
  };
}
