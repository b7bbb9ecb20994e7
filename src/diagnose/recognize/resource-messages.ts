/** Messages about what a process reaches: the kernel, the network, files, limits. */
import { by, families, missing, network, op, type Row } from './message-row.ts';

const unsupported = ['ddress family not supported', 'EAFNOSUPPORT', 'Errno 97', 'errno=97', 'error 97'];
const procFiles =
  /\/proc\/(?:meminfo|stat|vmstat|cpuinfo|loadavg|uptime|net\/[\w/]{1,40}|filesystems|sys\/[\w/.-]{1,80}|mounts|diskstats|swaps|version|modules|devices)\b/;
const addressIn = /\b(\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?\b/;
/** A path of /proc/sys for the name that sysctl(8) prints. */
const sysctlPath = (key: string) => `/proc/sys/${key.replaceAll('.', '/')}`;

export const kernelRows: readonly Row[] = [
  {
    has: ['permission denied on key "'],
    when: /permission denied on key "([\w./-]{1,200})"/,
    certainty: 0.9,
    fact: ([, key = '']) => ({ kind: 'path', error: 'EROFS', path: sysctlPath(key), use: 'write' }),
  },
  {
    has: ['ead-only file system'],
    when: /sysfs/i,
    certainty: 0.95,
    fact: (_, message) => (message.includes('/sys/') ? null : { kind: 'path', error: 'EROFS', path: '/sys/devices', use: 'write' }),
  },
  {
    has: ['cannot set date', 'settimeofday', 'adjtime', 'adj_time', 'adjtimex', 'clock_settime', 'ntp_gettime', 'ntp_adjtime', 'RTC_SET_TIME'],
    when: /cannot set date|not permitted/,
    certainty: 0.96,
    fact: op('clock'),
  },
  { has: ['mknod'], when: /mknod.{0,300}not permitted/, certainty: 0.9, fact: op('device-node') },
  {
    has: ['sched_setscheduler', "'s policy", 'eal-time priority', 'realtime priority', 'SCHED_FIFO'],
    when: /not permitted|ailed|ould not set/,
    certainty: 0.9,
    fact: op('realtime'),
  },
  { has: ['cannot set niceness', 'setpriority'], when: /cannot set niceness|not permitted|denied/, certainty: 0.9, fact: op('priority') },
  { has: ['set personality'], when: /failed to set personality/, certainty: 0.98, fact: op('personality') },
  { has: ['must be root to change the host name', 'sethostname'], when: /must be root|not permitted/, certainty: 0.95, fact: op('hostname') },
  { has: ['read kernel buffer failed', 'cannot open kernel log'], certainty: 0.93, fact: op('kernel-log') },
  { has: ['could not insert', 'init_module'], when: /not permitted/, certainty: 0.95, fact: op('kernel-module') },
  { has: ['not found in directory /'], when: /Module \S{1,100} not found in directory (\/\S{1,200})/, certainty: 0.8, fact: ([, path = '']) => missing(path) },
  {
    has: ['unshare', 'create new namespace', 'setns', 'reassociate to namespace', 'CLONE_NEW', 'clone('],
    when: /(?:unshare|setns|clone\(|CLONE_NEW\w{2,6}).{0,120}(?:not permitted|denied|EPERM)|create new namespace|reassociate to namespace/,
    certainty: 0.9,
    fact: op('namespace'),
  },
  { has: ['No usable sandbox!'], certainty: 0.9, fact: op('namespace') },
  { has: ['mount'], when: /\bu?mount(?:\(\d?\)|:| of)? .{0,200}(?:not permitted|must be superuser)/, certainty: 0.85, fact: op('mount') },
  { has: ['ptrace', 'PTRACE_'], when: /ptrace.{0,80}not permitted/i, certainty: 0.9, fact: op('trace') },
  {
    has: ['mlock', 'memory is not locked', 'lock memory'],
    when: /mlock(?:all)?\b.{0,80}(?:not permitted|annot allocate|ailed)|memory is not locked|lock memory.{0,40}not permitted/,
    certainty: 0.9,
    fact: op('lock-memory'),
  },
  { has: ['io_uring'], when: /io_uring.{0,120}(?:not permitted|EPERM|ENOSYS|not implemented|failed)/i, certainty: 0.8, fact: op('io-uring') },
  { has: ['keyctl', 'add_key', 'keyring'], when: /(?:keyctl|add_key|keyring).{0,80}not permitted/, certainty: 0.85, fact: op('keyring') },
  {
    has: ['Required key not available', 'ENOKEY'],
    certainty: 0.8,
    // A kernel that wants signed modules says the same of the key that it lacks.
    fact: (_, message) => (/\binsert|module|modprobe/.test(message) ? null : by('permission', 'KeyringMode')),
  },
  { has: ['bpf'], when: /\bbpf\b.{0,80}not permitted/i, certainty: 0.85, fact: op('bpf') },
  { has: ['shared memory segment'], when: /shared memory segment.{0,80}(?:not permitted|No space)/, certainty: 0.7, fact: op('shared-memory') },
  {
    has: ['shmget', 'shmat', 'semget', 'msgget', 'mq_open'],
    when: /(?:shmget|shmat|semget|msgget|mq_open)\b.{0,120}(?:No such file|ENOENT)/,
    certainty: 0.85,
    fact: by('shared-memory', 'PrivateIPC', { directive: 'RemoveIPC', weight: 0.4 }),
  },
  { has: ['could not open shared memory segment "/PostgreSQL'], certainty: 0.9, fact: by('shared-memory', 'RemoveIPC') },
  {
    has: ['Function not implemented', 'function not implemented', 'ENOSYS'],
    certainty: 0.9,
    fact: by('permission', 'RestrictSUIDSGID', { directive: 'RestrictNamespaces', weight: 0.4 }, { directive: 'SystemCallFilter', weight: 0.5 }),
  },
];

const bind = /\bbind(?:ing)?\b(?!.{0,20}\bmount).{0,80}[Pp]ermission denied/;
/** A bind that names neither a high port nor a path fails for a low port. */
const bindsLow = (message: string) => bind.test(message) && !/\/|:\d{4,5}\b|port \d{4,5}\b/.test(message);
const lowPort = /bind.{0,120}[:\]](\d{1,3})\b|listen (?:tcp|udp|EACCES).{0,120}:(\d{1,3})\b|port (\d{1,3})\b/;

export const networkRows: readonly Row[] = [
  {
    has: ['ermission denied', 'EACCES'],
    when: /\b(?:bind|listen|binding|socket)\b|Errno 13\] Permission denied$/i,
    certainty: 0.9,
    fact: (_, message) => (lowPort.test(message) || bindsLow(message) || message.endsWith('[Errno 13] Permission denied') ? op('low-port') : null),
  },
  { has: ['bind'], when: /bind\b.{0,60}[Oo]peration not permitted/, certainty: 0.9, fact: by('network', 'SocketBindDeny') },
  {
    has: unsupported,
    when: /getifaddrs|uv_interface_addresses|netlink|NETLINK|if_nameindex|list interfaces|rtnetlink/i,
    certainty: 0.99,
    fact: families('AF_NETLINK'),
  },
  {
    has: unsupported,
    when: /\/dev\/log|syslog|notify init system|sd_notify|\bunix\b|connect to (?:system )?bus|\.sock\b/i,
    certainty: 0.99,
    fact: families('AF_UNIX'),
  },
  { has: unsupported, when: /\b(?:dhc\w{1,10}|tcpdump|arping|lldpd|packet socket|AF_PACKET)/, certainty: 0.9, fact: families('AF_PACKET') },
  { has: unsupported, when: /bluetooth|\bhci\d?\b/i, certainty: 0.95, fact: families('AF_BLUETOOTH') },
  { has: unsupported, when: /\bvsock\b/i, certainty: 0.95, fact: families('AF_VSOCK') },
  { has: unsupported, when: /\bAF_ALG\b|algif|cryptsetup/, certainty: 0.95, fact: families('AF_ALG') },
  { has: unsupported, when: /\bSocketCAN|\bcan\d\b|\bCAN\b/, certainty: 0.9, fact: families('AF_CAN') },
  { has: unsupported, when: /\[[0-9a-fA-F:]{2,45}\]|::1?\b|tcp6|udp6|ip6|IPv6/i, certainty: 0.95, fact: families('AF_INET6') },
  { has: unsupported, when: /\b\d{1,3}(?:\.\d{1,3}){3}\b|\btcp4?\b|udp4?\b|localhost/i, certainty: 0.97, fact: families('AF_INET') },
  { has: unsupported, certainty: 0.95, fact: families() },
  {
    has: ['SO_RCVBUF', 'SO_SNDBUF', 'so-rcvbuf', 'so-sndbuf', 'rcvbuf', 'sndbuf'],
    when: /not permitted|not granted|denied/,
    certainty: 0.85,
    fact: op('net-admin'),
  },
  { has: ['RTNETLINK answers: Operation not permitted', 'ioctl(SIOCS', 'TUNSETIFF'], when: /not permitted/, certainty: 0.9, fact: op('net-admin') },
  {
    has: ['send'],
    when: /\bsend(?:msg|to|mmsg)?\b.{0,60}(?:EPERM|[Oo]peration not permitted)/,
    certainty: 0.85,
    fact: (_, message) => network('send-refused', addressIn.exec(message)?.[1] ?? null),
  },
  {
    has: ['ENETUNREACH', 'etwork is unreachable', 'Errno 101'],
    certainty: 0.85,
    fact: (_, message) => network('unreachable', addressIn.exec(message)?.[1] ?? null),
  },
  { has: ['Temporary failure in name resolution', 'EAI_AGAIN', 'server misbehaving'], certainty: 0.6, fact: network('no-names') },
  { has: ['onnection refused', 'ECONNREFUSED'], when: /127\.0\.0\.1:\d|\[::1\]:\d|localhost/, certainty: 0.6, fact: network('loopback-refused', '127.0.0.1') },
  {
    has: ['Failed to connect to'],
    when: /Failed to connect to \S{1,200} port \d{1,5} after 0 ms/,
    certainty: 0.5,
    fact: (_, message) => network('connect-failed', addressIn.exec(message)?.[1] ?? null),
  },
  {
    has: ['timed out', 'ETIMEDOUT', 'i/o timeout'],
    when: /connect.{0,120}timed out|timed out.{0,60}connect|ETIMEDOUT|i\/o timeout|TimeoutError: timed out/i,
    certainty: 0.5,
    fact: (_, message) => network('no-answer', addressIn.exec(message)?.[1] ?? null),
  },
];

export const fileRows: readonly Row[] = [
  { has: ['/proc/'], when: /\/proc\/\d{1,10}\/\S{1,100}: [Oo]peration not permitted/, certainty: 0.95, fact: by('path', 'ProtectProc') },
  {
    has: ['/proc/'],
    when: /\/proc\/\d{1,10}(?:\/\S{1,100})?: [Nn]o such file/,
    certainty: 0.7,
    fact: by('path', 'ProtectProc', { directive: 'PrivatePIDs', weight: 0.5 }),
  },
  { has: ['does not exist', 'o such file', 'cannot stat /proc/sys'], when: procFiles, certainty: 0.97, fact: ([path = '']) => missing(path) },
  { has: ["socket '/tmp/", 'socket "/tmp/'], when: /socket ["'](\/tmp\/[^"']{1,200})/, certainty: 0.9, fact: ([, path = '']) => missing(path) },
  {
    has: ['open display'],
    when: /[Cc]an(?:no|')?t open display/,
    certainty: 0.6,
    fact: by(
      'path',
      { directive: 'PrivateTmp', relax: ['BindPaths=/tmp/.X11-unix'] },
      { directive: 'ProtectHome', weight: 0.5 },
      { directive: 'PrivateNetwork', weight: 0.3 },
    ),
  },
  {
    has: ['onnect to bus:', 'onnect to system bus:', 'onnect to D-Bus'],
    when: /No such file|Permission denied/,
    certainty: 0.6,
    fact: missing('/run/dbus/system_bus_socket'),
  },
  {
    has: ['no such user', 'getpwnam', 'unknown user'],
    when: /no such user|getpwnam.{0,100}(?:failed|not found)|unknown user/,
    certainty: 0.6,
    fact: missing('/etc/passwd'),
  },
  {
    has: ['failed to list devices', 'Failed to open directory, disabling udev'],
    certainty: 0.1,
    fact: { kind: 'remark', note: 'a device database was not found; this is usual in containers' },
  },
];

export const limitRows: readonly Row[] = [
  {
    has: ['oo many open files', 'EMFILE'],
    certainty: 0.95,
    // The kernel has limits of its own: on all open files, and on watches of each user.
    fact: (_, message) => (/open files in system|inotify|fs\.watch/.test(message) ? null : by('limit', 'LimitNOFILE')),
  },
  {
    has: ['File too large', 'file too large', 'EFBIG'],
    certainty: 0.9,
    // Web servers say the same of what they are sent.
    fact: (_, message) => (/upload|multer|\b413\b/i.test(message) ? null : by('limit', 'LimitFSIZE')),
  },
  {
    has: [
      'annot fork',
      'esource temporarily unavailable',
      'unable to create native thread',
      'unable to create new native thread',
      'pthread_create failed',
      'EAGAIN',
    ],
    // A read or a connect that would block has the same error.
    when: /[Cc]annot fork|\b(?:v?fork|clone|spawn\w{0,5}|threads?|what\(\):).{0,80}(?:temporarily unavailable|EAGAIN)|native thread|pthread_create failed/,
    certainty: 0.85,
    fact: by('limit', 'TasksMax', { directive: 'LimitNPROC', weight: 0.9 }),
  },
  {
    has: ['annot allocate memory', 'ENOMEM', 'bad_alloc', 'MemoryError'],
    certainty: 0.7,
    fact: (_, message) => (/huge/i.test(message) ? null : by('limit', 'LimitAS', { directive: 'LimitDATA', weight: 0.9 })),
  },
  { has: ['fork rejected by pids controller'], certainty: 0.99, fact: by('limit', 'TasksMax') },
  { has: ['oom-kill', 'Out of memory: Killed process', 'Memory cgroup out of memory'], certainty: 0.85, fact: by('limit', 'MemoryMax') },
];
