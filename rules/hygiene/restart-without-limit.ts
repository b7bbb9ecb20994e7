import { settingValue } from '../../src/model/setting-values.ts';
import { settingOf } from '../../src/model/unit.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const restartWithoutLimit = defineRule({
  id: 'restart-without-limit',
  category: 'hygiene',
  summary: 'the service is restarted at once and for ever',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['Restart'],
  messages: {
    fast: 'Restart={restart} with RestartSec={delay} restarts a broken service without a pause: the cause drowns in the journal',
    unlimited: 'StartLimitIntervalSec=0 lets the service be restarted for ever',
  },
  help: 'Write RestartSec=5s, and let StartLimitIntervalSec= and StartLimitBurst= end it.',
  check({ unit, report }) {
    const restart = settingValue(unit, 'Restart') ?? 'no';
    const line = lastLine(unit, 'Restart');
    if (line === undefined || (restart !== 'always' && restart !== 'on-failure')) return;
    const limit = lastLine(unit, 'StartLimitIntervalSec');
    if (limit !== undefined && settingOf(unit, 'StartLimitIntervalSec')?.value === 0) report({ message: 'unlimited', ...placeOf(limit) });
    const delay = lastLine(unit, 'RestartSec');
    if (delay === undefined && restart === 'always') report({ message: 'fast', data: { restart, delay: '100ms' }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `Restart=always` without `RestartSec=`, and start limits that are switched off.',
    why: 'A service that fails at once is started ten times a second until the start limit ends it. While a sandbox is being tightened the first message is what matters, and it is hard to find.',
    breaks: 'A service that crashes is down for a few seconds longer.',
    fix: '`RestartSec=5s`; `Restart=on-failure`; `RestartSteps=` with `RestartMaxDelaySec=` (from 254) for growing pauses.',
    seeAlso: ['systemd.service(5)', 'systemd.unit(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestart=always\n', lines: [3] },
      { unit: '[Unit]\nStartLimitIntervalSec=0\n[Service]\nExecStart=/usr/bin/ledger\nRestart=on-failure\n', lines: [2] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nRestart=always\nRestartSec=5\n', because: 'there is a pause' }],
  },
};
