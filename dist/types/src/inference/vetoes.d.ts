/** Which needs a restriction would cut off, whatever else speaks for it. */
import type { Need } from './need.js';
import type { Needs } from './needs.js';
import type { NeedToken } from './tokens.js';
export declare const vetoes: {
    readonly CapabilityBoundingSet: readonly ["clock", "modules", "kernel-log", "mount", "mount-host", "ptrace", "raw-io", "reboot", ...NeedToken[]];
    readonly DevicePolicy: readonly ["raw-io", "desktop", ...NeedToken[]];
    readonly DynamicUser: readonly ["port-low", "early-boot", ...NeedToken[]];
    readonly IPAddressDeny: readonly ["net-client", "net-server", "dns", ...NeedToken[]];
    readonly LockPersonality: readonly ["32bit", "personality"];
    readonly MemoryDenyWriteExecute: readonly ["jit", "desktop", ...NeedToken[]];
    readonly NoNewPrivileges: readonly ["suid", "mail", ...NeedToken[]];
    readonly PrivateDevices: readonly ["raw-io", "desktop", ...NeedToken[]];
    readonly PrivateIPC: readonly ["shm-sysv", "host-ipc", "ipc-keep", "desktop"];
    readonly PrivateMounts: readonly ["mount-host", ...NeedToken[]];
    readonly PrivateNetwork: readonly ["net-client", "net-server", "dns", "netlink", "packet", "bluetooth", ...NeedToken[]];
    readonly PrivateTmp: readonly ["tmp-shared", "desktop", "early-boot", ...NeedToken[]];
    readonly PrivateUsers: readonly ["port-low", "clock", ...NeedToken[]];
    readonly ProcSubset: readonly ["proc-stat", "proc-all", "sysctl", "netlink", ...NeedToken[]];
    readonly ProtectClock: readonly ["clock"];
    readonly ProtectControlGroups: readonly ["cgroup", ...NeedToken[]];
    readonly ProtectHome: readonly ["home-r", "home-w", ...NeedToken[]];
    readonly ProtectHostname: readonly ["hostname"];
    readonly ProtectKernelLogs: readonly ["kernel-log"];
    readonly ProtectKernelModules: readonly ["modules"];
    readonly ProtectKernelTunables: readonly ["sysctl", ...NeedToken[]];
    readonly ProtectProc: readonly ["proc-all", "ptrace", ...NeedToken[]];
    readonly ProtectSystem: readonly ["usr-w", "etc-w", ...NeedToken[]];
    readonly RemoveIPC: readonly ["ipc-keep", "shm-sysv", "host-ipc"];
    readonly RestrictAddressFamilies: readonly NeedToken[];
    readonly RestrictNamespaces: readonly ["ns", "mount", ...NeedToken[]];
    readonly RestrictRealtime: readonly ["rt"];
    readonly RestrictSUIDSGID: readonly ["sgid", ...NeedToken[]];
    readonly SystemCallArchitectures: readonly ["32bit"];
    readonly SystemCallFilter: readonly ["setuid-drop", "chown", "clock", "mount", "ptrace", "modules", "raw-io", "reboot", "rt", ...NeedToken[]];
    readonly UMask: readonly ["shared-files", "setuid-drop", ...NeedToken[]];
};
/** A directive of the table. */
export type Vetoed = keyof typeof vetoes;
/** What goes against a line: a need, or what the line itself lacks. */
export type Veto = Pick<Need, 'because' | 'place'>;
/** The need, at least likely, that lines of a directive would cut off; undefined where nothing in the unit speaks against them. */
export declare function vetoOf(directive: string, lines: readonly string[], needs: Needs): Veto | undefined;
