import { hasValue } from '../../src/model/setting-values.ts';
import { sectionPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const missingDescription = defineRule({
  id: 'missing-description',
  category: 'hygiene',
  summary: 'the unit has no Description=',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'pedantic',
  messages: { none: 'Description= is not set: systemctl and the journal show the file name' },
  help: 'Write a few words that say what the service is: Description=Ledger of the accounts department.',
  check({ unit, report }) {
    const [file] = unit.files;
    if (file?.role === 'main' && unit.refusal === null && !hasValue(unit, 'Description')) report({ message: 'none', file, span: sectionPlace(file, 'Unit') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds units without `Description=`.',
    why: 'It is what people see at boot, in `systemctl status` and in the journal.',
    breaks: 'Nothing.',
    fix: 'A noun phrase, not a sentence, without the word service.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n', lines: [1] }],
    good: [{ unit: '[Unit]\nDescription=Ledger\n[Service]\nExecStart=/usr/bin/ledger\n', because: 'it says what it is' }],
  },
};
