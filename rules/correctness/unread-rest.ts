import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { eachStep, valueSpan } from '../../src/rule/steps.ts';

export const unreadRest = defineRule({
  id: 'unread-rest',
  category: 'correctness',
  summary: 'a fault in a drop-in makes systemd skip the rest of it',
  since: '0.1.0',
  severity: 'error',
  confidence: 'high',
  persona: 'regular',
  messages: {
    syntax: 'systemd reads this drop-in no further than here: {reason}',
    value: 'systemd reads this drop-in no further than here: "{value}" is not {expected}',
  },
  help: 'Correct this line: those below it have no effect.',
  check({ unit, report }) {
    for (const fault of unit.faults) {
      if (fault.kind === 'fatal-syntax' && fault.file.role === 'drop-in')
        report({ message: 'syntax', data: { reason: reasons[fault.reason] }, file: fault.file, span: fault.span });
    }
    eachStep(unit, ({ assignment, faults }) => {
      const { file, node } = assignment;
      if (file.role !== 'drop-in') return;
      for (const { effect, expected, start, end } of faults) {
        if (effect === 'unit-refused')
          report({ message: 'value', data: { value: node.value.slice(start, end), expected }, file, span: valueSpan(node, start, end) });
      }
    });
  },
});

const reasons = {
  'unclosed-header': 'the section header has no closing bracket at its end',
  'header-characters': 'the section header holds quotes, backslashes or control characters',
  'glob-section': 'the name of the section is not valid',
  'invalid-utf8': 'the line is not valid UTF-8',
  'line-too-long': 'the line is longer than 1 MiB',
} as const;

export const page: RulePage = {
  docs: {
    what: 'Finds faults in drop-ins that would make systemd refuse a unit if they stood in its main file: broken headers, invalid UTF-8, values that are not forgiven, such as those of `User=` and of command lines.',
    why: 'In a drop-in they do not stop the unit. What stands above the line is applied, what stands below is not, and the unit starts.',
    breaks: 'The lines below take effect for the first time: test the service as if they were new.',
    fix: 'Correct the line that is named.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n', dropIn: '[Service]\nPrivateTmp=yes\nUser=led:ger\nNoNewPrivileges=yes\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\n', dropIn: '[Service\nPrivateTmp=yes\n', lines: [1] },
    ],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\n', dropIn: '[Service]\nUser=ledger\n', because: 'every line of the drop-in can be read' }],
  },
};
