import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { suggest } from '../../src/text/suggest.ts';

export const unknownSuppression = defineRule({
  id: 'unknown-suppression',
  category: 'hygiene',
  stage: 'suppressions',
  summary: 'a unitlint comment that names a rule there is not',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { unknown: 'there is no rule "{id}", so this comment leaves nothing of it out' },
  help: 'Take the id from the finding, or from "unitlint rules".',
  check({ suppressions, ruleIds, report }) {
    for (const { file, rules } of suppressions) {
      for (const { id, span, use } of rules) {
        if (use !== 'unknown') continue;
        const near = suggest(id, ruleIds, 1)[0];
        report({ message: 'unknown', data: { id }, file, span, ...(near === undefined ? {} : { help: `Did you mean ${near}?` }) });
      }
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds rule ids in `unitlint: ignore[...]` comments that no rule has. Categories are no rules.',
    why: 'The comment leaves nothing out, and nobody notices until the finding fails a build.',
    breaks: 'Nothing: systemd reads no comments.',
    fix: 'Write the id as the finding shows it.',
    seeAlso: ['docs/suppressions.md'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[u-mask] -- reports are public\nUMask=0022\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n# unitlint: ignore[umask] -- reports are public\nUMask=0022\n', because: 'there is a rule umask' }],
  },
};
