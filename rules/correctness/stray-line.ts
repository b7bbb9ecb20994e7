import type { LoadedFile } from '../../src/model/unit.ts';
import { isForeign } from '../../src/rule/foreign.ts';
import { defineRule, type Report, type RulePage } from '../../src/rule/rule.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';
import type { Span } from '../../src/text/position.ts';

const foreign = { severity: 'info', help: 'This file is no unit: leave it out, or give it another name.' } as const;

/** Whether one of the lines was to harden the service. */
function hardening({ tree }: LoadedFile, { start, end }: Span): Pick<Report<string>, 'severity' | 'hardeningIgnored'> {
  const hardens = tree.nodes.some((node) => node.kind === 'assignment' && node.start >= start && node.start < end && meansHardening(node.key, node.value));
  return hardens ? { severity: 'error', hardeningIgnored: true } : {};
}

export const strayLine = defineRule({
  id: 'stray-line',
  category: 'correctness',
  summary: 'a line that is no assignment, or stands before the first section',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    'no-equals': 'systemd ignores this line: it has no "="',
    'no-key': 'systemd ignores this line: nothing stands before the "="',
    'outside-section': 'systemd ignores this line: it stands before the first section header',
    'outside-sections': 'systemd ignores these {count} lines: they stand before the first section header',
  },
  help: 'Write Name=value below a section header, or # at the start of the line to make it a comment.',
  check({ unit, report }) {
    for (const fault of unit.faults) {
      if (fault.kind === 'no-equals' || fault.kind === 'no-key')
        report({ message: fault.kind, file: fault.file, span: fault.span, ...(isForeign(unit) ? foreign : {}) });
    }
    for (const file of unit.files) {
      const outside = unit.faults.filter((fault) => fault.kind === 'outside-section' && fault.file === file);
      const [first] = outside;
      const last = outside.at(-1);
      if (first === undefined || last === undefined) continue;
      const span = { start: first.span.start, end: last.span.end };
      report({
        message: outside.length === 1 ? 'outside-section' : 'outside-sections',
        data: { count: String(outside.length) },
        file,
        span,
        ...hardening(file, span),
        ...(isForeign(unit) ? foreign : {}),
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds lines that are neither a comment, a section header nor `Name=value` in a section.',
    why: 'systemd passes over them with a line in the journal. Often they are the rest of a value that was to be continued, and the backslash at the end of the line before is missing, or is followed by a blank.',
    breaks: 'Nothing, as long as the line stays out; a repaired continuation changes the value it belongs to.',
    fix: 'End the line before with a backslash and nothing behind it, put `#` before a comment, or move the line below its section header.',
    seeAlso: ['systemd.syntax(7)'],
  },
  examples: {
    bad: [
      { unit: 'PrivateTmp=yes\n[Service]\nExecStart=/usr/bin/ledger\n', lines: [1] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n  --port 8080\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n=yes\n', lines: [3] },
    ],
    good: [
      {
        unit: '# Ledger\n[Service]\nExecStart=/usr/bin/ledger \\\n  # the public port\n  --port 8080\n',
        because: 'a comment may stand between the lines of a continued value',
      },
    ],
  },
};
