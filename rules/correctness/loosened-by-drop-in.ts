import { type LoadedFile, readSetting } from '../../src/model/unit.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, inMessage } from '../../src/rule/steps.ts';
import { meansHardening } from '../../src/systemd/hardening.ts';
import { lastPart } from '../../src/text/paths.ts';

const nameOf = ({ source }: LoadedFile) => lastPart(source.path);

export const loosenedByDropIn = defineRule({
  id: 'loosened-by-drop-in',
  category: 'correctness',
  summary: 'a drop-in switches off a restriction that another file sets',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'regular',
  messages: { loosened: '{key}={value} takes back {key}={before} of {file}' },
  help: 'Remove the line if the restriction was meant to hold.',
  check({ unit, report }) {
    if (unit.files.length < 2) return;
    for (const setting of unit.settings.values()) {
      if (setting.assignments.length < 2) continue;
      const { steps } = readSetting(setting, unit);
      const last = steps.findLast(({ effect }) => effect === 'set' || effect === 'reset');
      const before = steps.slice(0, last === undefined ? 0 : steps.indexOf(last)).findLast(({ effect }) => effect === 'set' || effect === 'add');
      if (last === undefined || before === undefined || last !== steps.findLast(({ effect }) => effect !== 'none')) continue;
      const { directive, file, node } = last.assignment;
      const other = before.assignment;
      if (other.file === file || meansHardening(directive.name, node.value) || !meansHardening(directive.name, other.node.value)) continue;
      report({
        message: 'loosened',
        data: { key: directive.name, value: inMessage(node.value), before: inMessage(other.node.value), file: nameOf(other.file) },
        file,
        span: assignmentSpan(node),
        related: [{ file: other.file, span: assignmentSpan(other.node), note: 'this line has no effect any more' }],
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds drop-ins whose last word on a restriction is to switch it off: `ProtectSystem=no` over `ProtectSystem=strict`.',
    why: 'Files are applied in the order of their names, whatever folder they lie in, and for settings of one value the last line counts. A drop-in from another package or an older day can take a restriction back unnoticed. Often it is meant; then all is well.',
    breaks: 'The restriction holds again: test the service.',
    fix: 'Remove the line, or give the drop-in that restricts a name that sorts last.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\n', dropIn: '[Service]\nProtectSystem=no\n', lines: [2] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=full\n',
        dropIn: '[Service]\nProtectSystem=strict\n',
        because: 'the drop-in restricts more',
      },
    ],
  },
};
