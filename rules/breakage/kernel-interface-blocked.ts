import { type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [
  { directive: 'ProtectClock', token: 'clock', fails: 'keeps it from the clock', sureFor: ['chronyd', 'ntpd', 'ptp4l', 'systemd-timesyncd'] },
  { directive: 'ProtectKernelModules', token: 'modules', fails: 'stops it from loading kernel modules', certainty: 'medium' },
  { directive: 'ProtectKernelTunables', token: 'sysctl', fails: 'makes /proc/sys and /sys read-only for it', certainty: 'medium' },
  { directive: 'ProtectKernelLogs', token: 'kernel-log', fails: 'closes the kernel log' },
  { directive: 'ProtectControlGroups', token: 'cgroup', fails: 'makes the control groups read-only for it', certainty: 'medium' },
  { directive: 'ProtectHostname', token: 'hostname', fails: 'keeps changes of the host name from it', certainty: 'medium' },
];

export const kernelInterfaceBlocked = defineRule({
  id: 'kernel-interface-blocked',
  category: 'breakage',
  summary: 'a setting closes a part of the kernel that the service works with',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: conflicts.map(({ directive }) => directive),
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line; the capability can still be dropped from CapabilityBoundingSet= if the program can do without it.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    reportConflicts({ unit, needs, report }, conflicts, (name) => sandbox.switches[name as 'ProtectClock']);
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectClock=`, `ProtectKernelModules=`, `ProtectKernelTunables=`, `ProtectKernelLogs=`, `ProtectControlGroups=` and `ProtectHostname=` in services that are there for just that: time daemons, VPNs, log collectors, container managers.',
    why: '`adjtimex`, `modprobe`, writes to /proc/sys, /dev/kmsg and the control groups fail with `Operation not permitted` or `Read-only file system`.',
    breaks: 'Without the line this part of the kernel is open to the service.',
    fix: 'Take out this one line. `ReadWritePaths=/proc/sys/net` opens a part of the tunables; modules can be loaded by modules-load.d.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/sbin/chronyd -n\nProtectClock=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/sbin/chronyd -n\nProtectKernelModules=yes\n', because: 'it loads no modules' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectClock=yes\n', because: 'nothing shows that it sets the clock' },
    ],
  },
};
