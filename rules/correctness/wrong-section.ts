import { oncePer } from '../../src/model/once.ts';
import type { LoadedFile } from '../../src/model/unit.ts';
import { meantToHarden, whyUnknown } from '../../src/model/unknown.ts';
import { moveBelow } from '../../src/rule/edits.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { sectionsOf } from '../../src/systemd/directives.ts';

const inBrackets = (names: readonly string[]) => names.map((name) => `[${name}]`).join(' or ');

/** A file may hold a thousand misplaced lines: its headers are listed once. */
const headersOf = oncePer(({ tree }: LoadedFile) => tree.nodes.filter((node) => node.kind === 'section'));

/** The first header of one of the sections. */
const headerIn = (file: LoadedFile, names: readonly string[]) => headersOf(file).find(({ name }) => names.includes(name));

export const wrongSection = defineRule({
  id: 'wrong-section',
  category: 'correctness',
  summary: 'a setting stands in a section where systemd does not read it',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    misplaced: 'systemd ignores this line: {key}= belongs in {sections}, not in [{section}]',
    hardening: 'systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, not in [{section}]',
    foreign: 'systemd ignores this line: {key}= belongs in {sections}, which a .{type} unit does not have',
    'hardening-foreign': 'systemd ignores this line, so it hardens nothing: {key}= belongs in {sections}, which a .{type} unit does not have',
  },
  help: 'Move the line to the section that is named.',
  check({ unit, report }) {
    for (const fault of unit.faults) {
      if (fault.kind !== 'unknown-directive') continue;
      const reason = whyUnknown(unit, fault);
      if (reason.kind !== 'wrong-section') continue;
      const hardens = meantToHarden(fault);
      const own = reason.sections.filter((name) => sectionsOf(unit.name.type).includes(name));
      const header = headerIn(fault.file, own);
      report({
        message: own.length === 0 ? (hardens ? 'hardening-foreign' : 'foreign') : hardens ? 'hardening' : 'misplaced',
        related:
          header === undefined ? [] : [{ file: fault.file, span: { start: header.nameStart, end: header.nameEnd }, note: `[${header.name}] begins here` }],
        fixes: header === undefined ? [] : moveBelow(fault, header),
        ...(own.length === 0 ? { help: `Set it in the unit that runs the program: a .${unit.name.type} unit runs none with such settings.` } : {}),
        data: { key: fault.node.key, section: fault.section, sections: inBrackets(reason.sections), type: unit.name.type },
        file: fault.file,
        span: fault.span,
        severity: hardens ? 'error' : 'warning',
        hardeningIgnored: hardens,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds settings that systemd knows, but not in the section where they stand.',
    why: 'A setting is looked up in its own section only. Everywhere else it is an unknown name: one line in the journal, and the unit starts without it. Lines added at the end of a file often land behind `[Install]`.',
    breaks: 'A line that is moved takes effect for the first time: test the service as if it were new.',
    fix: 'Move the line below the header of its section. Settings of a program go to `[Service]` (or `[Socket]`, `[Mount]`, `[Swap]` in units of those types), never to a timer.',
    seeAlso: ['systemd.unit(5)', 'systemd.directives(7)'],
  },
  examples: {
    bad: [
      { unit: '[Unit]\nPrivateTmp=yes\n\n[Service]\nExecStart=/usr/bin/ledger\n', lines: [2] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n\n[Install]\nWantedBy=multi-user.target\nNoNewPrivileges=yes\n', lines: [6] },
      { unit: '[Timer]\nOnCalendar=daily\nPrivateTmp=yes\n', name: 'ledger.timer', lines: [3] },
    ],
    good: [{ unit: '[Unit]\nDescription=Ledger\n\n[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=yes\n', because: 'each setting stands in its own section' }],
  },
};
