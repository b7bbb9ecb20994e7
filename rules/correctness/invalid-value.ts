import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { eachStep, valueSpan } from '../../src/rule/steps.ts';
import { meantToHarden } from '../../src/rule/unknown.ts';

/** A comment behind a value: systemd takes it for a part of the value. */
const trailingComment = /[ \t][#;]/;

export const invalidValue = defineRule({
  id: 'invalid-value',
  category: 'correctness',
  summary: 'a value that systemd ignores, wholly or in part',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    'line-ignored': 'systemd ignores this line: "{value}" is not {expected}',
    'word-ignored': 'systemd drops "{value}" from {key}=: it is not {expected}',
    'rest-ignored': 'systemd drops the rest of this line from here on: it is not {expected}',
    'silent-word-ignored': 'systemd drops "{value}" from {key}= without a word: it is not {expected}',
    'silent-rest-ignored': 'systemd drops the rest of this line without a word: it is not {expected}',
    warned: 'systemd warns of this value: "{value}" is not {expected}',
  },
  help: 'Correct the value.',
  check({ unit, report }) {
    eachStep(unit, ({ assignment, faults }) => {
      const { directive, file, node } = assignment;
      if (directive.kind === 'obsolete') return;
      for (const fault of faults) {
        if (fault.effect === 'unit-refused') continue;
        const hardens = fault.effect !== 'warned' && meantToHarden(directive.name);
        const suggestions = fault.suggestions?.() ?? [];
        const comment = trailingComment.test(node.value);
        report({
          message: fault.effect,
          data: { value: node.value.slice(fault.start, fault.end), key: directive.name, expected: fault.expected },
          file,
          span: valueSpan(node, fault.start, fault.end),
          severity: hardens ? 'error' : 'warning',
          hardeningIgnored: hardens,
          ...(comment
            ? { help: 'systemd has no comments at the end of a line: move it to a line of its own.' }
            : suggestions.length === 0
              ? {}
              : { help: `Did you mean ${suggestions.join(' or ')}?` }),
        });
      }
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Reads every value as systemd does and reports those that it ignores, wholly or in part: misspelt words, values of the wrong kind, quotes and commas where they are no syntax, comments behind a value.',
    why: 'systemd keeps the value that held before, writes a line to the journal and starts the unit. A restriction with a bad value is not in force. Unknown capabilities are dropped without even that line, and a list of nothing but unknown capabilities takes all capabilities away.',
    breaks: 'A corrected value takes effect for the first time: test the service as if it were new.',
    fix: 'Write one of the values that the message names. Comments need a line of their own. Words of a list are separated by blanks, and are not quoted.',
    seeAlso: ['systemd.syntax(7)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=ture\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict # all of it\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nCapabilityBoundingSet=CAP_CHOWN,CAP_KILL\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service ~@privileged\n', lines: [3] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nNoNewPrivileges=On\nCapabilityBoundingSet=cap_chown CAP_KILL\n',
        because: 'booleans and capabilities may be written in any case',
      },
    ],
  },
};
