import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const expiredSuppression = defineRule({
  id: 'expired-suppression',
  category: 'hygiene',
  stage: 'suppressions',
  summary: 'a unitlint comment whose time is over',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { expired: 'this comment held until {date}: what it left out is reported again' },
  help: 'Mend what it left out and remove the comment, or give it a new date.',
  check({ suppressions, report }) {
    for (const { file, until, expired } of suppressions) {
      if (until !== null && expired) report({ message: 'expired', data: { date: until.date }, file, span: until.span });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `unitlint: ignore[...]` comments with an `until=` date that has passed. The date is the last day on which the comment holds, in UTC.',
    why: 'The finding was to be mended by that day. From then on it is reported again.',
    breaks: 'Nothing: systemd reads no comments.',
    fix: 'Mend what is reported and remove the comment. If it takes longer, write a new date.',
    seeAlso: ['docs/suppressions.md'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] until=2020-01-31 -- reports are public\nUMask=0022\n', lines: [3] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] until=2999-12-31 -- reports are public\nUMask=0022\n',
        because: 'the day has not come',
      },
    ],
  },
};
