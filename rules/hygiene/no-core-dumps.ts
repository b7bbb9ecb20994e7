import { settingOf } from '../../src/model/unit.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const noCoreDumps = defineRule({
  id: 'no-core-dumps',
  category: 'hygiene',
  summary: 'no core dump is left when a filter kills the service',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['LimitCORE'],
  messages: { none: 'LimitCORE=0 leaves no core dump: what a filter of system calls killed is hard to find' },
  help: 'Leave core dumps on while restrictions are tried out; CoredumpFilter= keeps secrets out of them.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'LimitCORE');
    const limit = settingOf(unit, 'LimitCORE')?.value as { readonly soft: number } | undefined; // the directive table gives it this kind
    if (line !== undefined && limit?.soft === 0 && sandbox?.syscallFilter !== undefined) report({ message: 'none', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `LimitCORE=0` beside `SystemCallFilter=`.',
    why: 'A core dump shows which call was stopped and from where. Without it there is only `status=31/SYS`.',
    breaks: 'Core dumps hold what was in memory, passwords included.',
    fix: 'Switch them off when the service has run for a while.',
    seeAlso: ['systemd.exec(5)', 'coredumpctl(1)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service\nLimitCORE=0\n', lines: [4] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nLimitCORE=0\n', because: 'no filter kills it' }],
  },
};
