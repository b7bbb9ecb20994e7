/**
 * What undoes what: settings that take the effect from others which systemd-analyze still counts as met. Each row was
 * tried under a running systemd (252 and 257) or stands in a manual page. The table is conservative: a row applies only
 * where the state that it describes follows from the unit itself, and only to services of the system manager.
 */
import type { Sandbox } from '../model/sandbox.js';
import { type Assignment } from '../model/unit.js';
import type { ExecCommand } from '../model/values/exec-command.js';
import type { CheckField } from '../systemd/checks.js';
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
    readonly undoes: {
        readonly only: readonly CheckField[];
    } | {
        readonly allBut: readonly CheckField[];
    };
    /** How bad they are then; as bad as can be by default. */
    readonly badness?: number;
    /** The lines responsible, empty where it is the absence of a line; null when the row does not apply. */
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}
/** Processes in a user namespace of their own have no capability that counts outside of it. */
export declare const inUserNamespace: ({ switches, unit }: Sandbox) => boolean;
/** Whether a process of the service has a capability from the start: as root, or as an ambient one. */
export declare function wields(sandbox: Sandbox, capability: string): boolean;
export declare function mayCall({ syscallFilter, unit }: Sandbox, names: readonly string[]): boolean;
/** Groups whose members can start containers or machines with the rights of root. */
export declare const rootlikeGroups: ReadonlySet<string>;
/** Whether the command asks a container daemon to run the workload. */
export declare const startsContainer: (command: ExecCommand) => boolean;
/** The lines by which the service is in the group of root, whose members see everything in /proc; null where it is not. */
declare function inRootGroup({ privileged, unit }: Sandbox): readonly Assignment[] | null;
/** Whether the prefix `!` stands alone: twice it asks for ambient capabilities, and root only where the kernel has none. */
export declare const keepsRoot: ({ prefixes }: Pick<ExecCommand, 'prefixes'>) => boolean;
/** All rows of the table that apply are looked at; a check that several of them undo is as bad as the worst makes it. */
declare const table: readonly [{
    readonly id: 'full-privileges';
    readonly because: 'the prefix + runs the command without the sandbox';
    readonly when: 'every command of `ExecStart=` has the prefix `+`';
    readonly source: 'systemd.service(5), the table of prefixes';
    readonly undoes: {
        readonly allBut: readonly CheckField[];
    };
    readonly lines: ({ unit }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'user-not-applied';
    readonly because: 'the prefix ! runs the command as root, whatever User= says';
    readonly when: 'every command of `ExecStart=` has the prefix `!` (once)';
    readonly source: 'systemd.service(5), the table of prefixes';
    readonly undoes: {
        readonly only: readonly ["UserOrDynamicUser"];
    };
    readonly lines: ({ unit }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'proc-of-root';
    readonly because: 'root and the group of root see all processes whatever ProtectProc= says';
    readonly when: 'the service runs as root without `Group=`, or in the group of root';
    readonly source: 'systemd.exec(5) on ProtectProc=; proc(5) on hidepid; tried under systemd 252';
    readonly undoes: {
        readonly only: readonly ["ProtectProc"];
    };
    readonly lines: typeof inRootGroup;
}, {
    readonly id: 'proc-of-tracers';
    readonly because: 'CAP_SYS_PTRACE sees all processes whatever ProtectProc= says';
    readonly when: 'another user than root has `CAP_SYS_PTRACE` as an ambient capability';
    readonly source: 'systemd.exec(5) on ProtectProc=';
    readonly undoes: {
        readonly only: readonly ["ProtectProc"];
    };
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'usr-reopened';
    readonly because: 'a line makes /usr writable again';
    readonly when: '`ReadWritePaths=/usr` or `BindPaths=/usr` below `ProtectSystem=strict`';
    readonly source: 'systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257';
    readonly undoes: {
        readonly only: readonly ["ProtectSystem"];
    };
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'etc-reopened';
    readonly because: 'a line makes /etc writable again';
    readonly when: '`ReadWritePaths=/etc` or `BindPaths=/etc` below `ProtectSystem=strict`';
    readonly source: 'systemd.exec(5) on ReadWritePaths=; tried under systemd 252 and 257';
    readonly undoes: {
        readonly only: readonly ["ProtectSystem"];
    };
    readonly badness: 5;
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'root-bound';
    readonly because: 'BindPaths= shows the whole file system of the host in another place, writable';
    readonly when: '`BindPaths=/:/elsewhere`';
    readonly source: 'systemd.exec(5) on BindPaths=; tried under systemd 252 and 257';
    readonly undoes: {
        readonly only: readonly ["PrivateTmp", "ProtectHome", "ProtectSystem", "RootDirectoryOrRootImage"];
    };
    readonly lines: ({ unit }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'tmp-bound';
    readonly because: 'BindPaths= puts the /tmp of the host over the private one';
    readonly when: '`BindPaths=/tmp` beside `PrivateTmp=`';
    readonly source: 'systemd.exec(5) on BindPaths=; tried under systemd 252 and 257';
    readonly undoes: {
        readonly only: readonly ["PrivateTmp"];
    };
    readonly lines: ({ unit }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'home-bound';
    readonly because: 'BindPaths= puts /home over the empty one of ProtectHome=tmpfs';
    readonly when: '`BindPaths=/home` beside `ProtectHome=tmpfs`';
    readonly source: 'systemd.exec(5) on ProtectHome=; tried under systemd 252 and 257';
    readonly undoes: {
        readonly only: readonly ["ProtectHome"];
    };
    readonly badness: 5;
    readonly lines: ({ unit, protectHome }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'allowed-everywhere';
    readonly because: 'IPAddressAllow= allows every address, and allowing wins';
    readonly when: '`IPAddressAllow=` covers all of IPv4 and IPv6';
    readonly source: 'systemd.resource-control(5) on IPAddressAllow=';
    readonly undoes: {
        readonly only: readonly ["IPAddressDeny"];
    };
    readonly lines: ({ unit, addresses }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'rootlike-group';
    readonly because: 'members of the group can start containers or machines as root';
    readonly when: '`Group=` or `SupplementaryGroups=` names docker, incus-admin, libvirt or lxd, and neither `RestrictAddressFamilies=` nor a hidden or own file system keeps the service from their sockets';
    readonly source: 'the security pages of Docker, Incus, LXD and libvirt';
    readonly undoes: {
        readonly only: readonly ["UserOrDynamicUser"];
    };
    readonly lines: ({ unit, families, hasOwnRoot }: Sandbox) => Assignment[] | null;
}, {
    readonly id: 'may-become-root';
    readonly because: 'CAP_SETUID lets the service become root at any time';
    readonly when: 'another user than root has `CAP_SETUID` as an ambient capability and may call `setuid`, outside of a user namespace';
    readonly source: 'capabilities(7)';
    readonly undoes: {
        readonly only: readonly ["UserOrDynamicUser"];
    };
    readonly lines: (sandbox: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'container-client';
    readonly because: 'the container daemon runs the workload, outside this sandbox';
    readonly when: '`ExecStart=` is `docker run`, `docker start` or `docker-compose up`';
    readonly source: 'docker-run(1): the client asks the daemon, which starts the container in a control group of its own';
    readonly undoes: {
        readonly allBut: readonly ["AmbientCapabilities", "Delegate", "KeyringMode", "NotifyAccess", "RemoveIPC", "SupplementaryGroups"];
    };
    readonly lines: ({ unit }: Sandbox) => readonly Assignment[] | null;
}, {
    readonly id: 'mounts-can-be-moved';
    readonly because: 'with CAP_SYS_ADMIN and the mount calls the service can lift what consists of mounts';
    readonly when: 'root keeps `CAP_SYS_ADMIN`, or a user has it as an ambient capability; `mount` and `umount2` are not filtered; no user namespace, security module profile or `SecureBits=` stands in between';
    readonly source: 'capabilities(7); tried with mount and umount under systemd 252';
    readonly undoes: {
        readonly only: readonly CheckField[];
    };
    readonly lines: (sandbox: Sandbox) => Assignment[] | null;
}, {
    readonly id: 'host-root-in-proc';
    readonly because: 'with CAP_SYS_PTRACE the service reaches all of the host through /proc/1/root';
    readonly when: 'root keeps `CAP_SYS_PTRACE`, or a user has it as an ambient capability, and neither a user or PID namespace nor a security module profile stands in between';
    readonly source: 'proc(5) on /proc/pid/root, ptrace(2); tried under systemd 252';
    readonly undoes: {
        readonly only: readonly ["PrivateTmp", "ProtectControlGroups", "ProtectHome", "ProtectKernelTunables", "ProcSubset", "ProtectSystem", "RootDirectoryOrRootImage"];
    };
    readonly lines: (sandbox: Sandbox) => Assignment[] | null;
}, {
    readonly id: 'network-can-be-left';
    readonly because: 'with CAP_SYS_ADMIN and CAP_SYS_PTRACE the service can enter the network of the host';
    readonly when: 'the service has `CAP_SYS_ADMIN` and `CAP_SYS_PTRACE`, may call `setns`, and `RestrictNamespaces=` leaves network namespaces alone';
    readonly source: 'setns(2); tried with nsenter under systemd 252';
    readonly undoes: {
        readonly only: readonly ["PrivateNetwork"];
    };
    readonly lines: (sandbox: Sandbox) => Assignment[] | null;
}];
export declare const defeats: readonly Defeat[];
export type DefeatId = (typeof table)[number]['id'];
/** A row that applies to a unit, with the lines responsible. */
export interface Defeated {
    readonly defeat: Defeat;
    readonly lines: readonly Assignment[];
}
/** The rows that apply. */
export declare function defeatsOf(sandbox: Sandbox): readonly Defeated[];
/** The lines responsible for one row; null where it does not apply. */
export declare const defeatedBy: (sandbox: Sandbox, id: DefeatId) => readonly Assignment[] | null;
export declare const isUndone: ({ undoes }: Defeat, field: CheckField) => boolean;
export {};
