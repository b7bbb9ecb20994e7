import { commandsOf } from '../../src/model/commands.ts';
import { activeLines, allRelated } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { valueSpan } from '../../src/rule/steps.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

export const fullPrivileges = defineRule({
  id: 'full-privileges',
  category: 'effectiveness',
  summary: 'a command with the prefix + runs outside of the sandbox that the unit sets up',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...processSandbox],
  messages: { main: 'the prefix + runs this command as root and without the sandbox: {count} nothing for it' },
  help: 'Remove the +, and give the service what it needs by a capability, a group or a directory; keep + for one small helper.',
  check({ unit, report }) {
    const privileged = commandsOf(unit, 'ExecStart').filter(({ prefixes }) => prefixes.includes('+'));
    if (privileged.length === 0) return;
    const lifted = activeLines(unit, processSandbox);
    if (lifted.length === 0) return;
    for (const { line, programSpan } of privileged)
      report({
        message: 'main',
        data: { count: lifted.length === 1 ? 'the one hardening line of the unit does' : `the ${lifted.length} hardening lines of the unit do` },
        file: line.file,
        span: valueSpan(line.node, 0, programSpan.end),
        related: allRelated(lifted, 'not applied to the command'),
      });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds a main command with the prefix `+` in a unit that restricts its service.',
    why: '`+` takes the command out of everything that is applied to the process: `User=`, capabilities, the file system and its protection, `NoNewPrivileges=`, the filters of system calls. systemd-analyze security counts all of it as met. What belongs to the control group (`IPAddressDeny=`, `DeviceAllow=`, limits), `PrivateNetwork=`, `RootDirectory=` and `UMask=` stays.',
    breaks: 'Without the + the command is restricted for the first time: test the service as if it were new.',
    fix: 'Remove the +. A port below 1024 needs `AmbientCapabilities=CAP_NET_BIND_SERVICE`, folders are made by `StateDirectory=` and `RuntimeDirectory=`; what really needs root goes to an `ExecStartPre=+` of its own.',
    seeAlso: ['systemd.service(5)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=+/usr/bin/ledger\nUser=ledger\nProtectSystem=strict\n', lines: [2] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nExecStartPre=+/usr/bin/ledger-setup\nProtectSystem=strict\n', because: 'only a helper is privileged' },
      { unit: '[Service]\nExecStart=+/usr/bin/ledger\n', because: 'the unit has no sandbox to leave' },
    ],
  },
};
