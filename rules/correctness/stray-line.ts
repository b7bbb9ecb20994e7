import { defineRule, type RulePage } from '../../src/rule/rule.ts';

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
  },
  help: 'Write Name=value below a section header, or # at the start of the line to make it a comment.',
  check({ unit, report }) {
    for (const fault of unit.faults) {
      if (fault.kind === 'no-equals' || fault.kind === 'no-key' || fault.kind === 'outside-section')
        report({ message: fault.kind, file: fault.file, span: fault.span });
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
