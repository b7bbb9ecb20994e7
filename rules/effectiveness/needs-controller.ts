import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const controllers: ReadonlyMap<string, string> = new Map([
  ['MemoryHigh', 'memory'],
  ['MemoryMax', 'memory'],
  ['MemorySwapMax', 'memory'],
  ['TasksMax', 'pids'],
  ['CPUQuota', 'cpu'],
  ['CPUWeight', 'cpu'],
  ['IOWeight', 'io'],
  ['AllowedCPUs', 'cpuset'],
]);

export const needsController = defineRule({
  id: 'needs-controller',
  category: 'effectiveness',
  summary: 'a limit that does nothing without unified control groups',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: [...controllers.keys()],
  messages: { controller: '{key}= does nothing where the {controller} controller of unified control groups is missing' },
  help: 'Look at /sys/fs/cgroup/cgroup.controllers on the machines.',
  check({ unit, report }) {
    for (const line of activeLines(unit, new Set(controllers.keys())))
      report({ message: 'controller', data: { key: line.directive.name, controller: controllers.get(line.directive.setting) ?? '' }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Lists resource limits that need a controller of unified control groups (version 2).',
    why: 'On machines that boot with the legacy hierarchy, in some containers and in user managers without delegation the controller is not there, and the limit is not applied.',
    breaks: 'Nothing.',
    fix: 'Boot with unified control groups; for user services set `Delegate=` on `user@.service`.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nMemoryMax=512M\nTasksMax=64\n', lines: [3, 4] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nLimitNOFILE=1024\n', because: 'a limit of the process needs no controller' }],
  },
};
