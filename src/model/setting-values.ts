/** The values of the settings that the score and the load checks look at, with their types. */
import { settingOf, type Unit } from './unit.ts';
import type { AddressPrefix } from './values/addresses.ts';
import type { CapabilitySet } from './values/capabilities.ts';
import type { Credentials } from './values/credentials.ts';
import type { ServiceDirectory } from './values/directories.ts';
import type { EnvironmentWord } from './values/environment.ts';
import type { ExecCommand } from './values/exec-command.ts';
import type { FamilyFilter } from './values/families.ts';
import type { SecurityLabel } from './values/labels.ts';
import type { BindMount, TemporaryFileSystem } from './values/mounts.ts';
import type { DeviceRule, ListedPath, WorkingDirectory } from './values/paths.ts';
import type { Listener } from './values/sockets.ts';
import type { SyscallFilter } from './values/syscall-filter.ts';

/** A setting that is a boolean in one version and an enumeration in another. */
export type Switch = boolean | string;

type Of<Names extends string, T> = { readonly [Name in Names]: T };

export type SwitchName =
  | 'BindLogSockets'
  | 'DefaultDependencies'
  | 'Delegate'
  | 'DynamicUser'
  | 'LockPersonality'
  | 'PermissionsStartOnly'
  | 'MemoryDenyWriteExecute'
  | 'NoNewPrivileges'
  | 'PrivateBPF'
  | 'PrivateDevices'
  | 'PrivateIPC'
  | 'PrivateMounts'
  | 'PrivateNetwork'
  | 'PrivatePIDs'
  | 'PrivateTmp'
  | 'PrivateUsers'
  | 'ProtectClock'
  | 'ProtectControlGroups'
  | 'ProtectHostname'
  | 'ProtectKernelLogs'
  | 'ProtectKernelModules'
  | 'ProtectKernelTunables'
  | 'RemainAfterExit'
  | 'RemoveIPC'
  | 'RestrictRealtime'
  | 'RestrictSUIDSGID'
  | 'Accept';

type TextName =
  | 'BusName'
  | 'DevicePolicy'
  | 'ExitType'
  | 'Group'
  | 'KeyringMode'
  | 'KillMode'
  | 'MountFlags'
  | 'NotifyAccess'
  | 'PAMName'
  | 'PIDFile'
  | 'ProcSubset'
  | 'ProtectHome'
  | 'ProtectProc'
  | 'ProtectSystem'
  | 'Restart'
  | 'RootDirectory'
  | 'RootImage'
  | 'RootMStack'
  | 'SuccessAction'
  | 'Type'
  | 'User'
  | 'UserNamespacePath'
  | 'Where';

type PathListName = 'ExecPaths' | 'InaccessiblePaths' | 'IPEgressFilterPath' | 'IPIngressFilterPath' | 'NoExecPaths' | 'ReadOnlyPaths' | 'ReadWritePaths';

export type SettingValues = Of<SwitchName, Switch> &
  Of<TextName, string> &
  Of<PathListName, readonly ListedPath[]> &
  Of<'CapabilityBoundingSet' | 'AmbientCapabilities', CapabilitySet> &
  Of<'IPAddressAllow' | 'IPAddressDeny', readonly AddressPrefix[]> &
  Of<'ExecStart' | 'ExecStop', readonly ExecCommand[]> &
  Of<'LoadCredential' | 'SetCredential', Credentials> &
  Of<'Environment' | 'PassEnvironment' | 'UnsetEnvironment', readonly EnvironmentWord[]> &
  Of<'StateDirectory' | 'RuntimeDirectory' | 'CacheDirectory' | 'LogsDirectory' | 'ConfigurationDirectory', readonly ServiceDirectory[]> & {
    readonly AppArmorProfile: SecurityLabel;
    readonly BindPaths: readonly BindMount[];
    readonly ListenStream: readonly Listener[];
    readonly TemporaryFileSystem: readonly TemporaryFileSystem[];
    readonly DeviceAllow: readonly DeviceRule[];
    readonly RestrictAddressFamilies: FamilyFilter;
    readonly RestrictNamespaces: ReadonlySet<string>;
    readonly SupplementaryGroups: readonly string[];
    readonly SystemCallArchitectures: ReadonlySet<string>;
    readonly SystemCallFilter: SyscallFilter;
    readonly UMask: number;
    readonly WorkingDirectory: WorkingDirectory;
  };

/** The value of a setting, undefined where it is not set. */
export function settingValue<Name extends keyof SettingValues>(unit: Unit, name: Name): SettingValues[Name] | undefined {
  return settingOf(unit, name)?.value as SettingValues[Name] | undefined; // the directive table gives each name its kind; a test compares the two
}

/** Whether a line sets it to anything at all; for settings whose value does not matter here. */
export const hasValue = (unit: Unit, name: string): boolean => settingOf(unit, name)?.value !== undefined;

/** Whether a switch is on: a true boolean, or any word but `no`. */
export function isOn(unit: Unit, name: SwitchName): boolean {
  const value = settingValue(unit, name);
  return value === true || (typeof value === 'string' && value !== 'no');
}
