/** The service's view of a path: every setting that closes or opens it, as the mounts of systemd lie over each other. */
import { isOn, settingValue } from '../../model/setting-values.ts';
import type { Assignment } from '../../model/unit.ts';
import type { ListedPath } from '../../model/values/paths.ts';
import { homeFolders, leftByStrict, madeReadOnly, temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow } from '../../text/paths.ts';
import { realPath } from './path-words.ts';
import { type Culprit, inForce, type Scene, written } from './scene.ts';

/** `read-only` and `no-exec` leave it in sight; `hidden` may not be entered; `empty` is another, private folder. */
export type Effect = 'read-only' | 'hidden' | 'empty' | 'no-exec' | 'writable' | 'exec';

export interface Restriction {
  readonly culprit: Culprit;
  /** The path at which the setting lays its mount. */
  readonly at: string;
  readonly effect: Effect;
  /** An empty folder can be written, so that nothing fails there but what is missing. */
  readonly writable?: boolean;
}

const pathLists = [
  ['ReadOnlyPaths', 'read-only'],
  ['InaccessiblePaths', 'hidden'],
  ['ReadWritePaths', 'writable'],
  ['NoExecPaths', 'no-exec'],
  ['ExecPaths', 'exec'],
] as const;

const holdsPath = (path: string) => (line: Assignment) => line.node.value.split(/\s+/).some((word) => word.replace(/^[-+]*/, '') === path);

const at = (culprit: Culprit | null, effect: Effect, places: readonly string[]): readonly Restriction[] =>
  culprit === null ? [] : places.map((place) => ({ culprit, at: place, effect }));

function listed(scene: Scene): readonly Restriction[] {
  return pathLists.flatMap(([directive, effect]) => {
    const paths: readonly ListedPath[] = settingValue(scene.unit, directive) ?? [];
    return paths.flatMap(({ path }) => at(written(scene, directive, holdsPath(path)), effect, [realPath(path)]));
  });
}

function bound(scene: Scene): readonly Restriction[] {
  return (settingValue(scene.unit, 'BindPaths') ?? []).flatMap(({ target, writable }) =>
    at(written(scene, writable ? 'BindPaths' : 'BindReadOnlyPaths'), writable ? 'writable' : 'read-only', [realPath(target)]),
  );
}

function temporary(scene: Scene): readonly Restriction[] {
  return (settingValue(scene.unit, 'TemporaryFileSystem') ?? []).flatMap(({ path, options }) => {
    const line = (assignment: Assignment) => assignment.node.value.split(/\s+/).some((word) => word.split(':')[0] === path);
    const culprit = written(scene, 'TemporaryFileSystem', line);
    return culprit === null ? [] : [{ culprit, at: realPath(path), effect: 'empty' as const, writable: !options.split(',').includes('ro') }];
  });
}

const serviceDirectories = [
  ['StateDirectory', '/var/lib'],
  ['CacheDirectory', '/var/cache'],
  ['LogsDirectory', '/var/log'],
  ['RuntimeDirectory', '/run'],
  ['ConfigurationDirectory', '/etc'],
] as const;

const ownDirectories = (scene: Scene): readonly Restriction[] =>
  serviceDirectories.flatMap(([directive, root]) =>
    (settingValue(scene.unit, directive) ?? []).flatMap(({ path }) => at(written(scene, directive), 'writable', [`${root}/${path}`])),
  );

function levels(scene: Scene): readonly Restriction[] {
  const { protectSystem, protectHome } = scene.sandbox;
  const folders = madeReadOnly(protectSystem);
  const system = folders.length === 0 ? [] : at(inForce(scene, 'ProtectSystem'), 'read-only', folders);
  const exempt = protectSystem === 'strict' ? at(inForce(scene, 'ProtectSystem'), 'writable', leftByStrict) : [];
  const effect = protectHome === 'read-only' ? 'read-only' : protectHome === 'tmpfs' ? 'empty' : 'hidden';
  const home = protectHome === null || protectHome === 'no' ? [] : at(inForce(scene, 'ProtectHome'), effect, homeFolders);
  return [...system, ...exempt, ...home];
}

/** Switches with the places that they change. */
const switches = [
  ['PrivateTmp', 'empty', temporaryFolders],
  ['PrivateDevices', 'empty', ['/dev']],
  [
    'ProtectKernelTunables',
    'read-only',
    ['/proc/sys', '/proc/sysrq-trigger', '/proc/latency_stats', '/proc/acpi', '/proc/timer_stats', '/proc/fs', '/proc/irq', '/sys'],
  ],
  ['ProtectKernelTunables', 'hidden', ['/proc/kallsyms', '/proc/kcore']],
  ['ProtectKernelModules', 'hidden', ['/usr/lib/modules']],
  ['ProtectKernelLogs', 'hidden', ['/dev/kmsg', '/proc/kmsg']],
  ['ProtectControlGroups', 'read-only', ['/sys/fs/cgroup']],
] as const;

/** What PrivateDevices= leaves in /dev. */
const plainDevices = [
  'null',
  'zero',
  'full',
  'random',
  'urandom',
  'tty',
  'pts',
  'ptmx',
  'shm',
  'mqueue',
  'hugepages',
  'log',
  'stdin',
  'stdout',
  'stderr',
  'fd',
  'console',
];

function switched(scene: Scene): readonly Restriction[] {
  const on = switches.flatMap(([name, effect, places]) => (scene.sandbox.switches[name] ? at(inForce(scene, name), effect, places) : []));
  const opened = scene.sandbox.switches.PrivateDevices
    ? at(
        inForce(scene, 'PrivateDevices'),
        'writable',
        plainDevices.map((name) => `/dev/${name}`),
      )
    : [];
  const subset = scene.sandbox.procSubset === 'pid' ? at(written(scene, 'ProcSubset'), 'empty', ['/proc']) : [];
  const self = subset.flatMap(({ culprit }) => at(culprit, 'writable', ['/proc/self', '/proc/thread-self']));
  const bpf = isOn(scene.unit, 'PrivateBPF') ? at(written(scene, 'PrivateBPF'), 'empty', ['/sys/fs/bpf']) : [];
  return [...on, ...opened, ...subset, ...self, ...bpf];
}

const ownRoot = (scene: Scene): readonly Restriction[] =>
  ['RootDirectory', 'RootImage'].flatMap((directive) => (scene.sandbox.hasOwnRoot ? at(written(scene, directive), 'empty', ['/']) : []));

/** Every restriction of the unit; those of one place are in the order of strictness. */
const restrictionsOf = (scene: Scene): readonly Restriction[] => [
  ...listed(scene),
  ...bound(scene),
  ...temporary(scene),
  ...ownDirectories(scene),
  ...switched(scene),
  ...levels(scene),
  ...ownRoot(scene),
];

const strictness: Readonly<Record<Effect, number>> = { hidden: 5, empty: 4, 'no-exec': 3, 'read-only': 2, exec: 1, writable: 0 };

/** Restrictions that hold for a path, nearest first; of two at one place the stricter wins (namespace.c, drop_duplicates). */
export const coveringPath = (scene: Scene, path: string): readonly Restriction[] =>
  restrictionsOf(scene)
    .filter((restriction) => isBelow(path, restriction.at))
    .sort((one, other) => other.at.length - one.at.length || strictness[other.effect] - strictness[one.effect]);
