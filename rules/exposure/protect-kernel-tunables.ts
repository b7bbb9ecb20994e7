import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectKernelTunables = defineExposureRule({
  id: 'protect-kernel-tunables',
  directives: ['ProtectKernelTunables'],
  summary: 'kernel settings in /proc/sys and /sys can be changed',
  since: '0.1.0',
  severity: 'warning',
  exposes: '/proc/sys and /sys can be written',
  risk: 'sysctl -w, VPN, power and hotplug daemons',
  checks: [switchCheck('ProtectKernelTunables')],
  advice: () => ['ProtectKernelTunables=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectKernelTunables=yes` makes `/proc/sys`, `/sys` and similar trees read-only and hides `/proc/kallsyms` and `/proc/kcore`.',
    why: 'As root, a single write there can run a program of the choice of the attacker (`kernel.core_pattern`), switch off protections, forward packets or crash the machine. `kallsyms` helps to exploit flaws of the kernel.',
    breaks:
      'Everything that changes kernel settings at run time: `sysctl -w` (`permission denied on key`), VPN, DHCP and virtualisation tools that switch on forwarding, power management, LED and backlight tools, USB authorisation. Direct writes fail with `Read-only file system` (EROFS). Profilers miss `kallsyms`.',
    fix: '`ProtectKernelTunables=yes`, with the values set at boot in `/etc/sysctl.d`. To keep one subtree writable: `ReadWritePaths=/proc/sys/net`; naming `/proc/sys` itself has no effect. Root with `CAP_SYS_ADMIN` can undo the mounts, so drop that capability or add `SystemCallFilter=~@mount`.',
    seeAlso: ['systemd.exec(5)', 'sysctl.d(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/greenhouse-control
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/greenhouse-control
ProtectKernelTunables=yes
`,
        because: 'kernel settings are read-only',
      },
    ],
  },
};
