import { allCommands, programName } from '../../src/model/commands.ts';
import { activeLines } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { valueSpan } from '../../src/rule/steps.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

export const privilegedHelper = defineRule({
  id: 'privileged-helper',
  category: 'effectiveness',
  summary: 'a helper command runs outside of the sandbox of its service',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'pedantic',
  about: [...processSandbox],
  messages: { helper: '{directive}= runs {program} as root and without the sandbox' },
  help: 'Look at what the helper reads and executes: files that the service may write must not be among them.',
  check({ unit, report }) {
    const helpers = allCommands(unit).filter(({ prefixes, line }) => prefixes.includes('+') && line.directive.name !== 'ExecStart');
    if (helpers.length === 0 || activeLines(unit, processSandbox).length === 0) return;
    for (const helper of helpers) {
      const { line, programSpan } = helper;
      const data = { directive: line.directive.name, program: programName(helper) };
      report({ message: 'helper', data, file: line.file, span: valueSpan(line.node, 0, programSpan.end) });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Lists the helper commands of a restricted service that have the prefix `+`.',
    why: 'A sandbox is as strong as its weakest command. What runs as root before or after the service is worth a look, above all where it works on files of the service.',
    breaks: 'Nothing: it is a list.',
    fix: 'Move what can be moved to `StateDirectory=`, `RuntimeDirectory=` or tmpfiles.d, and keep the rest short.',
    seeAlso: ['systemd.service(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStartPre=+/usr/bin/ledger-setup\nExecStart=/usr/bin/ledger\nUser=ledger\n', lines: [2] }],
    good: [
      { unit: '[Service]\nExecStartPre=/usr/bin/ledger-setup\nExecStart=/usr/bin/ledger\nUser=ledger\n', because: 'the helper runs in the sandbox' },
      { unit: '[Service]\nExecStartPre=+/usr/bin/ledger-setup\nExecStart=/usr/bin/ledger\n', because: 'there is no sandbox' },
    ],
  },
};
