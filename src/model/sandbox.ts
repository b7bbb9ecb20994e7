/**
 * The sandbox of a unit as offline analysis derives it: settings, defaults of the unit type, and what some settings
 * imply (unit_patch_contexts, security_info). What the running manager adds is not in it.
 */
import { hasValue, isOn, type SwitchName, settingValue } from './setting-values.ts';
import type { Unit } from './unit.ts';
import { programTypes } from './unit-name.ts';
import { type AddressPrefix, coversAll, isLoopback } from './values/addresses.ts';
import { type CapabilitySet, capabilityBit, initialBoundingSet } from './values/capabilities.ts';
import type { FamilyFilter } from './values/families.ts';
import { isStrictUserName, namesRoot } from './values/identity.ts';
import type { SyscallFilter } from './values/syscall-filter.ts';

/** Switches that have a check of their own. */
export type CheckedSwitch = Exclude<
  SwitchName,
  'Accept' | 'BindLogSockets' | 'DefaultDependencies' | 'PermissionsStartOnly' | 'PrivateBPF' | 'PrivateIPC' | 'PrivatePIDs' | 'RemainAfterExit'
>;

export interface Sandbox {
  readonly unit: Unit;
  readonly defaultDependencies: boolean;
  readonly switches: Readonly<Record<CheckedSwitch, boolean>>;
  /** Name or id; made up for DynamicUser= without User=; null when none is set. */
  readonly user: string | null;
  /** The service is judged to run as root. */
  readonly privileged: boolean;
  /** The assessment does not ask for User= and RemoveIPC= in the user manager (of newer versions). */
  readonly userManager: boolean;
  readonly hasSupplementaryGroups: boolean;
  /** Words of enumerations; null in units that run no program. */
  readonly protectHome: string | null;
  readonly protectSystem: string | null;
  readonly protectProc: string | null;
  readonly procSubset: string | null;
  readonly keyringMode: string | null;
  readonly notifyAccess: string;
  readonly hasOwnRoot: boolean;
  readonly umask: number;
  readonly boundingSet: CapabilitySet;
  readonly ambientSet: CapabilitySet;
  readonly syscallFilter: SyscallFilter | undefined;
  readonly syscallArchitectures: ReadonlySet<string>;
  readonly families: FamilyFilter | undefined;
  /** Namespace types still allowed; undefined for all. */
  readonly namespaces: ReadonlySet<string> | undefined;
  readonly addresses: { readonly filtered: boolean; readonly deniesAll: boolean; readonly allows: 'none' | 'loopback' | 'other' };
  readonly devices: { readonly policy: string | null; readonly listed: boolean };
  /** What a setting switched on or changed besides its own: [changed, by]. */
  readonly implied: readonly (readonly [changed: string, by: string])[];
}

const cgroupTypes: readonly string[] = [...programTypes, 'slice', 'scope'];

/** What DynamicUser= switches on, whatever the unit says. */
const dynamicUserSwitches = ['PrivateTmp', 'RemoveIPC', 'NoNewPrivileges', 'RestrictSUIDSGID'] as const;

/** Switches that take capabilities out of the bounding set. */
export const capabilityTakers: readonly (readonly [CheckedSwitch, readonly string[]])[] = [
  ['PrivateDevices', ['CAP_MKNOD', 'CAP_SYS_RAWIO']],
  ['ProtectKernelModules', ['CAP_SYS_MODULE']],
  ['ProtectKernelLogs', ['CAP_SYSLOG']],
  ['ProtectClock', ['CAP_SYS_TIME', 'CAP_WAKE_ALARM']],
];

/** `-.slice` and `-.mount` are there before anything else, whatever they say of their dependencies. */
const rootUnit = '-';
const umaskWithoutProgram = 0o002;
const umaskDefault = 0o022;

/** Derives the sandbox of a unit that systemd would load. */
export function sandboxOf(unit: Unit): Sandbox {
  const runsPrograms = programTypes.includes(unit.name.type);
  const implied: [string, string][] = [];
  const switches = readSwitches(unit, runsPrograms);
  const dynamic = switches.DynamicUser;
  if (dynamic) {
    for (const name of dynamicUserSwitches) {
      switches[name] = true;
      implied.push([name, 'DynamicUser']);
    }
    implied.push(['ProtectSystem', 'DynamicUser'], ['ProtectHome', 'DynamicUser']);
  }
  const user = userOf(unit, dynamic);
  const userManager = unit.manager === 'user' && unit.facts.behaviour.userManagerIsUnprivileged;
  const enums = runsPrograms ? enumsOf(unit, dynamic) : noEnums;
  return {
    unit,
    defaultDependencies: settingValue(unit, 'DefaultDependencies') !== false && unit.name.base !== rootUnit,
    switches,
    user,
    privileged: !userManager && (namesRoot(user) || (!dynamic && user === null)),
    userManager,
    hasSupplementaryGroups: (settingValue(unit, 'SupplementaryGroups')?.length ?? 0) > 0,
    ...enums,
    notifyAccess: settingValue(unit, 'NotifyAccess') ?? 'none',
    hasOwnRoot: ['RootDirectory' as const, 'RootImage' as const].some((name) => (settingValue(unit, name) ?? '/') !== '/'),
    umask: settingValue(unit, 'UMask') ?? (runsPrograms ? umaskDefault : umaskWithoutProgram),
    boundingSet: boundingSetOf(unit, switches, implied),
    ambientSet: settingValue(unit, 'AmbientCapabilities') ?? 0n,
    syscallFilter: settingValue(unit, 'SystemCallFilter'),
    syscallArchitectures: settingValue(unit, 'SystemCallArchitectures') ?? noNames,
    families: settingValue(unit, 'RestrictAddressFamilies'),
    namespaces: settingValue(unit, 'RestrictNamespaces'),
    addresses: addressesOf(unit),
    devices: devicesOf(unit, switches, implied),
    implied,
  };
}

const noNames: ReadonlySet<string> = new Set();
const noEnums = { protectHome: null, protectSystem: null, protectProc: null, procSubset: null, keyringMode: null };

function readSwitches(unit: Unit, runsPrograms: boolean): Record<CheckedSwitch, boolean> {
  const mountsUnset = runsPrograms && unit.facts.behaviour.privateMountsUnset === 'on';
  return {
    Delegate: isOn(unit, 'Delegate'),
    DynamicUser: isOn(unit, 'DynamicUser'),
    LockPersonality: isOn(unit, 'LockPersonality'),
    MemoryDenyWriteExecute: isOn(unit, 'MemoryDenyWriteExecute'),
    NoNewPrivileges: isOn(unit, 'NoNewPrivileges'),
    PrivateDevices: isOn(unit, 'PrivateDevices'),
    PrivateMounts: mountsUnset ? settingValue(unit, 'PrivateMounts') !== false : isOn(unit, 'PrivateMounts'),
    PrivateNetwork: isOn(unit, 'PrivateNetwork'),
    PrivateTmp: isOn(unit, 'PrivateTmp'),
    PrivateUsers: isOn(unit, 'PrivateUsers'),
    ProtectClock: isOn(unit, 'ProtectClock'),
    ProtectControlGroups: isOn(unit, 'ProtectControlGroups'),
    ProtectHostname: isOn(unit, 'ProtectHostname'),
    ProtectKernelLogs: isOn(unit, 'ProtectKernelLogs'),
    ProtectKernelModules: isOn(unit, 'ProtectKernelModules'),
    ProtectKernelTunables: isOn(unit, 'ProtectKernelTunables'),
    RemoveIPC: isOn(unit, 'RemoveIPC'),
    RestrictRealtime: isOn(unit, 'RestrictRealtime'),
    RestrictSUIDSGID: isOn(unit, 'RestrictSUIDSGID'),
  };
}

/** A dynamic user without a name is called after the unit where its name would do, else something else than root. */
function userOf(unit: Unit, dynamic: boolean): string | null {
  const user = settingValue(unit, 'User');
  if (user !== undefined) return user;
  if (!dynamic) return null;
  return isStrictUserName(unit.name.prefix) ? unit.name.prefix : `_du${unit.name.prefix}`;
}

function enumsOf(unit: Unit, dynamic: boolean) {
  const home = settingValue(unit, 'ProtectHome') ?? 'no';
  const privateKeyring = unit.name.type === 'service';
  return {
    protectHome: dynamic && home === 'no' ? 'read-only' : home,
    protectSystem: dynamic ? 'strict' : (settingValue(unit, 'ProtectSystem') ?? 'no'),
    protectProc: settingValue(unit, 'ProtectProc') ?? 'default',
    procSubset: settingValue(unit, 'ProcSubset') ?? 'all',
    keyringMode: settingValue(unit, 'KeyringMode') ?? (unit.manager === 'user' ? 'inherit' : privateKeyring ? 'private' : 'shared'),
  };
}

function boundingSetOf(unit: Unit, switches: Readonly<Record<CheckedSwitch, boolean>>, implied: [string, string][]): CapabilitySet {
  let set = settingValue(unit, 'CapabilityBoundingSet') ?? initialBoundingSet(unit.facts);
  for (const [name, capabilities] of capabilityTakers) {
    if (!switches[name]) continue;
    for (const capability of capabilities) set &= ~capabilityBit(unit.facts, capability);
    implied.push(['CapabilityBoundingSet', name]);
  }
  return set;
}

function addressesOf(unit: Unit): Sandbox['addresses'] {
  const allowed: readonly AddressPrefix[] = settingValue(unit, 'IPAddressAllow') ?? [];
  return {
    filtered: hasValue(unit, 'IPIngressFilterPath') || hasValue(unit, 'IPEgressFilterPath'),
    deniesAll: coversAll(settingValue(unit, 'IPAddressDeny') ?? []),
    allows: allowed.length === 0 ? 'none' : allowed.every(isLoopback) ? 'loopback' : 'other',
  };
}

function devicesOf(unit: Unit, switches: Readonly<Record<CheckedSwitch, boolean>>, implied: [string, string][]): Sandbox['devices'] {
  if (!cgroupTypes.includes(unit.name.type)) return { policy: null, listed: false };
  let policy = settingValue(unit, 'DevicePolicy') ?? 'auto';
  if (switches.PrivateDevices && policy === 'auto') {
    policy = 'closed';
    implied.push(['DevicePolicy', 'PrivateDevices']);
  }
  const written = (settingValue(unit, 'DeviceAllow')?.length ?? 0) > 0;
  if (policy === 'auto' && !written) return { policy, listed: false };
  const added = impliedDevices(unit, switches);
  for (const by of added) implied.push(['DeviceAllow', by]);
  return { policy, listed: written || added.length > 0 };
}

/** The settings that open devices of their own once a device policy is in force. */
function impliedDevices(unit: Unit, switches: Readonly<Record<CheckedSwitch, boolean>>): readonly string[] {
  const openers: string[] = ['RootImage', 'MountImages', 'RootMStack'].filter((name) => hasValue(unit, name));
  if (switches.ProtectClock) openers.push('ProtectClock');
  if (unit.facts.behaviour.encryptedCredentialsOpenTpm) {
    const lists = ['LoadCredential' as const, 'SetCredential' as const];
    openers.push(...lists.filter((name) => [...(settingValue(unit, name)?.values() ?? [])].includes(true)).map((name) => `${name}Encrypted`));
  }
  return openers;
}
