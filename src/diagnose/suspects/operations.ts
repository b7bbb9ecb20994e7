/**
 * Privileged operations of the kernel, and everything of a unit that can forbid them: a capability, system calls, and
 * switches that forbid them on their own. From capabilities(7), systemd.exec(5) and observation.
 */
import type { SwitchName } from '../../model/setting-values.ts';

export interface Operation {
  /** Completes "may not". */
  readonly does: string;
  readonly capability?: string;
  readonly calls?: readonly string[];
  /** Switches that forbid it whatever the capabilities are. */
  readonly switches?: readonly SwitchName[];
  /** A command that does just this. */
  readonly trial: string;
}

const idCalls = ['setuid', 'setgid', 'setgroups', 'setresuid', 'setresgid', 'setreuid', 'setregid'];

export const operations = {
  'set-user': { does: 'change its user', capability: 'CAP_SETUID', calls: idCalls, switches: ['PrivateUsers'], trial: 'setpriv --reuid=nobody true' },
  'set-group': {
    does: 'change its groups',
    capability: 'CAP_SETGID',
    calls: idCalls,
    switches: ['PrivateUsers'],
    trial: 'setpriv --regid=nogroup --clear-groups true',
  },
  chown: {
    does: 'give files to another user',
    capability: 'CAP_CHOWN',
    calls: ['chown', 'fchown', 'lchown', 'fchownat'],
    switches: ['PrivateUsers'],
    trial: 'sh -c "touch /dev/shm/t; chown nobody /dev/shm/t"',
  },
  'foreign-owner': { does: 'change files that others own', capability: 'CAP_FOWNER', calls: ['chmod', 'fchmod', 'fchmodat'], trial: 'true' },
  suid: {
    does: 'set the set-user-ID or set-group-ID bit',
    calls: ['chmod', 'fchmod', 'fchmodat'],
    switches: ['RestrictSUIDSGID'],
    trial: 'sh -c "touch /dev/shm/t; chmod u+s /dev/shm/t"',
  },
  'file-access': { does: 'pass over the permissions of files', capability: 'CAP_DAC_OVERRIDE', trial: 'true' },
  'send-signal': { does: 'send signals to processes of others', capability: 'CAP_KILL', calls: ['kill', 'tgkill'], trial: 'true' },
  'low-port': { does: 'bind a port below 1024', capability: 'CAP_NET_BIND_SERVICE', switches: ['PrivateUsers'], trial: 'python3 -m http.server 81' },
  'raw-socket': { does: 'open raw sockets', capability: 'CAP_NET_RAW', switches: ['PrivateUsers'], trial: 'ping -c1 127.0.0.1' },
  'net-admin': { does: 'configure the network', capability: 'CAP_NET_ADMIN', switches: ['PrivateUsers'], trial: 'ip link add t type dummy' },
  clock: {
    does: 'read or set the clock of the system',
    capability: 'CAP_SYS_TIME',
    calls: ['adjtimex', 'clock_adjtime', 'clock_settime', 'settimeofday'],
    switches: ['ProtectClock'],
    trial: 'adjtimex --print',
  },
  realtime: {
    does: 'ask for real-time scheduling',
    capability: 'CAP_SYS_NICE',
    calls: ['sched_setscheduler', 'sched_setparam', 'sched_setattr'],
    switches: ['RestrictRealtime'],
    trial: 'chrt -f 1 true',
  },
  priority: { does: 'raise its priority', capability: 'CAP_SYS_NICE', calls: ['setpriority', 'ioprio_set', 'sched_setaffinity'], trial: 'nice -n -5 true' },
  'lock-memory': { does: 'lock memory', capability: 'CAP_IPC_LOCK', calls: ['mlock', 'mlock2', 'mlockall'], trial: 'true' },
  hostname: {
    does: 'set the host name',
    capability: 'CAP_SYS_ADMIN',
    calls: ['sethostname', 'setdomainname'],
    switches: ['ProtectHostname'],
    trial: 'hostname x',
  },
  'kernel-log': { does: 'read the kernel log', capability: 'CAP_SYSLOG', calls: ['syslog'], switches: ['ProtectKernelLogs'], trial: 'dmesg' },
  'kernel-module': {
    does: 'load kernel modules',
    capability: 'CAP_SYS_MODULE',
    calls: ['init_module', 'finit_module', 'delete_module'],
    switches: ['ProtectKernelModules'],
    trial: 'modprobe dummy',
  },
  mount: {
    does: 'mount file systems',
    capability: 'CAP_SYS_ADMIN',
    calls: ['mount', 'umount2', 'move_mount', 'fsmount'],
    switches: ['PrivateUsers'],
    trial: 'mount -t tmpfs t /mnt',
  },
  namespace: { does: 'make namespaces', capability: 'CAP_SYS_ADMIN', calls: ['unshare', 'setns', 'clone3'], trial: 'unshare --user true' },
  personality: { does: 'change its personality', calls: ['personality'], switches: ['LockPersonality'], trial: 'setarch i686 true' },
  trace: { does: 'trace or look into other processes', capability: 'CAP_SYS_PTRACE', calls: ['ptrace', 'process_vm_readv'], trial: 'strace -c true' },
  'device-node': {
    does: 'make device nodes',
    capability: 'CAP_MKNOD',
    calls: ['mknod', 'mknodat'],
    switches: ['PrivateDevices'],
    trial: 'mknod /dev/shm/t b 7 0',
  },
  chroot: { does: 'change its root directory', capability: 'CAP_SYS_CHROOT', calls: ['chroot'], switches: ['PrivateUsers'], trial: 'chroot / true' },
  reboot: { does: 'restart the machine', capability: 'CAP_SYS_BOOT', calls: ['reboot'], trial: 'true' },
  limits: { does: 'raise its resource limits', capability: 'CAP_SYS_RESOURCE', calls: ['setrlimit', 'prlimit64'], trial: 'prlimit --nofile=2000000 true' },
  bpf: { does: 'load BPF programs', capability: 'CAP_BPF', calls: ['bpf'], trial: 'bpftool prog' },
  'shared-memory': { does: 'use System V shared memory', calls: ['shmget', 'shmat', 'semget', 'msgget'], switches: ['PrivateIPC'], trial: 'ipcmk -M 4096' },
  keyring: { does: 'use the kernel keyring', calls: ['add_key', 'keyctl', 'request_key'], trial: 'keyctl show' },
  'io-uring': { does: 'use io_uring', calls: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'], trial: 'true' },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;

/** The operation that a call is part of. */
export const operationByCall: ReadonlyMap<string, OperationName> = new Map(
  (Object.keys(operations) as OperationName[]).flatMap((name) => {
    // the keys of the literal are its type
    const { calls = [] } = operations[name] as { readonly calls?: readonly string[] }; // a row may have no calls
    return calls.map((call) => [call, name] as const);
  }),
);

export const operationOf = (name: OperationName): Operation => operations[name];
