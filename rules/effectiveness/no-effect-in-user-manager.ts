import { isOn } from '../../src/model/setting-values.ts';
import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** What needs rights that a user manager does not have, in every version (the notes in systemd.exec(5) and systemd.resource-control(5)). */
const privileged: ReadonlySet<string> = new Set([
  'BPFProgram',
  'DeviceAllow',
  'DevicePolicy',
  'DynamicUser',
  'IPAddressAllow',
  'IPAddressDeny',
  'IPEgressFilterPath',
  'IPIngressFilterPath',
  'LogNamespace',
  'ProtectControlGroups',
  'ProtectProc',
  'RemoveIPC',
  'SecureBits',
  'SupplementaryGroups',
  'User',
]);

/** What works in a user namespace only, which newer versions make by themselves. */
const namespaced: ReadonlySet<string> = new Set([
  'InaccessiblePaths',
  'PrivateDevices',
  'PrivateIPC',
  'PrivateMounts',
  'PrivateNetwork',
  'PrivateTmp',
  'ProtectClock',
  'ProtectHome',
  'ProtectHostname',
  'ProtectKernelLogs',
  'ProtectKernelModules',
  'ProtectKernelTunables',
  'ProtectSystem',
  'ReadOnlyPaths',
  'TemporaryFileSystem',
]);

export const noEffectInUserManager = defineRule({
  id: 'no-effect-in-user-manager',
  category: 'effectiveness',
  summary: 'a setting that the manager of a user can not put into force',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...privileged, ...namespaced],
  messages: {
    rights: 'a user manager has no rights for {key}=: the line has no effect, or the service does not start',
    namespace: 'before systemd 254 {key}= needs PrivateUsers=yes in a user manager',
  },
  help: 'Make it a system service, or take the line out.',
  check({ unit, report }) {
    if (unit.manager !== 'user') return;
    for (const line of activeLines(unit, privileged)) report({ message: 'rights', data: { key: line.directive.name }, ...placeOf(line) });
    if (unit.facts.behaviour.userServicesHaveNamespaces || isOn(unit, 'PrivateUsers')) return;
    for (const line of activeLines(unit, namespaced)) report({ message: 'namespace', data: { key: line.directive.name }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds settings in units of a user manager (`--user`) that only the system manager can put into force.',
    why: 'The manager of a user is an ordinary process: it can not change users, attach BPF programs to control groups or set up devices. Some lines are passed over in silence, others make the start fail (`status=216/GROUP`, `217/USER`, `218/CAPABILITIES`, `226/NAMESPACE`). What needs a mount or network namespace works from systemd 254 on, and before with `PrivateUsers=yes`.',
    breaks: 'Nothing.',
    fix: 'Make it a system service with `User=`, or take the line out. `PrivateUsers=yes` makes room for namespaces before 254.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=any\nUser=ledger\n', manager: 'user', lines: [3, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\n', targets: [252], manager: 'user', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=yes\nSystemCallFilter=@system-service\n',
        manager: 'user',
        because: 'these need no rights',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\n',
        targets: [254, 257, 262],
        manager: 'user',
        because: 'newer versions make a user namespace for it',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\n', because: 'the system manager has the rights' },
    ],
  },
};
