import type { FileFault, LoadedFile } from '../../src/model/unit.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { sectionsOf } from '../../src/systemd/directives.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';
import { suggest } from '../../src/text/suggest.ts';

/** The lines below a header that were to harden the service. */
function hardeningBelow(file: LoadedFile, { span }: FileFault): number {
  const { nodes } = file.tree;
  const header = nodes.findIndex((node) => node.kind === 'section' && node.nameStart === span.start);
  let count = 0;
  for (const node of nodes.slice(header + 1)) {
    if (node.kind === 'section') break;
    if (node.kind === 'assignment' && meansHardening(node.key, node.value)) count += 1;
  }
  return count;
}

export const unknownSection = defineRule({
  id: 'unknown-section',
  category: 'correctness',
  summary: 'a section that systemd does not read in units of this type',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    unknown: 'systemd ignores this section and every line in it: a .{type} unit has no {section}',
    hardening: 'systemd ignores this section, so the hardening in it is not in force: a .{type} unit has no {section}',
    dbus: 'systemd ignores this section: it is that of a D-Bus service file, which is no unit',
  },
  help: 'Correct the name of the section, or start it with X- if another program reads it.',
  options: { allow: { kind: 'names', default: [], summary: 'sections of another program that are not reported' } },
  check({ unit, options, report }) {
    const known = sectionsOf(unit.name.type);
    for (const fault of unit.faults) {
      if (fault.kind !== 'unknown-section') continue;
      const section = fault.file.tree.text.slice(fault.span.start, fault.span.end);
      if (options.allow.includes(section.slice(1, -1))) continue;
      const place = { file: fault.file, span: fault.span };
      if (section === '[D-BUS Service]') {
        report({ message: 'dbus', ...place, severity: 'info', help: 'It belongs to the message bus, in a folder dbus-1/services or dbus-1/system-services.' });
        continue;
      }
      const hardens = hardeningBelow(fault.file, fault) > 0;
      const [best] = suggest(section.slice(1, -1).trim(), known, 1);
      const edit = { file: fault.file, span: fault.span, text: `[${best}]` };
      report({
        message: hardens ? 'hardening' : 'unknown',
        data: { section, type: unit.name.type },
        ...place,
        severity: hardens ? 'error' : 'warning',
        hardeningIgnored: hardens,
        help: best === undefined ? `A .${unit.name.type} unit has ${known.map((name) => `[${name}]`).join(', ')}.` : `Did you mean [${best}]?`,
        fixes: best === undefined ? [] : [{ title: `Write [${best}]`, applicability: 'suggested', edits: [edit] }],
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds section headers that systemd does not know in units of this type. Names are case-sensitive and taken literally, blanks included. Sections that start with `X-` are left to other programs.',
    why: 'Every line below such a header is skipped without a word. Restrictions that stand there are not in force. A timer, target or path unit has no `[Service]`: settings of the program belong in the service that it starts.',
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
