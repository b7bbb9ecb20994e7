/**
 * What the exit statuses of a service mean: those that systemd itself uses when it cannot set the service up, and the
 * names that it prints for others. Numbers and names: the generated table of systemd-analyze exit-status.
 */
import { exitStatuses as rows } from '../data/names.ts';

export interface ExitStatusNote {
  /** Without the prefix EXIT_: `NAMESPACE`. */
  readonly name: string;
  /** What systemd could not do. */
  readonly meaning: string;
  /** Directives that lead here, the usual ones first. */
  readonly directives: readonly string[];
  /** What is behind it, and what to do. */
  readonly remedy: string;
  /** Words of the log line before it. */
  readonly message?: string;
}

export interface ExitStatus {
  readonly code: number;
  readonly name: string;
  /** First systemd table that knows it; null for all. */
  readonly since: number | null;
  /** Null for names that systemd prints for codes of the program itself. */
  readonly note: ExitStatusNote | null;
}

const filterSettings = [
  'SystemCallFilter',
  'SystemCallArchitectures',
  'RestrictNamespaces',
  'RestrictRealtime',
  'RestrictSUIDSGID',
  'MemoryDenyWriteExecute',
  'LockPersonality',
  'ProtectClock',
  'ProtectKernelLogs',
  'ProtectKernelModules',
  'ProtectKernelTunables',
  'ProtectHostname',
  'PrivateDevices',
];

const managedDirectory = (name: string, directive: string): ExitStatusNote => ({
  name,
  meaning: `systemd could not make or hand over the directory of \`${directive}=\`.`,
  directives: [directive],
  remedy: 'A file is in the way, the place above is read-only, or the owner cannot be changed. Look at the path and move what is there.',
  message: 'Failed to set up special execution directory in ...: Not a directory',
});

const notes: readonly ExitStatusNote[] = [
  {
    name: 'CHDIR',
    meaning: 'systemd could not enter the working directory.',
    directives: ['WorkingDirectory', 'ProtectHome', 'InaccessiblePaths', 'TemporaryFileSystem', 'User'],
    remedy:
      'It is missing, covered by `ProtectHome=` or another path setting, or closed to the account. Move it out of the home, open it with `ProtectHome=read-only`, or write `WorkingDirectory=-...` where it may be missing.',
    message: 'Changing to the requested working directory failed: Permission denied',
  },
  {
    name: 'NICE',
    meaning: 'systemd could not set the priority.',
    directives: ['Nice'],
    remedy: 'The user manager and containers lack the right: remove the line there.',
  },
  {
    name: 'FDS',
    meaning: 'systemd could not hand over or close file descriptors.',
    directives: [],
    remedy: 'Rare: look at the lines before it, and at `LimitNOFILE=`.',
  },
  {
    name: 'EXEC',
    meaning: 'The program could not be run.',
    directives: [
      'ExecStart',
      'ProtectHome',
      'NoExecPaths',
      'CapabilityBoundingSet',
      'InaccessiblePaths',
      'TemporaryFileSystem',
      'RootDirectory',
      'RootImage',
      'User',
    ],
    remedy:
      '`No such file or directory`: the path, or the interpreter named in its first line, is wrong or covered for this service. `Permission denied`: no execute bit, `NoExecPaths=`, or a file system mounted noexec. `Operation not permitted`: the file has capabilities outside `CapabilityBoundingSet=`. `Exec format error`: another architecture, or a script without `#!`.',
    message: 'Failed to execute /usr/bin/myapp: Permission denied',
  },
  { name: 'MEMORY', meaning: 'systemd ran out of memory.', directives: ['MemoryMax'], remedy: 'Look at the memory of the machine and of the slice.' },
  {
    name: 'LIMITS',
    meaning: 'systemd could not set a resource limit.',
    directives: ['LimitNOFILE', 'LimitMEMLOCK', 'LimitNPROC'],
    remedy: 'The limit is above what the user manager or the container may have.',
    message: 'Failed to adjust resource limit RLIMIT_...',
  },
  {
    name: 'OOM_ADJUST',
    meaning: 'systemd could not set the rank for out-of-memory kills.',
    directives: ['OOMScoreAdjust'],
    remedy: 'A negative value needs rights that the user manager and containers lack.',
  },
  { name: 'SIGNAL_MASK', meaning: 'systemd could not set the signal mask.', directives: ['IgnoreSIGPIPE'], remedy: 'Rare: look at the lines before it.' },
  {
    name: 'STDIN',
    meaning: 'systemd could not open the standard input.',
    directives: ['DevicePolicy', 'DeviceAllow', 'StandardInput'],
    remedy:
      'Under `DevicePolicy=strict` the standard input `/dev/null` is closed: add `DeviceAllow=/dev/null rw`, or write `DevicePolicy=closed`. Otherwise the file or terminal of `StandardInput=` is missing.',
    message: 'Failed to set up standard input: Operation not permitted',
  },
  {
    name: 'STDOUT',
    meaning: 'systemd could not open the standard output.',
    directives: ['StandardOutput', 'DevicePolicy'],
    remedy: 'The directory of the log file is missing: `LogsDirectory=` makes one below `/var/log`.',
    message: 'Failed to set up standard output: No such file or directory',
  },
  {
    name: 'CHROOT',
    meaning: 'systemd could not change the root directory.',
    directives: ['RootDirectory', 'RootImage'],
    remedy: 'The directory is missing or closed.',
  },
  {
    name: 'IOPRIO',
    meaning: 'systemd could not set the I/O priority.',
    directives: ['IOSchedulingClass', 'IOSchedulingPriority'],
    remedy: 'The right is missing: remove the line in the user manager and in containers.',
  },
  { name: 'TIMERSLACK', meaning: 'systemd could not set the timer slack.', directives: ['TimerSlackNSec'], remedy: 'Remove the line.' },
  { name: 'SECUREBITS', meaning: 'systemd could not set the secure bits.', directives: ['SecureBits'], remedy: 'The capability CAP_SETPCAP is missing.' },
  {
    name: 'SETSCHEDULER',
    meaning: 'systemd could not set the scheduling policy.',
    directives: ['CPUSchedulingPolicy', 'CPUSchedulingPriority'],
    remedy: 'The right is missing: remove the line in the user manager and in containers.',
  },
  {
    name: 'CPUAFFINITY',
    meaning: 'systemd could not bind the service to the processors.',
    directives: ['CPUAffinity', 'NUMAMask'],
    remedy: 'A processor of the list does not exist here.',
    message: 'Failed to set up CPU affinity: Invalid argument',
  },
  {
    name: 'GROUP',
    meaning: 'A group does not exist or could not be taken.',
    directives: ['Group', 'SupplementaryGroups'],
    remedy: 'Make the group, best by sysusers.d(5).',
    message: 'Failed to determine supplementary groups: No such process',
  },
  {
    name: 'USER',
    meaning: 'The account does not exist or could not be taken.',
    directives: ['User', 'DynamicUser', 'PrivateUsers'],
    remedy: 'Make the account, best by sysusers.d(5). With `PrivateUsers=`: user namespaces are forbidden on this machine.',
    message: 'Failed to determine user credentials: No such process',
  },
  {
    name: 'CAPABILITIES',
    meaning: 'systemd could not set the capabilities.',
    directives: ['AmbientCapabilities', 'CapabilityBoundingSet'],
    remedy:
      'The user manager and containers lack the capabilities: remove the lines there. Ambient capabilities outside the bounding set do not lead here, they are dropped without a word.',
    message: 'Failed to apply ambient capabilities',
  },
  {
    name: 'CGROUP',
    meaning: 'systemd could not set up the control group.',
    directives: ['Delegate', 'Slice'],
    remedy: 'Look at the lines before it, and at the slice.',
  },
  { name: 'SETSID', meaning: 'systemd could not start a session for the process.', directives: [], remedy: 'Rare: look at the lines before it.' },
  { name: 'CONFIRM', meaning: 'The start was not confirmed.', directives: [], remedy: 'The machine was booted with `systemd.confirm_spawn`.' },
  {
    name: 'STDERR',
    meaning: 'systemd could not open the standard error.',
    directives: ['StandardError', 'DevicePolicy'],
    remedy: 'The directory of the log file is missing: `LogsDirectory=` makes one below `/var/log`.',
  },
  {
    name: 'PAM',
    meaning: 'The PAM session could not be opened.',
    directives: ['PAMName'],
    remedy: 'The PAM service is missing or refuses the account: look into its log.',
  },
  {
    name: 'NETWORK',
    meaning: 'systemd could not set up the network of the service.',
    directives: ['NetworkNamespacePath', 'PrivateNetwork'],
    remedy: 'The path is missing, or the container forbids network namespaces.',
    message: 'Failed to open network namespace path /run/netns/...: No such file or directory',
  },
  {
    name: 'NAMESPACE',
    meaning: 'systemd could not set up the file system or another namespace of the service.',
    directives: [
      'ReadWritePaths',
      'ReadOnlyPaths',
      'InaccessiblePaths',
      'BindPaths',
      'BindReadOnlyPaths',
      'ExecPaths',
      'NoExecPaths',
      'PrivateTmp',
      'RootDirectory',
      'RootImage',
      'PrivateDevices',
      'ProtectHostname',
      'PrivateIPC',
      'ProcSubset',
      'PrivateUsers',
    ],
    remedy:
      'Mostly a path is missing: the line before it names it, behind `/run/systemd/unit-root` or `/run/systemd/mount-rootfs`. Put a `-` before the path, or let `StateDirectory=` make it. A path below `/tmp` is missing under `PrivateTmp=`. In a container without CAP_SYS_ADMIN every setting that changes the file system ends here.',
    message: 'Failed to set up mount namespacing: /run/systemd/unit-root/var/lib/nope: No such file or directory',
  },
  { name: 'NO_NEW_PRIVILEGES', meaning: 'systemd could not forbid new privileges.', directives: ['NoNewPrivileges'], remedy: 'The kernel is older than 3.5.' },
  {
    name: 'SECCOMP',
    meaning: 'systemd could not load a filter for system calls.',
    directives: filterSettings,
    remedy:
      'The container, the kernel or the libraries forbid it or do not know the architecture. A call that a filter stops does not lead here: that is `status=31/SYS`.',
    message: 'Failed to apply system call filters: Invalid argument',
  },
  {
    name: 'SELINUX_CONTEXT',
    meaning: 'systemd could not set the SELinux context.',
    directives: ['SELinuxContext'],
    remedy: 'The context is unknown to the policy; a `-` in front tolerates that.',
  },
  { name: 'PERSONALITY', meaning: 'systemd could not set the execution domain.', directives: ['Personality'], remedy: 'The machine has no such architecture.' },
  {
    name: 'APPARMOR',
    meaning: 'systemd could not set the AppArmor profile.',
    directives: ['AppArmorProfile'],
    remedy: 'The profile is not loaded; a `-` in front tolerates that.',
  },
  {
    name: 'ADDRESS_FAMILIES',
    meaning: 'systemd could not load the filter for address families.',
    directives: ['RestrictAddressFamilies'],
    remedy: 'As for SECCOMP: the container, the kernel or the libraries forbid it.',
  },
  managedDirectory('RUNTIME_DIRECTORY', 'RuntimeDirectory'),
  {
    name: 'CHOWN',
    meaning: 'systemd could not change the owner of a socket or directory.',
    directives: ['SocketUser', 'SocketGroup'],
    remedy: 'The account is missing, or the file system does not allow it.',
  },
  {
    name: 'SMACK_PROCESS_LABEL',
    meaning: 'systemd could not set the SMACK label.',
    directives: ['SmackProcessLabel'],
    remedy: 'The label cannot be set; a `-` in front tolerates that.',
  },
  {
    name: 'KEYRING',
    meaning: 'systemd could not set up the kernel keyring.',
    directives: ['KeyringMode'],
    remedy: 'Containers can forbid it: write `KeyringMode=inherit`.',
  },
  managedDirectory('STATE_DIRECTORY', 'StateDirectory'),
  managedDirectory('CACHE_DIRECTORY', 'CacheDirectory'),
  managedDirectory('LOGS_DIRECTORY', 'LogsDirectory'),
  managedDirectory('CONFIGURATION_DIRECTORY', 'ConfigurationDirectory'),
  {
    name: 'NUMA_POLICY',
    meaning: 'systemd could not set the NUMA policy.',
    directives: ['NUMAPolicy', 'NUMAMask'],
    remedy: 'A node of the list does not exist here.',
    message: 'Failed to set NUMA memory policy: Invalid argument',
  },
  {
    name: 'CREDENTIALS',
    meaning: 'systemd could not hand over the credentials.',
    directives: ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredentialEncrypted', 'ImportCredential', 'PrivateDevices'],
    remedy:
      'The source is missing or cannot be decrypted. A secret bound to the TPM needs `DeviceAllow=/dev/tpmrm0 rw` beside `PrivateDevices=` on old releases.',
    message: 'Failed to set up credentials: Protocol error',
  },
  {
    name: 'BPF',
    meaning: 'systemd could not attach a BPF program.',
    directives: ['RestrictFileSystems', 'IPIngressFilterPath', 'IPEgressFilterPath', 'BPFProgram'],
    remedy: 'The program is missing, or the kernel forbids it.',
  },
  { name: 'KSM', meaning: 'systemd could not set the merging of memory.', directives: ['MemoryKSM'], remedy: 'The kernel lacks it: remove the line.' },
  { name: 'MEMORY_THP', meaning: 'systemd could not set the use of huge pages.', directives: ['MemoryTHP'], remedy: 'The kernel lacks it: remove the line.' },
  {
    name: 'EXCEPTION',
    meaning: 'The program ended with -1, or systemd had a reason without a number of its own.',
    directives: [],
    remedy: 'Look into the log of the program.',
  },
];

const noteByName: ReadonlyMap<string, ExitStatusNote> = new Map(notes.map((note) => [note.name, note]));

let all: readonly ExitStatus[] | null = null;

/** Every status that systemd has a name for, in the order of its own table. */
export function exitStatuses(): readonly ExitStatus[] {
  all ??= rows.split('\n').map((row) => {
    const [name = '', code = '', versions = ''] = row.split('\t');
    return { code: Number(code), name, since: versions === '' ? null : Number.parseInt(versions, 10), note: noteByName.get(name) ?? null };
  });
  return all;
}

/** Looks up `226`, `NAMESPACE` or `226/NAMESPACE`. */
export function findExitStatus(text: string): ExitStatus | undefined {
  const [first = '', second] = text
    .toUpperCase()
    .replace(/^STATUS=/, '')
    .replace(/^EXIT_/, '')
    .split('/');
  const found = exitStatuses().find(({ code, name }) => String(code) === first || name === first);
  return second === undefined || second === '' || found?.name === second ? found : undefined;
}
