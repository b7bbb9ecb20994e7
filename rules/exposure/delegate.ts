import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const delegate = defineExposureRule({
  id: 'delegate',
  directives: ['Delegate'],
  summary: 'the service manages its own part of the control group tree',
  since: '0.1.0',
  severity: 'info',
  exposes: 'a control group subtree is handed over',
  risk: 'container managers and nested systemd',
  checks: [switchCheck('Delegate', true)],
  advice: () => ['Delegate=no'],
});

export const page: RulePage = {
  docs: {
    what: '`Delegate=` hands the control groups below the unit over to the service: systemd no longer touches them, and they belong to the account of `User=` if there is one.',
    why: 'A process that took over the service can make groups of its own below the unit, distribute processor time and memory among them and freeze the processes in them. Limits set on the unit itself keep holding. Few services need this, and for the others it only widens what can be done with the kernel.',
    breaks:
      'Container engines, `systemd --user`, virtual machine managers and job schedulers place their children into groups of their own. Without delegation they report `Permission denied` or `Device or resource busy` when they write below `/sys/fs/cgroup`, or systemd undoes what they set up.',
    fix: 'Remove the line, or write `Delegate=no` to override an earlier one. `Delegate=` with nothing behind it switches delegation on, it does not reset it. A service that really manages groups should name the controllers it needs, such as `Delegate=memory pids`, which scores the same. Together with `ProtectControlGroups=yes` delegation is of little use, since the tree is read-only then; from 257 on `ProtectControlGroups=private` gives the service a writable view of its own groups only.',
    seeAlso: ['systemd.resource-control(5)', 'cgroups(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/thumbnailer --workers 8
Delegate=yes
`,
        lines: [3],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/batchrunner
User=batch
Delegate=memory pids
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/thumbnailer --workers 8
`,
        because: 'delegation is off unless asked for',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/batchrunner
Delegate=yes
Delegate=no
`,
        because: 'the later line switches it off',
      },
    ],
  },
};
