import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const malformedSuppression = defineRule({
  id: 'malformed-suppression',
  category: 'hygiene',
  stage: 'suppressions',
  summary: 'a unitlint comment that cannot be read, and so leaves nothing out',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { malformed: 'this comment leaves nothing out: {fault}' },
  help: 'Write "# unitlint: ignore[rule-id] -- reason", with until=2027-01-31 before the reason for a time limit.',
  check({ suppressions, report }) {
    for (const { file, span, fault } of suppressions) if (fault !== null) report({ message: 'malformed', data: { fault }, file, span });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds comments that start with `unitlint:` and do not read as `ignore[rule-id, ...] until=DATE -- reason`.',
    why: 'Such a comment looks as if findings were left out with care, and does nothing. There is no way to leave out everything: the rules are named.',
    breaks: 'Nothing: systemd reads no comments.',
    fix: 'Name the rules in brackets, write dates as `until=2027-01-31`, and put the reason behind `--`.',
    seeAlso: ['docs/suppressions.md'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore\nCPUShares=512\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] until=2027-02-30 -- later\nUMask=0022\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] reports are public\nUMask=0022\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] -- reports are public\nUMask=0022\n',
        because: 'the comment names a rule and a reason',
      },
    ],
  },
};
