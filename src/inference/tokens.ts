/** The words in which needs are told: what a service must be able to do. */

/** Each token with a clause that completes "..., which". */
export const tokenClauses = {
  'net-client': 'talks to other hosts',
  'net-server': 'serves the network',
  'port-low': 'binds a port below 1024',
  dns: 'resolves names',
  netlink: 'lists or changes network interfaces',
  packet: 'opens packet sockets',
  'raw-icmp': 'sends ICMP packets',
  bluetooth: 'opens Bluetooth sockets',
  alg: 'uses the cryptography of the kernel',
  unix: 'opens local sockets',
  'host-ipc': 'shares memory with processes outside the unit',
  'tmp-shared': 'exchanges files with others through /tmp',
  'home-r': 'reads below /home or /root',
  'home-w': 'writes below /home or /root',
  'etc-w': 'writes below /etc',
  'usr-w': 'writes below /usr or /boot',
  state: 'keeps data on disk',
  log: 'writes log files',
  run: 'makes files in /run',
  pid: 'writes a PID file',
  jit: 'makes machine code at run time',
  ns: 'makes namespaces of its own',
  suid: 'runs setuid programs',
  mail: 'sends mail through sendmail, which is setgid',
  'setuid-drop': 'starts as root and switches to another user',
  chown: 'changes owners of files',
  dac: 'opens files of other users',
  clock: 'sets or reads the tuning of the clock',
  rt: 'asks for real-time scheduling',
  'shm-sysv': 'uses System V shared memory',
  'proc-all': 'looks at processes of other users',
  'proc-stat': 'reads system statistics in /proc',
  sysctl: 'changes kernel tunables',
  modules: 'loads kernel modules',
  mount: 'mounts file systems',
  'mount-host': 'works with the mounts of the host',
  ptrace: 'traces other processes',
  'kill-other': 'signals processes of other users',
  cgroup: 'manages control groups',
  'ipc-keep': 'needs its shared memory to outlive logouts of its user',
  '32bit': 'runs 32-bit code',
  personality: 'changes its execution domain',
  hostname: 'sets or follows the host name',
  memlock: 'locks memory',
  'kernel-log': 'reads the kernel log',
  'raw-io': 'talks to hardware directly',
  reboot: 'may switch the machine off',
  bpf: 'loads BPF programs',
  keyring: 'uses shared kernel keyrings',
  sgid: 'sets setuid or setgid bits on files',
  'exec-children': 'starts other programs',
  'shared-files': 'makes files or sockets that other users open',
  sessions: 'starts sessions or jobs of users, which inherit every restriction',
  'host-admin': 'changes the host itself',
  'early-boot': 'starts before the file systems are set up',
  desktop: 'belongs to a graphical session',
  chroot: 'locks itself into a folder with chroot',
} as const;

/** What a service needs. `dev:x` stands for the device node or class x below /dev, `cap:CAP_X` for a capability. */
export type NeedToken = keyof typeof tokenClauses | `dev:${string}` | `cap:${string}`;

/** The clause of a token: what a service does that has this need. */
export function clauseOf(token: NeedToken): string {
  if (token.startsWith('dev:')) return `uses /dev/${token.slice('dev:'.length)}`;
  if (token.startsWith('cap:')) return `uses ${token.slice('cap:'.length)}`;
  return (tokenClauses as Readonly<Record<string, string>>)[token] ?? token; // the other tokens are the keys of the table
}
