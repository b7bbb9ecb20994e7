import { isOn } from '../../src/model/setting-values.ts';
import { type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [
  { directive: 'PrivateIPC', token: 'host-ipc', fails: 'separates its shared memory from that of others', certainty: 'medium' },
  { directive: 'RemoveIPC', token: 'ipc-keep', fails: 'removes shared memory of its user when it stops', certainty: 'medium' },
];

export const exchangeCutOff = defineRule({
  id: 'exchange-cut-off',
  category: 'breakage',
  summary: 'a setting cuts a service off from what it shares with others',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['DynamicUser', 'PrivateIPC', 'RemoveIPC'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    reportConflicts({ unit, needs, report }, conflicts, (name) =>
      name === 'PrivateIPC' ? isOn(unit, 'PrivateIPC') : sandbox.switches.RemoveIPC && !sandbox.privileged,
    );
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `RemoveIPC=yes` and `PrivateIPC=yes` in services that share memory: databases whose user also runs tools, sound and display servers.',
    why: 'When another unit or a job of the same user ends, systemd removes the shared memory of a database that is running: it stops with an error of its own.',
    breaks: 'Shared memory stays until it is removed by hand.',
    fix: '`RemoveIPC=no`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/lib/postgresql/15/bin/postgres -D /var/lib/postgresql/15/main\nUser=postgres\nRemoveIPC=yes\n', lines: [4] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRemoveIPC=yes\n', because: 'nothing shows that it shares memory' }],
  },
};
