import { commandsOf, execDirectives } from '../../src/model/commands.ts';
import { isOn } from '../../src/model/setting-values.ts';
import { activeLines, lastLine, placeOf, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

export const permissionsStartOnly = defineRule({
  id: 'permissions-start-only',
  category: 'effectiveness',
  summary: 'PermissionsStartOnly= takes the helper commands out of the sandbox',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['PermissionsStartOnly'],
  messages: { helpers: 'PermissionsStartOnly= runs {count} beside ExecStart= as root and without the sandbox' },
  help: 'Remove the line; write the prefix + before the one command that needs it, or let StateDirectory= and its kin make the folders.',
  check({ unit, report }) {
    const line = lastLine(unit, 'PermissionsStartOnly');
    if (line === undefined || !isOn(unit, 'PermissionsStartOnly')) return;
    const helpers = execDirectives.filter((name) => name !== 'ExecStart').flatMap((name) => commandsOf(unit, name));
    if (helpers.length === 0 || activeLines(unit, processSandbox).length === 0) return;
    const count = helpers.length === 1 ? 'the command' : `the ${helpers.length} commands`;
    report({
      message: 'helpers',
      data: { count },
      ...placeOf(line),
      related: helpers.map((helper) => relatedTo(helper.line, 'runs as root, without the sandbox')),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `PermissionsStartOnly=yes` in a unit that has commands beside `ExecStart=` and a sandbox.',
    why: 'The old setting, which the manual no longer mentions, keeps all commands but `ExecStart=` out of the sandbox: they run as root, and nothing of `User=`, of the protected file system or of the filters holds for them.',
    breaks: 'Commands that made folders for the service as root fail with `Permission denied` once they run as its user.',
    fix: 'Let `StateDirectory=`, `RuntimeDirectory=` and `LogsDirectory=` make the folders, and mark a command that needs root with `+`.',
    seeAlso: ['systemd.service(5)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStartPre=/bin/mkdir -p /run/ledger\nExecStart=/usr/bin/ledger\nUser=ledger\nPermissionsStartOnly=yes\n', lines: [5] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nPermissionsStartOnly=yes\n', because: 'there is no command that it could concern' },
      {
        unit: '[Service]\nExecStartPre=/bin/mkdir -p /run/ledger\nExecStart=/usr/bin/ledger\nPermissionsStartOnly=no\nUser=ledger\n',
        because: 'it is switched off',
      },
    ],
  },
};
