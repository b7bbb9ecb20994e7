import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const unexplainedSuppression = defineRule({
  id: 'unexplained-suppression',
  category: 'hygiene',
  stage: 'suppressions',
  summary: 'a unitlint comment without a reason',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  options: { least: { kind: 'integer', default: 1, least: 0, most: 1000, summary: 'letters that a reason has at least; 0 asks for none' } },
  messages: { missing: 'this comment gives no reason', short: 'this reason is shorter than {least} letters' },
  help: 'Write behind "--" why the finding does not matter here.',
  check({ suppressions, options, report }) {
    for (const { file, span, reason, fault } of suppressions) {
      if (fault !== null || reason.length >= options.least) continue;
      report({ message: reason === '' ? 'missing' : 'short', data: { least: String(options.least) }, file, span });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `unitlint: ignore[...]` comments without a reason behind `--`.',
    why: 'Whoever reads the unit next year can not tell whether the finding still does not matter.',
    breaks: 'Nothing: systemd reads no comments.',
    fix: 'Write the reason behind `--`. The option `least` sets how long it must be; `[rules] unexplained-suppression = off` asks for none.',
    seeAlso: ['docs/suppressions.md'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask]\nUMask=0022\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] -- reports are public\nUMask=0022\n', because: 'the comment says why' }],
  },
};
