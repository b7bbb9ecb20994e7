/** Evidence in the paths that the sandbox of a unit leaves open: whoever names them has the service use them. */
import type { BindMount } from '../../model/values/mounts.ts';
import type { ListedPath } from '../../model/values/paths.ts';
import { temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow } from '../../text/paths.ts';
import { placedEntries, quoteLine } from '../lines.ts';
import type { Confidence, Place } from '../need.ts';
import type { Claim, Evidence, Subject } from '../subject.ts';
import type { NeedToken } from '../tokens.ts';
import { claimsOfDevice, isHome } from './files.ts';

interface OpenedPath {
  /** Where it lies on the host. */
  readonly source: string;
  /** Where the service sees it. */
  readonly target: string;
  readonly writable: boolean;
  readonly place: Place;
  readonly confidence: Confidence;
}

const listed = ['ReadWritePaths', 'ReadOnlyPaths', 'ExecPaths'] as const;

/** ReadOnlyPaths= and ExecPaths= may name a path only to restrict what is done there. */
function confidenceOf(name: (typeof listed)[number] | 'BindPaths', optional: boolean): Confidence {
  if (name === 'ReadOnlyPaths' || name === 'ExecPaths') return optional ? 'low' : 'medium';
  return optional ? 'medium' : 'high';
}

function openedPaths({ unit }: Subject): readonly OpenedPath[] {
  const named = listed.flatMap((name) =>
    placedEntries<ListedPath>(unit, name)
      .filter(({ entry }) => name === 'ReadWritePaths' || entry.path !== '/')
      .map(({ entry: { path, optional }, place }): OpenedPath => {
        const real = path.replace(/^\/var\/run(?=\/|$)/, '/run');
        return { source: real, target: real, writable: name === 'ReadWritePaths', place, confidence: confidenceOf(name, optional) };
      }),
  );
  const bound = placedEntries<BindMount>(unit, 'BindPaths').map(
    ({ entry, place }): OpenedPath => ({ ...entry, place, confidence: confidenceOf('BindPaths', entry.optional) }),
  );
  return [...named, ...bound];
}

/** What is opened and closed as a whole stays closed: such folders are opened only by what does not close them. */
const closedWhole: Readonly<Record<string, readonly NeedToken[]>> = {
  '/': ['usr-w', 'etc-w'],
  '/usr': ['usr-w'],
  '/boot': ['usr-w'],
  '/efi': ['usr-w'],
  '/etc': ['etc-w'],
};

function tokensOf({ source, target, writable }: OpenedPath): readonly NeedToken[] {
  const all = source === '/';
  const homes: readonly NeedToken[] = writable ? ['home-r', 'home-w'] : ['home-r'];
  const kernel: NeedToken = isBelow(target, '/sys/fs/cgroup') ? 'cgroup' : 'sysctl';
  return [
    ...(all || isHome(source) || isHome(target) ? homes : []),
    ...(temporaryFolders.some((folder) => isBelow(source, folder)) ? (['tmp-shared'] as const) : []),
    ...(isBelow(source, '/dev/shm') ? (['host-ipc'] as const) : []),
    ...(writable && (isBelow(target, '/proc/sys') || isBelow(target, '/sys')) ? [kernel] : []),
    ...(writable ? (closedWhole[all ? source : target] ?? []) : []),
  ];
}

function claimsOfOpened(path: OpenedPath): readonly Claim[] {
  const { source, place, confidence } = path;
  const devices = source.startsWith('/dev/') ? claimsOfDevice(source, place) : [];
  const because = `the unit says ${quoteLine(place)}`;
  return [...devices, ...tokensOf(path).map((token) => ({ token, because, place }))].map((claim) => ({ ...claim, confidence }));
}

export const opened: readonly Evidence[] = [{ id: 'opened-paths', find: (subject) => openedPaths(subject).flatMap(claimsOfOpened) }];
