/** The values of the settings that the score and the load checks look at, with their types. */
import { type Unit } from './unit.js';
import type { AddressPrefix } from './values/addresses.js';
import type { CapabilitySet } from './values/capabilities.js';
import type { Credentials } from './values/credentials.js';
import type { ServiceDirectory } from './values/directories.js';
import type { EnvironmentWord } from './values/environment.js';
import type { ExecCommand } from './values/exec-command.js';
import type { FamilyFilter } from './values/families.js';
import type { SecurityLabel } from './values/labels.js';
import type { BindMount, TemporaryFileSystem } from './values/mounts.js';
import type { DeviceRule, ListedPath, WorkingDirectory } from './values/paths.js';
import type { Listener } from './values/sockets.js';
import type { SyscallFilter } from './values/syscall-filter.js';
/** A setting that is a boolean in one version and an enumeration in another. */
export type Switch = boolean | string;
type Of<Names extends string, T> = {
    readonly [Name in Names]: T;
};
export type SwitchName = 'BindLogSockets' | 'DefaultDependencies' | 'Delegate' | 'DynamicUser' | 'LockPersonality' | 'PermissionsStartOnly' | 'MemoryDenyWriteExecute' | 'NoNewPrivileges' | 'PrivateBPF' | 'PrivateDevices' | 'PrivateIPC' | 'PrivateMounts' | 'PrivateNetwork' | 'PrivatePIDs' | 'PrivateTmp' | 'PrivateUsers' | 'ProtectClock' | 'ProtectControlGroups' | 'ProtectHostname' | 'ProtectKernelLogs' | 'ProtectKernelModules' | 'ProtectKernelTunables' | 'RemainAfterExit' | 'RemoveIPC' | 'RestrictRealtime' | 'RestrictSUIDSGID' | 'Accept';
type TextName = 'BusName' | 'DevicePolicy' | 'ExitType' | 'Group' | 'KeyringMode' | 'KillMode' | 'MountFlags' | 'NotifyAccess' | 'PAMName' | 'PIDFile' | 'ProcSubset' | 'ProtectHome' | 'ProtectProc' | 'ProtectSystem' | 'Restart' | 'RootDirectory' | 'RootImage' | 'RootMStack' | 'SuccessAction' | 'Type' | 'User' | 'UserNamespacePath' | 'Where';
type PathListName = 'ExecPaths' | 'InaccessiblePaths' | 'IPEgressFilterPath' | 'IPIngressFilterPath' | 'NoExecPaths' | 'ReadOnlyPaths' | 'ReadWritePaths';
export type SettingValues = Of<SwitchName, Switch> & Of<TextName, string> & Of<PathListName, readonly ListedPath[]> & Of<'CapabilityBoundingSet' | 'AmbientCapabilities', CapabilitySet> & Of<'IPAddressAllow' | 'IPAddressDeny', readonly AddressPrefix[]> & Of<'ExecStart' | 'ExecStop', readonly ExecCommand[]> & Of<'LoadCredential' | 'SetCredential', Credentials> & Of<'Environment' | 'PassEnvironment' | 'UnsetEnvironment', readonly EnvironmentWord[]> & Of<'StateDirectory' | 'RuntimeDirectory' | 'CacheDirectory' | 'LogsDirectory' | 'ConfigurationDirectory', readonly ServiceDirectory[]> & {
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
export declare function settingValue<Name extends keyof SettingValues>(unit: Unit, name: Name): SettingValues[Name] | undefined;
/** Whether a line sets it to anything at all; for settings whose value does not matter here. */
export declare const hasValue: (unit: Unit, name: string) => boolean;
/** Whether a switch is on: a true boolean, or any word but `no`. */
export declare function isOn(unit: Unit, name: SwitchName): boolean;
export {};
