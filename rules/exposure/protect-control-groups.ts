import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectControlGroups = defineExposureRule({
  id: 'protect-control-groups',
  directives: ['ProtectControlGroups'],
  summary: 'the control group tree of the host can be written',
  since: '0.1.0',
  severity: 'warning',
  exposes: '/sys/fs/cgroup can be written',
  risk: 'container managers, systemd --user',
  checks: [switchCheck('ProtectControlGroups')],
  advice: () => ['ProtectControlGroups=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectControlGroups=yes` makes `/sys/fs/cgroup` read-only for the service.',
    why: 'As root, a service can otherwise lift its own limits, starve or freeze others and move processes out of their units. With control groups of version 1 writing there has also been a way to run programs on the host.',
    breaks:
      'Container engines, `systemd --user`, kubelet, job schedulers and whatever makes groups of its own: `Read-only file system` (EROFS) below `/sys/fs/cgroup`. Reading stays possible, so Java or Go programs still find their limits. With `strict` or `private` tools that compare the paths in `/proc/self/cgroup` see `/` instead.',
    fix: '`ProtectControlGroups=yes`. From 257 on `ProtectControlGroups=strict` also hides the rest of the tree, and `private` gives a writable view of the own groups, to go with `Delegate=`; all three score the same. Older versions ignore the new words, so put `ProtectControlGroups=yes` on the line before.',
    seeAlso: ['systemd.exec(5)', 'cgroups(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/spoolwatch
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=yes
`,
        because: 'the tree is read-only',
      },
      {
        unit: `[Service]
ExecStart=/usr/sbin/spoolwatch
ProtectControlGroups=private
Delegate=yes
`,
        targets: [257, 262],
        because: 'a tree of its own counts as well',
      },
    ],
  },
};
