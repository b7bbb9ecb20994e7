import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { sectionsOf } from '../../src/systemd/directives.ts';
import { suggest } from '../../src/text/suggest.ts';

export const unknownSection = defineRule({
  id: 'unknown-section',
  category: 'correctness',
  summary: 'a section that systemd does not read in units of this type',
  since: '0.1.0',
  severity: 'error',
  confidence: 'high',
  persona: 'regular',
  messages: { unknown: 'systemd ignores this section and every line in it: a .{type} unit has no {section}' },
  help: 'Correct the name of the section, or start it with X- if another program reads it.',
  check({ unit, report }) {
    const known = sectionsOf(unit.name.type);
    for (const fault of unit.faults) {
      if (fault.kind !== 'unknown-section') continue;
      const section = fault.file.tree.text.slice(fault.span.start, fault.span.end);
      const [best] = suggest(section.slice(1, -1).trim(), known, 1);
      report({
        message: 'unknown',
        data: { section, type: unit.name.type },
        file: fault.file,
        span: fault.span,
        help: best === undefined ? `A .${unit.name.type} unit has ${known.map((name) => `[${name}]`).join(', ')}.` : `Did you mean [${best}]?`,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds section headers that systemd does not know in units of this type. Names are case-sensitive and taken literally, blanks included. Sections that start with `X-` are left to other programs.',
    why: 'Every line below such a header is skipped without a word. Restrictions that stand there are not in force.',
    breaks: 'The lines of the section take effect for the first time: test the service as if they were new.',
    fix: 'Write the header as the manual does: `[Unit]`, `[Install]`, and the section of the unit type, such as `[Service]`.',
    seeAlso: ['systemd.syntax(7)', 'systemd.unit(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n\n[service]\nPrivateTmp=yes\n', lines: [4] },
      { unit: '[Timer]\nOnCalendar=daily\n\n[Service]\nPrivateTmp=yes\n', name: 'ledger.timer', lines: [4] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n\n[X-Ledger]\nShard=7\n', because: 'sections that start with X- belong to other programs' }],
  },
};
