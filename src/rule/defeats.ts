/**
 * What undoes what: settings that take the effect from others which systemd-analyze still counts as met. Each row was
 * tried under a running systemd (252 and 257) or stands in a manual page. The table is conservative: a row applies only
 * where the state that it describes follows from the unit itself, and only to services of the system manager.
 */
import type { Sandbox } from '../model/sandbox.ts';
import { hasValue, isOn, settingValue } from '../model/setting-values.ts';
import { type Assignment, madeBy, type Unit } from '../model/unit.ts';
import { coversAll } from '../model/values/addresses.ts';
import { type CapabilitySet, capabilityBit } from '../model/values/capabilities.ts';
import type { ExecCommand } from '../model/values/exec-command.ts';
import { namesRoot } from '../model/values/identity.ts';
import type { BindMount } from '../model/values/mounts.ts';
import { isFiltering } from '../model/values/syscall-filter.ts';
import { hasBit } from '../systemd/bits.ts';
import type { CheckField } from '../systemd/checks.ts';
import { linesNaming } from './lines.ts';

/** A row of the table. */
export interface Defeat {
  readonly id: string;
  /** What holds then: a clause about the unit. */
  readonly because: string;
  /** When it applies, for the table in the documentation. */
  readonly when: string;
  /** Where it is documented. */
  readonly source: string;
  /** The checks that no longer count as met; all of them, or all but some. */
  readonly undoes: { readonly only: readonly CheckField[] } | { readonly allBut: readonly CheckField[] };
  /** How bad they are then; as bad as can be by default. */
  readonly badness?: number;
  /** The lines responsible, empty where it is the absence of a line; null when the row does not apply. */
  readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}

/** The service's main command lines; a oneshot has several, and counts when all of them do. */
function mainCommandsWith(unit: Unit, matches: (command: ExecCommand) => boolean): readonly Assignment[] | null {
  const commands = settingValue(unit, 'ExecStart') ?? [];
  return commands.length > 0 && commands.every(matches) ? madeBy(unit, 'ExecStart') : null;
}

const holds = (set: CapabilitySet, unit: Unit, name: string) => (set & capabilityBit(unit.facts, name)) !== 0n;

/** Processes in a user namespace of their own have no capability that counts outside of it. */
export const inUserNamespace = ({ switches, unit }: Sandbox) => switches.PrivateUsers || hasValue(unit, 'UserNamespacePath');

/** Whether a process of the service has a capability from the start: as root, or as an ambient one. */
export function wields(sandbox: Sandbox, capability: string): boolean {
  const { unit, boundingSet, ambientSet, privileged } = sandbox;
  if (inUserNamespace(sandbox) || !holds(boundingSet, unit, capability)) return false;
  return (privileged && !hasValue(unit, 'SecureBits')) || holds(ambientSet, unit, capability);
}

/** A profile of a security module may forbid what capabilities allow. */
const isConfined = (unit: Unit) => ['AppArmorProfile', 'SELinuxContext', 'SmackProcessLabel'].some((name) => hasValue(unit, name));

export function mayCall({ syscallFilter, unit }: Sandbox, names: readonly string[]): boolean {
  if (!isFiltering(syscallFilter)) return true;
  const { mode, named, allowed } = syscallFilter;
  return names.every((name) => {
    const bit = unit.facts.syscalls.bitOf.get(name);
    return bit !== undefined && (mode === 'deny' ? !hasBit(named, bit) : hasBit(allowed, bit));
  });
}

/** The lines that leave a capability, and the calls to use it, within reach. */
const capabilityLines = ({ unit }: Sandbox) => ['CapabilityBoundingSet', 'AmbientCapabilities', 'SystemCallFilter'].flatMap((name) => madeBy(unit, name));

/**
 * The lines that make a folder writable below ProtectSystem=strict. For the very path that a level closes, / under strict
 * and /usr or /etc under full, the level wins and such a line does nothing.
 */
function reopened({ protectSystem, hasOwnRoot, unit }: Sandbox, folder: string): readonly Assignment[] | null {
  if (protectSystem !== 'strict' || hasOwnRoot) return null;
  const written = (settingValue(unit, 'ReadWritePaths') ?? []).some(({ path }) => path === folder) ? linesNaming(unit, 'ReadWritePaths', folder) : [];
  const mounted = (settingValue(unit, 'BindPaths') ?? []).some(({ source, target, writable }) => writable && source === folder && target === folder)
    ? linesNaming(unit, 'BindPaths', folder)
    : [];
  return written.length + mounted.length > 0 ? [...written, ...mounted] : null;
}

/** The lines that bind what matches somewhere into the service's view. */
function bound(unit: Unit, matches: (bind: BindMount) => boolean): readonly Assignment[] | null {
  const found = (settingValue(unit, 'BindPaths') ?? []).find(matches);
  return found === undefined ? null : linesNaming(unit, 'BindPaths', found.source);
}

/** Whether the unit takes the folder of sockets, or all above it, out of the service's view. */
const hidesRun = (unit: Unit) =>
  [...(settingValue(unit, 'InaccessiblePaths') ?? []), ...(settingValue(unit, 'TemporaryFileSystem') ?? [])].some(({ path }) =>
    /^\/(?:var\/|var$|run\/|run$|$)/.test(path),
  );

/** Who has CAP_SYS_ADMIN can move the mounts that these settings consist of. */
const madeOfMounts: readonly CheckField[] = [
  'PrivateTmp',
  'ProtectControlGroups',
  'ProtectHome',
  'ProtectKernelTunables',
  'ProcSubset',
  'ProtectProc',
  'ProtectSystem',
];

/** What holds for the control group, for the manager's own work or for the process whatever its prefix. */
const beyondPrefixes: readonly CheckField[] = [
  'AmbientCapabilities',
  'Delegate',
  'DeviceAllow',
  'IPAddressDeny',
  'KeyringMode',
  'NotifyAccess',
  'PrivateMounts',
  'PrivateNetwork',
  'RemoveIPC',
  'RootDirectoryOrRootImage',
  'SupplementaryGroups',
  'UMask',
];

/** Groups whose members can start containers or machines with the rights of root. */
export const rootlikeGroups: ReadonlySet<string> = new Set(['docker', 'incus-admin', 'libvirt', 'lxd']);

const containerClients = /(?:^|\/)docker(?:-compose)?$/;
const workloadVerbs: ReadonlySet<string> = new Set(['run', 'start', 'up']);

/** Whether the command asks a container daemon to run the workload. */
export const startsContainer = (command: ExecCommand): boolean =>
  containerClients.test(command.program) && command.arguments.some(({ text }) => workloadVerbs.has(text));

/** The lines by which the service is in the group of root, whose members see everything in /proc; null where it is not. */
function inRootGroup({ privileged, unit }: Sandbox): readonly Assignment[] | null {
  const group = settingValue(unit, 'Group');
  if (privileged && group === undefined) return madeBy(unit, 'User');
  if (namesRoot(group)) return madeBy(unit, 'Group');
  return (settingValue(unit, 'SupplementaryGroups') ?? []).some(namesRoot) ? madeBy(unit, 'SupplementaryGroups') : null;
}

/** What CAP_SYS_PTRACE opens: the root folder of the first process, where nothing is mounted over anything. */
const reachesHostRoot = (sandbox: Sandbox) => wields(sandbox, 'CAP_SYS_PTRACE') && !isConfined(sandbox.unit) && !isOn(sandbox.unit, 'PrivatePIDs');

/** Whether the service may enter the namespaces of the first process. */
const maySetNamespace = (sandbox: Sandbox, type: string) => (sandbox.namespaces === undefined || sandbox.namespaces.has(type)) && mayCall(sandbox, ['setns']);

/** Whether the prefix `!` stands alone: twice it asks for ambient capabilities, and root only where the kernel has none. */
export const keepsRoot = ({ prefixes }: Pick<ExecCommand, 'prefixes'>): boolean => prefixes.split('!').length === 2;

/** All rows of the table that apply are looked at; a check that several of them undo is as bad as the worst makes it. */
const table = [
  {
    id: 'full-privileges',
    because: 'the prefix + runs the command without the sandbox',
    when: 'every command of `ExecStart=` has the prefix `+`',
    source: 'systemd.service(5), the table of prefixes',
    undoes: { allBut: beyondPrefixes },
    lines: ({ unit }) => mainCommandsWith(unit, ({ prefixes }) => prefixes.includes('+')),
  },
  {
    id: 'user-not-applied',
    because: 'the prefix ! runs the command as root, whatever User= says',
    when: 'every command of `ExecStart=` has the prefix `!` (once)',
    source: 'systemd.service(5), the table of prefixes',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: ({ unit }) => mainCommandsWith(unit, keepsRoot),
  },
  {
    id: 'proc-of-root',
    because: 'root and the group of root see all processes whatever ProtectProc= says',
    when: 'the service runs as root without `Group=`, or in the group of root',
    source: 'systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252',
    undoes: { only: ['ProtectProc'] },
    lines: inRootGroup,
  },
  {
    id: 'proc-of-tracers',
    because: 'CAP_SYS_PTRACE sees all processes whatever ProtectProc= says',
    when: 'another user than root has `CAP_SYS_PTRACE` as an ambient capability',
    source: 'systemd.exec(5) on ProtectProc=',
    undoes: { only: ['ProtectProc'] },
    lines: (sandbox) => (!sandbox.privileged && wields(sandbox, 'CAP_SYS_PTRACE') ? madeBy(sandbox.unit, 'AmbientCapabilities') : null),
  },
  {
    id: 'usr-reopened',
    because: 'a line makes /usr writable again',
    when: '`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`',
    source: 'systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257',
    undoes: { only: ['ProtectSystem'] },
    lines: (sandbox) => reopened(sandbox, '/usr'),
  },
  {
    id: 'etc-reopened',
    because: 'a line makes /etc writable again',
    when: '`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`',
    source: 'systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257',
    undoes: { only: ['ProtectSystem'] },
    badness: 5,
    lines: (sandbox) => reopened(sandbox, '/etc'),
  },
  {
    id: 'root-bound',
    because: 'BindPaths= shows the whole file system of the host in another place, writable',
    when: '`BindPaths=/:/elsewhere`',
    source: 'systemd.exec(5) on BindPaths=; tried under systemd 252 and 257',
    undoes: { only: ['PrivateTmp', 'ProtectHome', 'ProtectSystem', 'RootDirectoryOrRootImage'] },
    lines: ({ unit }) => bound(unit, ({ source, target, writable }) => writable && source === '/' && target !== '/'),
  },
  {
    id: 'tmp-bound',
    because: 'BindPaths= puts the /tmp of the host over the private one',
    when: '`BindPaths=/tmp` beside `PrivateTmp=`',
    source: 'systemd.exec(5) on BindPaths=; tried under systemd 252 and 257',
    undoes: { only: ['PrivateTmp'] },
    lines: ({ unit }) => bound(unit, ({ source, target }) => source === '/tmp' && target === '/tmp'),
  },
  {
    id: 'home-bound',
    because: 'BindPaths= puts /home over the empty one of ProtectHome=tmpfs',
    when: '`BindPaths=/home` beside `ProtectHome=tmpfs`',
    source: 'systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257',
    undoes: { only: ['ProtectHome'] },
    badness: 5,
    lines: ({ unit, protectHome }) => (protectHome === 'tmpfs' ? bound(unit, ({ source, target }) => source === '/home' && target === '/home') : null),
  },
  {
    id: 'allowed-everywhere',
    because: 'IPAddressAllow= allows every address, and allowing wins',
    when: '`IPAddressAllow=` covers all of IPv4 and IPv6',
    source: 'systemd.resource-control(5) on IPAddressAllow=',
    undoes: { only: ['IPAddressDeny'] },
    lines: ({ unit, addresses }) => (!addresses.filtered && coversAll(settingValue(unit, 'IPAddressAllow') ?? []) ? madeBy(unit, 'IPAddressAllow') : null),
  },
  {
    id: 'rootlike-group',
    because: 'members of the group can start containers or machines as root',
    when: '`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets',
    source: 'the security pages of Docker, Incus, LXD and libvirt',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: ({ unit, families, hasOwnRoot }) => {
      const unixForbidden = families !== undefined && (families.mode === 'allow') !== families.families.has(unixFamily);
      if (unixForbidden || hasOwnRoot || hidesRun(unit)) return null;
      const group = rootlikeGroups.has(settingValue(unit, 'Group') ?? '') ? madeBy(unit, 'Group') : [];
      const others = (settingValue(unit, 'SupplementaryGroups') ?? []).some((name) => rootlikeGroups.has(name)) ? madeBy(unit, 'SupplementaryGroups') : [];
      return group.length + others.length > 0 ? [...group, ...others] : null;
    },
  },
  {
    id: 'may-become-root',
    because: 'CAP_SETUID lets the service become root at any time',
    when: 'another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace',
    source: 'capabilities(7)',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: (sandbox) =>
      !sandbox.privileged && wields(sandbox, 'CAP_SETUID') && mayCall(sandbox, ['setuid']) ? madeBy(sandbox.unit, 'AmbientCapabilities') : null,
  },
  {
    id: 'container-client',
    because: 'the container daemon runs the workload, outside this sandbox',
    when: '`ExecStart=` is `docker run`, `docker start` or `docker-compose up`',
    source: 'docker-run(1): the client asks the daemon, which starts the container in a control group of its own',
    undoes: { allBut: ['AmbientCapabilities', 'Delegate', 'KeyringMode', 'NotifyAccess', 'RemoveIPC', 'SupplementaryGroups'] },
    lines: ({ unit }) => mainCommandsWith(unit, startsContainer),
  },
  {
    id: 'mounts-can-be-moved',
    because: 'with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts',
    when: 'root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between',
    source: 'capabilities(7); tried with mount and umount under systemd 252',
    undoes: { only: madeOfMounts },
    lines: (sandbox) =>
      wields(sandbox, 'CAP_SYS_ADMIN') && !isConfined(sandbox.unit) && mayCall(sandbox, ['mount', 'umount2']) ? capabilityLines(sandbox) : null,
  },
  {
    id: 'host-root-in-proc',
    because: 'with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root',
    when: 'root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between',
    source: 'proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252',
    undoes: { only: ['PrivateTmp', 'ProtectControlGroups', 'ProtectHome', 'ProtectKernelTunables', 'ProcSubset', 'ProtectSystem', 'RootDirectoryOrRootImage'] },
    lines: (sandbox) => (reachesHostRoot(sandbox) ? ['CapabilityBoundingSet', 'AmbientCapabilities'].flatMap((name) => madeBy(sandbox.unit, name)) : null),
  },
  {
    id: 'network-can-be-left',
    because: 'with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host',
    when: 'the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone',
    source: 'setns(2); tried with nsenter under systemd 252',
    undoes: { only: ['PrivateNetwork'] },
    lines: (sandbox) => (reachesHostRoot(sandbox) && wields(sandbox, 'CAP_SYS_ADMIN') && maySetNamespace(sandbox, 'net') ? capabilityLines(sandbox) : null),
  },
] as const satisfies readonly Defeat[];

export const defeats: readonly Defeat[] = table;

export type DefeatId = (typeof table)[number]['id'];

const unixFamily = 1;

/** A row that applies to a unit, with the lines responsible. */
export interface Defeated {
  readonly defeat: Defeat;
  readonly lines: readonly Assignment[];
}

/** A user manager has no rights to give away, and other unit types have no main process. */
const canBeDefeated = ({ unit }: Sandbox) => unit.manager !== 'user' && unit.name.type === 'service';

const none: readonly Defeated[] = [];

/** The rows that apply. */
export function defeatsOf(sandbox: Sandbox): readonly Defeated[] {
  if (!canBeDefeated(sandbox)) return none;
  return defeats.flatMap((defeat) => {
    const lines = defeat.lines(sandbox);
    return lines === null ? none : { defeat, lines };
  });
}

const byId: ReadonlyMap<string, Defeat> = new Map(defeats.map((defeat) => [defeat.id, defeat]));

/** The lines responsible for one row; null where it does not apply. */
export const defeatedBy = (sandbox: Sandbox, id: DefeatId): readonly Assignment[] | null =>
  canBeDefeated(sandbox) ? (byId.get(id)?.lines(sandbox) ?? null) : null;

export const isUndone = ({ undoes }: Defeat, field: CheckField): boolean => ('only' in undoes ? undoes.only.includes(field) : !undoes.allBut.includes(field));
