import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectKernelLogs = defineExposureRule({
  id: 'protect-kernel-logs',
  directives: ['ProtectKernelLogs'],
  summary: 'the kernel log can be read and written',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'the kernel log can be read and cleared',
  risk: 'dmesg, rsyslog imklog, OOM watchers',
  checks: [switchCheck('ProtectKernelLogs')],
  advice: () => ['ProtectKernelLogs=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectKernelLogs=yes` hides `/dev/kmsg` and `/proc/kmsg`, takes away `CAP_SYSLOG` and blocks the `syslog` system call.',
    why: 'Kernel messages can reveal addresses and hardware details that help to attack the kernel, and a privileged service can clear the buffer or write false entries.',
    breaks:
      'Programs that read the kernel log: `dmesg` (`read kernel buffer failed: Operation not permitted`), rsyslog with imklog or imkmsg, watchers for out-of-memory kills, crash collectors. `/dev/kmsg` can not be opened. Programs that log through the journal or syslog are not affected.',
    fix: '`ProtectKernelLogs=yes`. A watcher can read kernel messages from the journal instead (`journalctl -k`). In the score it also settles `CAP_SYSLOG` in the bounding set.',
    seeAlso: ['systemd.exec(5)', 'syslog(2)'],
  },
  examples: {
    bad: [
      {
        unit: `# Watches the incoming fax line.
[Service]
ExecStart=/usr/sbin/faxgate
`,
        lines: [2],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/faxgate
ProtectKernelLogs=yes
`,
        because: 'the kernel log is out of reach',
      },
    ],
  },
};
