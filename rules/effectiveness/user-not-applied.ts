import { commandsOf } from '../../src/model/commands.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { namesRoot } from '../../src/model/values/identity.ts';
import { keepsRoot } from '../../src/rule/defeats.ts';
import { allRelated } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { valueSpan } from '../../src/rule/steps.ts';

export const userNotApplied = defineRule({
  id: 'user-not-applied',
  category: 'effectiveness',
  summary: 'a command with the prefix ! starts as root although User= is set',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['User'],
  messages: { root: 'the prefix ! starts this command as root: User={user} is only handed to it, the program has to switch itself' },
  help: 'Remove the ! if the program does not switch user itself; a low port needs AmbientCapabilities=CAP_NET_BIND_SERVICE.',
  check({ unit, report }) {
    const user = settingValue(unit, 'User');
    if (user === undefined || namesRoot(user)) return;
    for (const { line, prefixes, programSpan } of commandsOf(unit, 'ExecStart')) {
      if (!keepsRoot({ prefixes })) continue;
      const span = valueSpan(line.node, 0, programSpan.end);
      report({ message: 'root', data: { user }, file: line.file, span, related: allRelated(madeBy(unit, 'User'), 'not applied to the command') });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds a main command with the prefix `!` in a unit that sets `User=`.',
    why: '`!` leaves the change of user to the program. Until it has switched it is root, with all capabilities of the bounding set; the rest of the sandbox holds. systemd-analyze security counts `User=` as met.',
    breaks: 'A program that switches user itself may refuse to start when it is not root.',
    fix: 'Keep the ! for a daemon that is written for it, such as chronyd, and shorten `CapabilityBoundingSet=`. Remove it otherwise.',
    seeAlso: ['systemd.service(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=!/usr/sbin/chronyd\nUser=_chrony\n', lines: [2] }],
    good: [
      { unit: '[Service]\nExecStart=!!/usr/bin/ledger\nUser=ledger\n', because: 'two signs ask for ambient capabilities and do not keep root' },
      { unit: '[Service]\nExecStart=!/usr/bin/ledger\n', because: 'the service runs as root anyway' },
    ],
  },
};
