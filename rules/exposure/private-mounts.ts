import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const privateMounts = defineExposureRule({
  id: 'private-mounts',
  directives: ['PrivateMounts'],
  summary: 'file systems that the service mounts would appear on the host',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'its mounts would appear on the host',
  risk: 'programs that mount file systems for others',
  checks: [switchCheck('PrivateMounts')],
  advice: () => ['PrivateMounts=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`PrivateMounts=yes` gives the service a mount namespace of its own: mounts of the host reach the service, mounts of the service do not reach the host.',
    why: 'A service with the right to mount can otherwise cover files of the host, `/etc` for example, for every other process. With a view of its own it only deceives itself.',
    breaks:
      'Services whose mounts are meant for others: automounters, udisks, container engines, NFS helpers. Their mounts succeed but are invisible outside, often without any error. Apart from these hardly anything breaks.',
    fix: '`PrivateMounts=yes`. Most of the file system settings, `ProtectSystem=` and `PrivateTmp=` among them, create such a namespace anyway, so next to them the line changes nothing but the score: 252 credits only the line itself. From 254 on the unset value counts as good and only `PrivateMounts=no` is charged, even where no other setting creates a namespace; write the line if you rely on it.',
    seeAlso: ['systemd.exec(5)', 'mount_namespaces(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/archive-opener
PrivateMounts=no
`,
        lines: [3],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/quotaserver
ProtectSystem=strict
`,
        lines: [1],
        targets: [252],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/quotaserver
PrivateMounts=yes
`,
        because: 'the namespace is asked for',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/quotaserver
`,
        targets: [254, 257, 262],
        because: 'from 254 on the unset value counts as on',
      },
    ],
  },
};
