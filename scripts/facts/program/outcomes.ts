// Scratch services that together bring about every outcome of every check, each outcome with a known label.

import type { CheckRow } from '../model.ts';

export interface Scenario {
  readonly lines: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly policy?: boolean;
  /** `kind:badness` of the outcomes that have several texts, with what tells this one apart. */
  readonly variants?: Readonly<Record<string, string>>;
}

/** Texts seen in an earlier scenario keep their label in later ones. */
export function scenarios(checks: readonly CheckRow[]): Scenario[] {
  const groups = checks
    .filter(({ kind }) => kind === 'syscall-group-blocked')
    .map(({ param }) => param)
    .join(' ');
  return [
    {
      lines: [],
      variants: { 'supplementary-groups:na': 'root', 'remove-ipc:na': 'root', 'syscall-group-blocked:10': 'none' },
    },
    { lines: strictest(groups), variants: { ...denied, ...user('static'), 'ip-address-lists:0': 'deny-all' } },
    { lines: loosest(groups), variants: { ...allowed, ...user('static') } },
    {
      lines: [
        'DynamicUser=yes',
        'UMask=0007',
        'ProtectHome=tmpfs',
        'ProtectClock=yes',
        'IPAddressDeny=any',
        'IPAddressAllow=localhost',
        'SystemCallFilter=~uname',
      ],
      variants: { ...denied, ...user('dynamic') },
    },
    {
      lines: ['User=nobody', 'UMask=0027', 'ProtectSystem=yes', 'IPIngressFilterPath=/sys/fs/bpf/filter', 'SystemCallFilter=uname'],
      variants: { ...allowed, 'ip-address-lists:0': 'bpf-filters' },
    },
    { lines: ['[Unit]', 'DefaultDependencies=no'], variants: everywhere(checks, 'na', 'boot-phase') },
    {
      lines: [],
      args: ['--user'],
      env: { XDG_RUNTIME_DIR: '/run' },
      variants: { ...user('user-manager'), 'remove-ipc:na': 'user-manager' },
    },
    { lines: [], policy: true, variants: everywhere(checks, 'na', 'policy') },
  ];
}

const allowed = { 'syscall-group-blocked:0': 'allow-list', 'syscall-group-blocked:9': 'allow-list' };
const denied = { 'syscall-group-blocked:0': 'deny-list', 'syscall-group-blocked:10': 'deny-list' };
const user = (variant: string): Record<string, string> => ({ 'user:0': variant });

function everywhere(checks: readonly CheckRow[], badness: string, variant: string): Record<string, string> {
  return Object.fromEntries(checks.map(({ kind }) => [`${kind}:${badness}`, variant]));
}

function strictest(groups: string): string[] {
  const on = [
    ...['PrivateDevices', 'PrivateMounts', 'PrivateNetwork', 'PrivateTmp', 'PrivateUsers', 'ProtectControlGroups'],
    ...['ProtectKernelModules', 'ProtectKernelTunables', 'ProtectKernelLogs', 'ProtectHostname', 'LockPersonality'],
    ...['MemoryDenyWriteExecute', 'NoNewPrivileges', 'RemoveIPC', 'RestrictRealtime', 'RestrictSUIDSGID'],
    ...['ProtectHome', 'RestrictNamespaces'],
  ];
  return [
    ...on.map((name) => `${name}=yes`),
    'User=someone',
    'ProtectSystem=strict',
    'RootDirectory=/srv',
    'CapabilityBoundingSet=',
    'UMask=0077',
    'ProtectProc=invisible',
    'ProcSubset=pid',
    'RestrictAddressFamilies=none',
    'SystemCallArchitectures=native',
    `SystemCallFilter=~${groups}`,
    'IPAddressDeny=any',
  ];
}

function loosest(groups: string): string[] {
  return [
    'User=someone',
    'SupplementaryGroups=some',
    'PrivateMounts=no',
    'ProtectHome=read-only',
    'ProtectSystem=full',
    'UMask=0000',
    'KeyringMode=shared',
    'NotifyAccess=all',
    'Delegate=yes',
    'AmbientCapabilities=CAP_KILL',
    'SystemCallArchitectures=x86',
    `SystemCallFilter=${groups}`,
    'IPAddressDeny=any',
    'IPAddressAllow=192.0.2.1',
    'DevicePolicy=strict',
    'DeviceAllow=/dev/null r',
  ];
}
