import { removeLine } from '../../src/rule/edits.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan, eachStep } from '../../src/rule/steps.ts';
import { replacements } from '../../src/systemd/replacements.ts';

export const obsoleteDirective = defineRule({
  id: 'obsolete-directive',
  category: 'correctness',
  summary: 'a setting that systemd no longer acts on',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: { removed: 'systemd {version} ignores this line: {key}= was removed' },
  help: 'Remove the line, or write what took its place.',
  check({ unit, report }) {
    eachStep(unit, ({ assignment }) => {
      const { directive, file, node } = assignment;
      if (directive.kind !== 'obsolete' || directive.status === null) return;
      const successor = replacements.get(directive.name);
      report({
        message: 'removed',
        data: { key: directive.name, version: String(unit.facts.version) },
        file,
        span: assignmentSpan(node),
        fixes: removeLine(assignment, 'safe'),
        ...(successor === undefined ? {} : { help: `${successor}= took its place; its values may have another scale.` }),
      });
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds settings that the target version still recognises by name, only to say that they do nothing any more.',
    why: 'The line looks as if it limited something, and does not.',
    breaks: 'Nothing: the line has no effect.',
    fix: 'Remove it. `CPUShares=` became `CPUWeight=`, `MemoryLimit=` became `MemoryMax=`, `BlockIOWeight=` became `IOWeight=`, `Capabilities=` became `CapabilityBoundingSet=` and `AmbientCapabilities=`.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nCPUShares=512\n', targets: [262], lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nCPUWeight=50\n', because: 'CPUWeight= took the place of CPUShares=' }],
  },
};
