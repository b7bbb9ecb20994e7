/** The smallest lines that open one path again, for each setting that closes paths. */

import { settingValue } from '../../model/setting-values.ts';
import type { ListedPath } from '../../model/values/paths.ts';
import { homeFolders, temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow, isInside } from '../../text/paths.ts';
import type { PathUse } from '../fact.ts';
import { cleanPath, folderFor, looksLikeFolder, parentOf, pathWord, realPath } from './path-words.ts';
import type { Restriction } from './restrictions.ts';
import type { Scene } from './scene.ts';

export interface Wanted {
  readonly path: string;
  readonly use: PathUse;
}

const ownDirectories = [
  ['/run', 'RuntimeDirectory'],
  ['/var/lib', 'StateDirectory'],
  ['/var/cache', 'CacheDirectory'],
  ['/var/log', 'LogsDirectory'],
] as const;

/**
 * A folder of the service's own, which systemd makes, hands over and keeps writable. Only for services with an account of
 * their own: a daemon that starts as root and hands out folders itself would find its rights changed.
 */
function asDirectory({ unit, sandbox }: Scene, folder: string): string | null {
  const [root, directive] = ownDirectories.find(([place]) => isInside(folder, place)) ?? [];
  if (root === undefined || directive === undefined) return null;
  const name = folder.slice(root.length + 1);
  const isOwn = unit.name.prefix === name || sandbox.user === name || sandbox.switches.DynamicUser;
  return (root === '/run' || sandbox.user !== null) && isOwn && !name.includes('/') && sandbox.user !== 'root' ? `${directive}=${pathWord(name)}` : null;
}

const readWrite = (path: string) => [`ReadWritePaths=${pathWord(path)}`];

/** Opens the folder of `path` for writing, strictly below the place that is closed. */
function openBelow(scene: Scene, { path: wanted, use }: Wanted, place: string): readonly string[] | null {
  const folder = use === 'alter' ? wanted : folderFor(wanted);
  const directory = asDirectory(scene, wanted) ?? asDirectory(scene, folder);
  if (directory !== null) return [directory];
  if (folder === '/etc' && use !== 'alter') return [`ReadWritePaths=-${pathWord(wanted)}`];
  if (isInside(folder, place)) return readWrite(folder);
  return isInside(wanted, place) ? readWrite(wanted) : null;
}

/** A list setting without the entry at `place`: taken back, and written again with the rest. */
function withoutEntry(scene: Scene, directive: 'ReadOnlyPaths' | 'InaccessiblePaths' | 'NoExecPaths', place: string): readonly string[] {
  const paths: readonly ListedPath[] = settingValue(scene.unit, directive) ?? [];
  const rest = paths
    .filter(({ path }) => realPath(path) !== place)
    .map(({ path, optional, belowRoot }) => `${optional ? '-' : ''}${belowRoot ? '+' : ''}${pathWord(path)}`);
  return rest.length === 0 ? [`${directive}=`] : [`${directive}=`, `${directive}=${rest.join(' ')}`];
}

function openSystem(scene: Scene, wanted: Wanted, place: string): readonly string[] {
  if (temporaryFolders.some((folder) => isBelow(wanted.path, folder))) return ['PrivateTmp=yes'];
  const below = openBelow(scene, wanted, place);
  if (below !== null) return below;
  // An exception for exactly the closed path does nothing: the level has to fall.
  return [`ProtectSystem=${place === '/etc' ? 'yes' : 'no'}`];
}

function openHome(scene: Scene, { path, use }: Wanted): readonly string[] {
  const writes = use === 'write' || use === 'alter';
  const folder = use === 'write' ? parentOf(path) : path;
  const isHome = homeFolders.includes(folder);
  if (!writes) return scene.sandbox.switches.DynamicUser ? [`BindReadOnlyPaths=${pathWord(path)}`] : ['ProtectHome=read-only'];
  if (isHome) return scene.sandbox.switches.DynamicUser ? [] : ['ProtectHome=no'];
  return scene.sandbox.protectHome === 'read-only' ? readWrite(folder) : ['ProtectHome=read-only', ...readWrite(folder)];
}

function openTemporary(scene: Scene, { path, use }: Wanted, place: string): readonly string[] {
  const folder = use === 'write' ? folderFor(path) : looksLikeFolder(path) ? path : parentOf(path);
  const shownAgain = use === 'write' || use === 'alter' ? 'BindPaths' : 'BindReadOnlyPaths';
  if (isInside(folder, place)) return [`${shownAgain}=${pathWord(folder)}`];
  const kept = (settingValue(scene.unit, 'TemporaryFileSystem') ?? []).filter((entry) => realPath(entry.path) !== place);
  const words = kept.map((entry) => pathWord(entry.options === '' ? entry.path : `${entry.path}:${entry.options}`));
  return words.length === 0 ? ['TemporaryFileSystem='] : ['TemporaryFileSystem=', `TemporaryFileSystem=${words.join(' ')}`];
}

const openTunable = (path: string): readonly string[] => {
  const [, subtree] = /^(\/proc\/sys\/[\w.-]+)/.exec(path) ?? [];
  if (subtree !== undefined && path !== subtree) return readWrite(parentOf(path));
  return path.startsWith('/sys/') ? readWrite(looksLikeFolder(path) && path.split('/').length > 4 ? parentOf(path) : path) : ['ProtectKernelTunables=no'];
};

/** Lines for a restriction of `wanted`; none where the path can't be written into a unit safely. */
export function relaxPath(scene: Scene, { culprit, at, effect }: Restriction, asked: Wanted): readonly string[] {
  const cleaned = cleanPath(asked.path);
  if (cleaned === null) return [];
  const path = realPath(cleaned);
  const wanted = { ...asked, path };
  switch (culprit.directive) {
    case 'ProtectSystem':
      return openSystem(scene, wanted, at);
    case 'ProtectHome':
      return openHome(scene, wanted);
    case 'ReadOnlyPaths':
      return (folderFor(path) === at && asked.use !== 'alter' ? null : openBelow(scene, wanted, at)) ?? withoutEntry(scene, 'ReadOnlyPaths', at);
    case 'InaccessiblePaths':
      return withoutEntry(scene, 'InaccessiblePaths', at);
    case 'NoExecPaths':
      return path === at ? withoutEntry(scene, 'NoExecPaths', at) : [`ExecPaths=${pathWord(asked.use === 'execute' ? cleaned : folderFor(cleaned))}`];
    case 'TemporaryFileSystem':
      return openTemporary(scene, wanted, at);
    case 'PrivateDevices':
      return [`BindPaths=${pathWord(path)}`, `DeviceAllow=${pathWord(path)} rw`];
    case 'ProtectKernelTunables':
      return effect === 'hidden' ? ['ProtectKernelTunables=no'] : openTunable(path);
    case 'ProtectControlGroups':
      return ['Delegate=yes', 'ProtectControlGroups=no'];
    case 'ProcSubset':
      return ['ProcSubset=all'];
    case 'RootDirectory':
    case 'RootImage':
      return [`BindReadOnlyPaths=${pathWord(path)}`];
    case 'BindReadOnlyPaths':
      return [`BindPaths=${pathWord(path)}`];
    default:
      return [`${culprit.directive}=no`];
  }
}
