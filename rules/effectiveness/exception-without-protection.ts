import { hasValue, isOn } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const exceptionWithoutProtection = defineRule({
  id: 'exception-without-protection',
  category: 'effectiveness',
  summary: 'ReadWritePaths= opens paths that nothing closes',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'pedantic',
  about: ['ReadWritePaths'],
  messages: { idle: 'ReadWritePaths= opens nothing: no line of the unit makes anything read-only' },
  help: 'Add ProtectSystem=strict, for which the list is made, or remove the line.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'ReadWritePaths');
    if (sandbox === null || line === undefined) return;
    const { protectSystem, protectHome, switches, hasOwnRoot } = sandbox;
    const closes = protectSystem !== 'no' || protectHome !== 'no' || switches.ProtectKernelTunables || switches.ProtectControlGroups || hasOwnRoot;
    const listed = ['ReadOnlyPaths', 'InaccessiblePaths', 'BindPaths', 'TemporaryFileSystem', 'RootImage', 'MountImages'].some((name) => hasValue(unit, name));
    if (!closes && !listed && !isOn(unit, 'ProtectKernelLogs') && !switches.PrivateDevices) report({ message: 'idle', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ReadWritePaths=` in a unit that makes nothing read-only.',
    why: 'The setting restricts nothing: it makes exceptions from `ProtectSystem=`, `ReadOnlyPaths=` and their kin. Its author may have thought that only these paths can be written.',
    breaks: '`ProtectSystem=strict` makes all other paths read-only.',
    fix: 'Add `ProtectSystem=strict` and `ProtectHome=yes`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nReadWritePaths=/var/lib/ledger\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/var/lib/ledger\n', because: 'strict closes the rest' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nReadOnlyPaths=/\nReadWritePaths=/var/lib/ledger\n', because: 'the rest is read-only' },
    ],
  },
};
