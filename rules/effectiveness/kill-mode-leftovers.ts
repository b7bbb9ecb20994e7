import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const killModeLeftovers = defineRule({
  id: 'kill-mode-leftovers',
  category: 'effectiveness',
  summary: 'processes of the service outlive it',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['KillMode'],
  messages: { left: 'KillMode={mode} leaves child processes running when the service stops: they keep their ports and sockets' },
  help: 'Remove the line: control-group stops everything that the service started.',
  check({ unit, report }) {
    const mode = settingValue(unit, 'KillMode');
    const line = lastLine(unit, 'KillMode');
    if (line !== undefined && (mode === 'process' || mode === 'none')) report({ message: 'left', data: { mode }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `KillMode=process` and `KillMode=none`.',
    why: 'Only the main process is stopped. What it started stays, with an old sandbox and old files, next to a new instance.',
    breaks: 'Services that start sessions or containers which are to outlive a restart need it: sshd, dockerd, libvirtd.',
    fix: '`KillMode=control-group`, the default, or `mixed`.',
    seeAlso: ['systemd.kill(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nKillMode=process\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nKillMode=mixed\n', because: 'children are stopped as well' }],
  },
};
