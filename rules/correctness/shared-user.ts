import { faultsAbout } from '../../src/rule/faults.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

export const sharedUser = defineRule({
  id: 'shared-user',
  category: 'correctness',
  summary: 'the service runs as nobody, like others',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { nobody: 'systemd warns of this line: {reason}' },
  help: 'Write DynamicUser=yes in its place, or the name of a user that only this service has.',
  check({ unit, report }) {
    for (const { step, fault } of faultsAbout(unit, 'other')) {
      const { directive, file, node } = step.assignment;
      if (directive.kind === 'user-or-group' && fault.effect === 'warned')
        report({ message: 'nobody', data: { reason: fault.expected }, file, span: assignmentSpan(node) });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `User=nobody`.',
    why: 'The account is there for the kernel, which maps strangers to it: unknown users of NFS and of user namespaces. Other services run as nobody too. They may read, signal and trace each other, and own the same files.',
    breaks: 'Files that belong to nobody are closed to the new user: give them away once, or use `StateDirectory=`.',
    fix: '`DynamicUser=yes` makes a user for as long as the service runs. Otherwise create one for the service, with sysusers.d.',
    seeAlso: ['systemd.exec(5)', 'sysusers.d(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=nobody\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\n', because: 'the service has a user of its own' }],
  },
};
