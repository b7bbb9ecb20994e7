/** Which needs a restriction would cut off, whatever else speaks for it. */
import type { Need } from './need.ts';
import type { Needs } from './needs.ts';
import type { NeedToken } from './tokens.ts';

/** What starts programs of others hands every restriction on to them. */
const inherited: readonly NeedToken[] = ['sessions', 'host-admin'];

/** Needs that only root, or a capability, can serve. */
const rights: readonly NeedToken[] = [
  'setuid-drop',
  'chown',
  'dac',
  'suid',
  'mail',
  'kill-other',
  'modules',
  'sysctl',
  'mount',
  'mount-host',
  'raw-io',
  'reboot',
];

export const vetoes = {
  CapabilityBoundingSet: ['clock', 'modules', 'kernel-log', 'mount', 'mount-host', 'ptrace', 'raw-io', 'reboot', ...inherited],
  DevicePolicy: ['raw-io', 'desktop', ...inherited],
  DynamicUser: ['port-low', 'early-boot', ...rights, 'etc-w', 'usr-w', 'home-r', 'home-w', 'shared-files', ...inherited],
  IPAddressDeny: ['net-client', 'net-server', 'dns', ...inherited],
  LockPersonality: ['32bit', 'personality'],
  MemoryDenyWriteExecute: ['jit', 'desktop', ...inherited],
  NoNewPrivileges: ['suid', 'mail', ...inherited],
  PrivateDevices: ['raw-io', 'desktop', ...inherited],
  PrivateIPC: ['shm-sysv', 'host-ipc', 'ipc-keep', 'desktop'],
  PrivateMounts: ['mount-host', ...inherited],
  PrivateNetwork: ['net-client', 'net-server', 'dns', 'netlink', 'packet', 'bluetooth', ...inherited],
  PrivateTmp: ['tmp-shared', 'desktop', 'early-boot', ...inherited],
  PrivateUsers: ['port-low', 'clock', ...rights, ...inherited],
  ProcSubset: ['proc-stat', 'proc-all', 'sysctl', 'netlink', ...inherited],
  ProtectClock: ['clock'],
  ProtectControlGroups: ['cgroup', ...inherited],
  ProtectHome: ['home-r', 'home-w', ...inherited],
  ProtectHostname: ['hostname'],
  ProtectKernelLogs: ['kernel-log'],
  ProtectKernelModules: ['modules'],
  ProtectKernelTunables: ['sysctl', ...inherited],
  ProtectProc: ['proc-all', 'ptrace', ...inherited],
  ProtectSystem: ['usr-w', 'etc-w', ...inherited],
  RemoveIPC: ['ipc-keep', 'shm-sysv', 'host-ipc'],
  RestrictAddressFamilies: inherited,
  RestrictNamespaces: ['ns', 'mount', ...inherited],
  RestrictRealtime: ['rt'],
  RestrictSUIDSGID: ['sgid', ...inherited],
  SystemCallArchitectures: ['32bit'],
  SystemCallFilter: ['setuid-drop', 'chown', 'clock', 'mount', 'ptrace', 'modules', 'raw-io', 'reboot', 'rt', ...inherited],
  UMask: ['shared-files', 'setuid-drop', ...inherited],
} as const satisfies Readonly<Record<string, readonly NeedToken[]>>;

/** A directive of the table. */
export type Vetoed = keyof typeof vetoes;

/** A restriction that cuts off devices has as many vetoes as there are devices. */
const closesDevices: ReadonlySet<string> = new Set(['PrivateDevices', 'DevicePolicy']);

/** What @system-service leaves open, as long as no line denies a part of it: changes of user and owner, priorities. */
const openToServices: ReadonlySet<NeedToken> = new Set(['setuid-drop', 'chown', 'rt']);

/** A policy closes no device that DeviceAllow= names; PrivateDevices= hides it all the same. */
const isClosed = (directive: string, { place }: Need) => directive !== 'DevicePolicy' || place?.assignment.directive.name !== 'DeviceAllow';

/** What goes against a line: a need, or what the line itself lacks. */
export type Veto = Pick<Need, 'because' | 'place'>;

/** Holds for every service: the score asks for a line that no unit can just be given. */
const ownTree: Veto = { because: 'the program would find none of its files: the tree has to be built first', place: null };

/** The need, at least likely, that lines of a directive would cut off; undefined where nothing in the unit speaks against them. */
export function vetoOf(directive: string, lines: readonly string[], needs: Needs): Veto | undefined {
  if (directive === 'RootDirectory') return ownTree;
  const staysOpen = (token: NeedToken) => directive === 'SystemCallFilter' && openToServices.has(token) && !lines.some((line) => line.includes('=~'));
  const tokens: readonly NeedToken[] = (vetoes as Readonly<Record<string, readonly NeedToken[]>>)[directive] ?? []; // asked of any directive
  for (const token of tokens) {
    const need = staysOpen(token) ? undefined : needs.of(token, 'medium');
    if (need !== undefined) return need;
  }
  if (closesDevices.has(directive)) return needs.devices.find((need) => need.confidence !== 'low' && isClosed(directive, need));
  return directive === 'PrivateUsers' ? needs.all.find(({ token, confidence }) => token.startsWith('cap:') && confidence !== 'low') : undefined;
}
