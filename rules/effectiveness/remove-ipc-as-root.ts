import { isOn } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const removeIpcAsRoot = defineRule({
  id: 'remove-ipc-as-root',
  category: 'effectiveness',
  summary: 'RemoveIPC= does nothing for root',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['RemoveIPC'],
  messages: { root: 'RemoveIPC= has no effect: objects of root are never removed' },
  help: 'Add User= or DynamicUser=yes, or remove the line.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'RemoveIPC');
    if (line !== undefined && sandbox?.privileged === true && unit.manager === 'system' && isOn(unit, 'RemoveIPC'))
      report({ message: 'root', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `RemoveIPC=yes` in a service that runs as root.',
    why: 'systemd removes shared memory, message queues and semaphores of the user of the service when it stops, except those of root and of system users. The score says `n/a`.',
    breaks: 'Nothing.',
    fix: 'Remove the line, or run the service as a user of its own.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nRemoveIPC=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRemoveIPC=yes\n', because: 'the objects of the user are removed' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRemoveIPC=no\n', because: 'it is switched off' },
    ],
  },
};
