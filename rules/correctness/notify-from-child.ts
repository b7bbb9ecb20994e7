import { serviceType } from '../../src/model/refusals.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { provenance, settingOf } from '../../src/model/unit.ts';
import type { ExecCommand } from '../../src/model/values/exec-command.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

const shells = /(?:^|\/)(?:ba|da|k|z)?sh$/;

/** The script behind `sh -c`, or null. */
function scriptOf({ program, arguments: words }: ExecCommand): string | null {
  if (!shells.test(program)) return null;
  const option = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  return option < 0 ? null : (words[option + 1]?.text ?? null);
}

/** The members of a pipe are children of the shell; so is what runs in the background. Anything else may take its place. */
const runsInChild = (script: string) => !/\bexec\b|systemd-notify/.test(script) && /(?<!\|)\|(?!\|)|(?<![&>])&[ \t]*(?:;|$|[ \t]*wait\b)/.test(script);

export const notifyFromChild = defineRule({
  id: 'notify-from-child',
  category: 'correctness',
  summary: 'the message that the service is ready comes from a process that systemd does not listen to',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  messages: { child: 'the start will time out: the program runs as a child of the shell, and only the main process may say that the service is ready' },
  help: 'Write exec before the program, or NotifyAccess=all.',
  check({ unit, report }) {
    if (unit.refusal !== null || !serviceType(unit).startsWith('notify')) return;
    if (!['main', undefined].includes(settingValue(unit, 'NotifyAccess'))) return;
    const setting = settingOf(unit, 'ExecStart');
    const line = setting === undefined ? undefined : provenance(setting).made.at(-1);
    const script = settingValue(unit, 'ExecStart')?.map(scriptOf).at(-1) ?? null;
    if (line !== undefined && script !== null && runsInChild(script)) report({ message: 'child', file: line.file, span: assignmentSpan(line.node) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds services of `Type=notify` that start their program in a pipe or in the background of a shell, while `NotifyAccess=main` holds, which is the default.',
    why: 'systemd takes the message that the service is ready from its main process alone. That is the shell; the message of the program is dropped, and the start times out.',
    breaks: '`NotifyAccess=all` lets every process of the service send such messages.',
    fix: 'Let the shell replace itself: `sh -c "exec ledger"`. What a pipe to `logger` or `tee` is for, `StandardOutput=` does.',
    seeAlso: ['systemd.service(5)', 'sd_notify(3)'],
  },
  examples: {
    bad: [{ unit: "[Service]\nType=notify\nExecStart=/bin/sh -c 'ledger | logger'\n", lines: [3] }],
    good: [{ unit: "[Service]\nType=notify\nExecStart=/bin/sh -c 'ulimit -c 0 && exec ledger'\n", because: 'the program takes the place of the shell' }],
  },
};
