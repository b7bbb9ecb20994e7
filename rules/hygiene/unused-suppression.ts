import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  category: 'hygiene',
  stage: 'suppressions',
  summary: 'a unitlint comment that leaves nothing out',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { unused: '{id} reports nothing that this comment is for' },
  help: 'Remove it, or move it to a line of its own right above the line it is for.',
  check({ suppressions, report }) {
    for (const { file, line, rules } of suppressions) {
      const unused = rules.filter(({ use }) => use === 'unused');
      const removal = { title: 'Remove the comment', applicability: 'safe', edits: [{ file, span: line, text: '' }] } as const;
      for (const { id, span } of unused) report({ message: 'unused', data: { id }, file, span, fixes: unused.length === rules.length ? [removal] : [] });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds rules in `unitlint: ignore[...]` comments that report nothing at the place of the comment. A rule that does not run is not counted, nor is one that needs an exposure in a unit that has none.',
    why: 'It hides the next finding of the kind, which nobody has looked at.',
    breaks: 'Nothing: systemd reads no comments.',
    fix: 'Remove the comment. It may also stand in the wrong place: it is for the line below it, for the section whose header is below it, or for the whole file when it stands above the first header.',
    seeAlso: ['docs/suppressions.md'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] -- reports are public\nUMask=0077\n', lines: [3] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] -- reports are public\nUMask=0022\n',
        because: 'UMask=0022 is what the rule reports',
      },
      {
        unit: '# unitlint: ignore[private-network] -- it serves the web\n[Service]\nExecStart=/usr/bin/ledger\n',
        because: 'a comment above the first header is for the whole file',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] until=2020-13-01 -- reports are public\nUMask=0022\n',
        because: 'a comment that cannot be read is reported as that alone',
      },
    ],
  },
};
