import { settingValue } from '../../src/model/setting-values.ts';
import { provenance, settingOf } from '../../src/model/unit.ts';
import { namesRoot } from '../../src/model/values/identity.ts';
import type { ResourceLimit } from '../../src/model/values/limits.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

const shells = /(?:^|\/)(?:ba|da|k|z)?sh$/;

export const processLimit = defineRule({
  id: 'process-limit',
  category: 'correctness',
  summary: 'a shell script may start no other process',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  messages: { one: 'the script can start no program: LimitNPROC=1 allows {user} one process, and that is the shell' },
  help: 'Write TasksMax=, which counts the processes of the service and not those of its user.',
  check({ unit, report }) {
    const setting = settingOf(unit, 'LimitNPROC');
    const line = setting === undefined ? undefined : provenance(setting).made.at(-1);
    const limit = setting?.value as ResourceLimit | undefined; // the reader of this kind makes no other
    const user = settingValue(unit, 'User');
    if (unit.refusal !== null || line === undefined || limit?.soft !== 1 || user === undefined || namesRoot(user)) return;
    const runsScript = (settingValue(unit, 'ExecStart') ?? []).some(({ program, prefixes, arguments: words }) => {
      const script = words.map(({ text }) => text).join(' ');
      return shells.test(program) && !/[+!]/.test(prefixes) && !/\bexec\b/.test(script);
    });
    if (runsScript) report({ message: 'one', data: { user }, file: line.file, span: assignmentSpan(line.node) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `LimitNPROC=1` in a service that runs a shell script as a user other than root.',
    why: 'The limit counts all processes of the user, whichever service they belong to. The shell is one; `fork` fails for whatever it is to start. Root is not limited, which is why the line works in the units that it is often copied from.',
    breaks: 'The service may start other programs again.',
    fix: 'Limit the tasks of the service: `TasksMax=16`.',
    seeAlso: ['systemd.exec(5)', 'systemd.resource-control(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/bin/sh /usr/lib/ledger/run.sh\nUser=ledger\nLimitNPROC=1\n', lines: [4] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nLimitNPROC=1\n', because: 'a daemon of one process needs no other' },
      { unit: "[Service]\nExecStart=/bin/sh -c 'exec ledger'\nUser=ledger\nLimitNPROC=1\n", because: 'the program takes the place of the shell' },
    ],
  },
};
