/**
 * What undoes what: settings that take the effect from others which systemd-analyze still counts as met. Each row was
 * tried under a running systemd or stands in a manual page. The table is conservative: a row applies only where the
 * state that it describes follows from the unit itself.
 */
import type { Sandbox } from '../model/sandbox.ts';
import { settingValue } from '../model/setting-values.ts';
import { type Assignment, provenance, settingOf, type Unit } from '../model/unit.ts';
import { coversAll } from '../model/values/addresses.ts';
import { type CapabilitySet, capabilityBit } from '../model/values/capabilities.ts';
import type { BindMount } from '../model/values/mounts.ts';
import { isFiltering } from '../model/values/syscall-filter.ts';
import { hasBit } from '../systemd/bits.ts';
import type { CheckField } from '../systemd/checks.ts';

/** A row of the table. */
export interface Defeat {
  readonly id: string;
  /** What holds then: a clause about the unit. */
  readonly because: string;
  /** Where it is documented. */
  readonly source: string;
  /** The checks that no longer count as met; all of them, or all but some. */
  readonly undoes: { readonly only: readonly CheckField[] } | { readonly allBut: readonly CheckField[] };
  /** How bad they are then; as bad as can be by default. */
  readonly badness?: number;
  /** The lines responsible, empty where it is the absence of a line; null when the row does not apply. */
  readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}

const made = (unit: Unit, name: string): readonly Assignment[] => {
  const setting = settingOf(unit, name);
  return setting === undefined ? [] : provenance(setting).made;
};

/** The services' main command lines; a oneshot has several, and counts when all of them do. */
function mainCommandsWith(unit: Unit, matches: (prefixes: string) => boolean): readonly Assignment[] | null {
  const commands = settingValue(unit, 'ExecStart') ?? [];
  return commands.length > 0 && commands.every(({ prefixes }) => matches(prefixes)) ? made(unit, 'ExecStart') : null;
}

const holds = (set: CapabilitySet, unit: Unit, name: string) => (set & capabilityBit(unit.facts, name)) !== 0n;

/** Whether a process of the service has a capability from the start: as root, or as an ambient one. */
const wields = (sandbox: Sandbox, capability: string) =>
  holds(sandbox.boundingSet, sandbox.unit, capability) && (sandbox.privileged || holds(sandbox.ambientSet, sandbox.unit, capability));

function mayCall({ syscallFilter, unit }: Sandbox, names: readonly string[]): boolean {
  if (!isFiltering(syscallFilter)) return true;
  const { mode, named, allowed } = syscallFilter;
  return names.every((name) => {
    const bit = unit.facts.syscalls.bitOf.get(name);
    return bit !== undefined && (mode === 'deny' ? !hasBit(named, bit) : hasBit(allowed, bit));
  });
}

/** The lines that leave a capability within reach. */
const capabilityLines = ({ unit }: Sandbox) => [...made(unit, 'CapabilityBoundingSet'), ...made(unit, 'AmbientCapabilities')];

/**
 * The lines that make a folder writable below ProtectSystem=strict. For the very path that a level closes, / under strict
 * and /usr or /etc under full, the level wins and such a line does nothing.
 */
function reopened({ protectSystem, unit }: Sandbox, folder: string): readonly Assignment[] | null {
  if (protectSystem !== 'strict') return null;
  const written = (settingValue(unit, 'ReadWritePaths') ?? []).some(({ path }) => path === folder) ? made(unit, 'ReadWritePaths') : [];
  const bound = (settingValue(unit, 'BindPaths') ?? []).some(({ target, writable }) => writable && target === folder) ? made(unit, 'BindPaths') : [];
  return written.length + bound.length > 0 ? [...written, ...bound] : null;
}

/** The lines that bind what matches somewhere into the service's view. */
function bound(unit: Unit, matches: (bind: BindMount) => boolean): readonly Assignment[] | null {
  return (settingValue(unit, 'BindPaths') ?? []).some(matches) ? made(unit, 'BindPaths') : null;
}

/** Root and CAP_SYS_ADMIN can move the mounts that these settings consist of. */
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
  'SupplementaryGroups',
  'UMask',
];

const containerClients = /(?:^|\/)docker(?:-compose)?$/;

/** Groups whose members can start containers or machines with the rights of root. */
const rootlikeGroups: ReadonlySet<string> = new Set(['docker', 'incus-admin', 'libvirt', 'lxd']);

export const defeats: readonly Defeat[] = [
  {
    id: 'full-privileges',
    because: 'the prefix + runs the command without the sandbox',
    source: 'systemd.service(5), the table of prefixes',
    undoes: { allBut: beyondPrefixes },
    lines: ({ unit }) => mainCommandsWith(unit, (prefixes) => prefixes.includes('+')),
  },
  {
    id: 'user-not-applied',
    because: 'the prefix ! runs the command as root, whatever User= says',
    source: 'systemd.service(5), the table of prefixes',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: ({ unit }) => mainCommandsWith(unit, (prefixes) => prefixes.split('!').length === 2),
  },
  {
    id: 'mounts-can-be-moved',
    because: 'the service has CAP_SYS_ADMIN and may call mount and umount',
    source: 'capabilities(7), systemd.exec(5) on ProtectSystem=',
    undoes: { only: madeOfMounts },
    lines: (sandbox) =>
      wields(sandbox, 'CAP_SYS_ADMIN') && !sandbox.switches.PrivateUsers && mayCall(sandbox, ['mount', 'umount2']) ? capabilityLines(sandbox) : null,
  },
  {
    id: 'proc-of-root',
    because: 'root sees all processes whatever ProtectProc= says',
    source: 'systemd.exec(5) on ProtectProc=',
    undoes: { only: ['ProtectProc'] },
    lines: (sandbox) => (sandbox.privileged ? made(sandbox.unit, 'User') : null),
  },
  {
    id: 'proc-of-tracers',
    because: 'CAP_SYS_PTRACE sees all processes whatever ProtectProc= says',
    source: 'systemd.exec(5) on ProtectProc=',
    undoes: { only: ['ProtectProc'] },
    lines: (sandbox) => (!sandbox.privileged && wields(sandbox, 'CAP_SYS_PTRACE') ? made(sandbox.unit, 'AmbientCapabilities') : null),
  },
  {
    id: 'usr-reopened',
    because: 'a line makes /usr writable again',
    source: 'systemd.exec(5) on ReadWritePaths=',
    undoes: { only: ['ProtectSystem'] },
    lines: (sandbox) => reopened(sandbox, '/usr'),
  },
  {
    id: 'etc-reopened',
    because: 'a line makes /etc writable again',
    source: 'systemd.exec(5) on ReadWritePaths=',
    undoes: { only: ['ProtectSystem'] },
    badness: 5,
    lines: (sandbox) => reopened(sandbox, '/etc'),
  },
  {
    id: 'root-bound',
    because: 'BindPaths= shows the whole file system of the host in another place, writable',
    source: 'systemd.exec(5) on BindPaths=',
    undoes: { only: ['PrivateTmp', 'ProtectHome', 'ProtectSystem', 'RootDirectoryOrRootImage'] },
    lines: ({ unit }) => bound(unit, ({ source, target, writable }) => writable && source === '/' && target !== '/'),
  },
  {
    id: 'tmp-bound',
    because: 'BindPaths= puts the /tmp of the host over the private one',
    source: 'systemd.exec(5) on BindPaths=',
    undoes: { only: ['PrivateTmp'] },
    lines: ({ unit }) => bound(unit, ({ source, target }) => source === '/tmp' && target === '/tmp'),
  },
  {
    id: 'home-bound',
    because: 'BindPaths= puts /home over the empty one of ProtectHome=tmpfs',
    source: 'systemd.exec(5) on ProtectHome=',
    undoes: { only: ['ProtectHome'] },
    badness: 5,
    lines: ({ unit, protectHome }) => (protectHome === 'tmpfs' ? bound(unit, ({ source, target }) => source === '/home' && target === '/home') : null),
  },
  {
    id: 'allowed-everywhere',
    because: 'IPAddressAllow= allows every address, and allowing wins',
    source: 'systemd.resource-control(5) on IPAddressAllow=',
    undoes: { only: ['IPAddressDeny'] },
    lines: ({ unit }) => (coversAll(settingValue(unit, 'IPAddressAllow') ?? []) ? made(unit, 'IPAddressAllow') : null),
  },
  {
    id: 'rootlike-group',
    because: 'members of the group can start containers or machines as root',
    source: 'the security pages of Docker, LXD and libvirt',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: ({ unit, families }) => {
      if (families !== undefined && (families.mode === 'allow') !== families.families.has(unixFamily)) return null;
      const group = rootlikeGroups.has(settingValue(unit, 'Group') ?? '') ? made(unit, 'Group') : [];
      const others = (settingValue(unit, 'SupplementaryGroups') ?? []).some((name) => rootlikeGroups.has(name)) ? made(unit, 'SupplementaryGroups') : [];
      return group.length + others.length > 0 ? [...group, ...others] : null;
    },
  },
  {
    id: 'may-become-root',
    because: 'CAP_SETUID lets the service become root at any time',
    source: 'capabilities(7)',
    undoes: { only: ['UserOrDynamicUser'] },
    lines: (sandbox) =>
      !sandbox.privileged && wields(sandbox, 'CAP_SETUID') && !sandbox.switches.PrivateUsers && mayCall(sandbox, ['setuid'])
        ? made(sandbox.unit, 'AmbientCapabilities')
        : null,
  },
  {
    id: 'container-client',
    because: 'the container daemon runs the workload, outside this sandbox',
    source: 'docker-run(1)',
    undoes: { allBut: [] },
    lines: ({ unit }) => {
      const commands = settingValue(unit, 'ExecStart') ?? [];
      return commands.length > 0 && commands.every(({ program }) => containerClients.test(program)) ? made(unit, 'ExecStart') : null;
    },
  },
];

const unixFamily = 1;
