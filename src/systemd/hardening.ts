/**
 * Settings that restrict a service: a line of theirs that systemd ignores leaves a door open that its author believes
 * shut. From the sections "Sandboxing", "Capabilities", "Security", "System Call Filtering" of systemd.exec(5) and the
 * access settings of systemd.resource-control(5).
 */
const names = `
AmbientCapabilities AppArmorProfile BPFProgram BindReadOnlyPaths CapabilityBoundingSet CoredumpFilter DeviceAllow DevicePolicy DynamicUser
ExecPaths Group IPAddressAllow IPAddressDeny IPEgressFilterPath IPIngressFilterPath InaccessiblePaths KeyringMode LoadCredential
LoadCredentialEncrypted LockPersonality MemoryDenyWriteExecute MountFlags NetworkNamespacePath NoExecPaths NoNewPrivileges NotifyAccess
PrivateBPF PrivateDevices PrivateIPC PrivateMounts PrivateNetwork PrivatePIDs PrivateTmp PrivateUsers ProcSubset ProtectClock
ProtectControlGroups ProtectHome ProtectHostname ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem
ReadOnlyPaths RemoveIPC RestrictAddressFamilies RestrictFileSystems RestrictNamespaces RestrictNetworkInterfaces RestrictRealtime
RestrictSUIDSGID RootDirectory RootImage SELinuxContext SecureBits SmackProcessLabel SocketBindAllow SocketBindDeny StateDirectoryMode
SystemCallArchitectures SystemCallErrorNumber SystemCallFilter TemporaryFileSystem UMask User
`;

const namesIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((name) => name !== ''));

export const hardeningDirectives: ReadonlySet<string> = namesIn(names);

/** Values that restrict nothing. An empty one takes a setting back; only a capability set it empties. */
const loose = /^(?:|0|no|n|false|f|off)$/i;

/** Whether a line of this name and value asks systemd to restrict the service. */
export const meansHardening = (name: string, value: string): boolean =>
  hardeningDirectives.has(name) && (!loose.test(value) || (name === 'CapabilityBoundingSet' && value === ''));

/**
 * Settings that are applied to the process itself, and not to a command with the prefix `+` (exec_invoke: needs_sandboxing).
 * Those of the control group and of network and root directory are not among them.
 */
export const processSandbox: ReadonlySet<string> = namesIn(`
AppArmorProfile CapabilityBoundingSet DynamicUser ExecPaths InaccessiblePaths LockPersonality MemoryDenyWriteExecute NoExecPaths
NoNewPrivileges PrivateDevices PrivateTmp PrivateUsers ProcSubset ProtectClock ProtectControlGroups ProtectHome ProtectHostname
ProtectKernelLogs ProtectKernelModules ProtectKernelTunables ProtectProc ProtectSystem ReadOnlyPaths RestrictAddressFamilies
RestrictNamespaces RestrictRealtime RestrictSUIDSGID SELinuxContext SecureBits SmackProcessLabel SystemCallArchitectures SystemCallFilter User
`);

/** Settings that are put into force by a filter of system calls (context_has_seccomp). */
export const seccompDirectives: ReadonlySet<string> = namesIn(`
LockPersonality MemoryDenyWriteExecute PrivateDevices ProtectClock ProtectHostname ProtectKernelLogs ProtectKernelModules
ProtectKernelTunables RestrictAddressFamilies RestrictNamespaces RestrictRealtime RestrictSUIDSGID SystemCallArchitectures
SystemCallFilter SystemCallLog
`);
