import { hasValue } from '../../src/model/setting-values.ts';
import { sectionPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const missingDocumentation = defineRule({
  id: 'missing-documentation',
  category: 'hygiene',
  summary: 'the unit has no Documentation=',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'pedantic',
  messages: { none: 'Documentation= is not set' },
  help: 'Write where help is found: Documentation=man:ledger(8) https://example.org/ledger.',
  check({ unit, report }) {
    const [file] = unit.files;
    if (file?.role === 'main' && unit.refusal === null && !hasValue(unit, 'Documentation')) report({ message: 'none', file, span: sectionPlace(file, 'Unit') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds units without `Documentation=`.',
    why: '`systemctl help` opens it, and who is woken at night starts there.',
    breaks: 'Nothing.',
    fix: '`man:`, `info:`, `file:` or `https:` addresses, most important first.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [{ unit: '[Unit]\nDescription=Ledger\n[Service]\nExecStart=/usr/bin/ledger\n', lines: [1] }],
    good: [{ unit: '[Unit]\nDocumentation=man:ledger(8)\n[Service]\nExecStart=/usr/bin/ledger\n', because: 'it says where help is' }],
  },
};
