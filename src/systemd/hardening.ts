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

export const hardeningDirectives: ReadonlySet<string> = new Set(names.split(/\s+/).filter((name) => name !== ''));

/** Values that restrict nothing. An empty one takes a setting back; only a capability set it empties. */
const loose = /^(?:|0|no|n|false|f|off)$/i;

/** Whether a line of this name and value asks systemd to restrict the service. */
export const meansHardening = (name: string, value: string): boolean =>
  hardeningDirectives.has(name) && (!loose.test(value) || (name === 'CapabilityBoundingSet' && value === ''));
