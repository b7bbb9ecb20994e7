import { commandsOf } from '../../src/model/commands.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { keepsRoot } from '../../src/rule/defeats.ts';
import { activeLines, lastLine, placeOf, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { seccompDirectives } from '../../src/systemd/hardening.ts';

export const impliedNoNewPrivileges = defineRule({
  id: 'implied-no-new-privileges',
  category: 'effectiveness',
  summary: 'NoNewPrivileges= is not what the unit seems to say for this version',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: [...seccompDirectives],
  messages: {
    forced: 'NoNewPrivileges=no has no effect: up to systemd 254 {line}= switches it on for a service that is not root',
    lost: 'systemd {version} no longer switches NoNewPrivileges= on for {line}=, as it did up to 254: setuid programs work',
  },
  help: 'Say what is meant: NoNewPrivileges=yes, or remove the filters that imply it on older versions.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || sandbox.privileged || unit.manager === 'user' || sandbox.switches.DynamicUser) return;
    const [implying] = activeLines(unit, seccompDirectives);
    if (implying === undefined) return;
    const line = lastLine(unit, 'NoNewPrivileges');
    const data = { line: implying.directive.name, version: String(unit.facts.version) };
    const forces = unit.facts.behaviour.filtersImplyNoNewPrivileges;
    if (line !== undefined && forces && settingValue(unit, 'NoNewPrivileges') === false && !commandsOf(unit, 'ExecStart').some(keepsRoot))
      report({ message: 'forced', data, ...placeOf(line), related: [relatedTo(implying, 'implies it')] });
    if (line === undefined && !forces) report({ message: 'lost', data, ...placeOf(implying), severity: 'info' });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Compares `NoNewPrivileges=` with what filters of system calls imply in the target version.',
    why: 'Up to systemd 254 every filter (`SystemCallFilter=`, `RestrictAddressFamilies=`, `PrivateDevices=`, `LockPersonality=` and their kin) set the no-new-privileges bit of services that do not run as root, even against `NoNewPrivileges=no`: sudo and other setuid programs fail there. From 255 on none of them does: setuid programs work again unless `NoNewPrivileges=yes` is written.',
    breaks: '`NoNewPrivileges=yes` stops sudo, su, sendmail and other setuid programs: `The "no new privileges" flag is set`.',
    fix: 'Write `NoNewPrivileges=yes`, which means the same for all versions. A service that needs a setuid program can have no filter up to 254, and needs no line from 255 on.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRestrictRealtime=yes\nNoNewPrivileges=no\n', targets: [252, 254], lines: [5] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRestrictRealtime=yes\n', targets: [257, 262], lines: [4] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRestrictRealtime=yes\nNoNewPrivileges=yes\n', because: 'it is said for all versions' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictRealtime=yes\nNoNewPrivileges=no\n', because: 'it was never implied for root' },
      {
        unit: '[Service]\nExecStart=!/usr/sbin/chronyd\nUser=_chrony\nRestrictRealtime=yes\nNoNewPrivileges=no\n',
        targets: [252, 254],
        because: 'the command starts as root, for which it is not implied',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nProtectSystem=strict\n', because: 'file system protection implies nothing' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nRestrictNamespaces=no\nNoNewPrivileges=no\n', because: 'no restricts nothing' },
    ],
  },
};
