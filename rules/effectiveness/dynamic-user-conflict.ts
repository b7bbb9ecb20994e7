import { isOn, settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { namesRoot } from '../../src/model/values/identity.ts';
import { allRelated, lastLine, placeOf, quote } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** What DynamicUser= puts in place whatever a line says: the value that is ignored, and what holds. */
const implied = [
  ['ProtectSystem', 'no', 'ProtectSystem=strict'],
  ['ProtectSystem', 'yes', 'ProtectSystem=strict'],
  ['ProtectSystem', 'full', 'ProtectSystem=strict'],
  ['ProtectHome', 'no', 'ProtectHome=read-only'],
  ['PrivateTmp', false, 'PrivateTmp=yes'],
  ['NoNewPrivileges', false, 'NoNewPrivileges=yes'],
  ['RestrictSUIDSGID', false, 'RestrictSUIDSGID=yes'],
  ['RemoveIPC', false, 'RemoveIPC=yes'],
] as const;

export const dynamicUserConflict = defineRule({
  id: 'dynamic-user-conflict',
  category: 'effectiveness',
  summary: 'a line contradicts DynamicUser=',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['DynamicUser'],
  messages: { root: 'User={user} makes DynamicUser= void: the service runs as root', ignored: '{text} has no effect: DynamicUser= implies {implied}' },
  help: 'Remove one of the two lines.',
  check({ unit, report }) {
    if (unit.manager === 'user' || !isOn(unit, 'DynamicUser')) return;
    const related = allRelated(madeBy(unit, 'DynamicUser'), 'DynamicUser= stands here');
    const user = settingValue(unit, 'User');
    const userLine = lastLine(unit, 'User');
    if (userLine !== undefined && namesRoot(user)) {
      report({ message: 'root', data: { user }, ...placeOf(userLine), related });
      return;
    }
    for (const [name, value, holds] of implied) {
      const line = lastLine(unit, name);
      const set = settingValue(unit, name);
      if (line === undefined || (set !== value && !(value === false && set === 'no'))) continue;
      const severity = value === 'yes' || value === 'full' ? 'info' : 'warning';
      report({ message: 'ignored', data: { text: quote(line), implied: holds }, ...placeOf(line), severity, related });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds lines beside `DynamicUser=yes` that can not be what is meant: `User=root`, and values that it overrules.',
    why: 'With a user that exists already `DynamicUser=` uses that user; with `root` the service is root, and the score says so. `ProtectSystem=`, `ProtectHome=`, `PrivateTmp=`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=` are implied and can not be weakened.',
    breaks: 'Nothing: the lines have no effect.',
    fix: 'Remove `User=root`. A service for which the implied settings are too tight needs a static user (sysusers.d) instead.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nUser=root\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nProtectSystem=no\nPrivateTmp=no\n', lines: [4, 5] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nUser=ledger\nProtectSystem=strict\nProtectHome=yes\n',
        because: 'a name for the user and tighter values go along',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=no\nUser=root\n', because: 'it is switched off' },
    ],
  },
};
