import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

export const homesUnderStrict = defineRule({
  id: 'homes-under-strict',
  category: 'effectiveness',
  summary: 'ProtectSystem=strict leaves /home, /root and /run/user writable',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['ProtectSystem'],
  messages: { homes: 'ProtectSystem=strict leaves /home, /root and /run/user writable: ProtectHome= decides about them, and is not set' },
  help: 'Add ProtectHome=yes, or read-only if the service reads there.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'ProtectSystem');
    if (
      sandbox === null ||
      unit.manager === 'user' ||
      line === undefined ||
      sandbox.protectSystem !== 'strict' ||
      sandbox.protectHome !== 'no' ||
      sandbox.hasOwnRoot
    )
      return;
    const lists = [
      settingValue(unit, 'InaccessiblePaths') ?? [],
      settingValue(unit, 'ReadOnlyPaths') ?? [],
      settingValue(unit, 'TemporaryFileSystem') ?? [],
    ].flat();
    if (lists.some(({ path }) => isBelow('/home', path))) return;
    report({ message: 'homes', ...placeOf(line), severity: sandbox.privileged ? 'warning' : 'info' });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectSystem=strict` in units that do not set `ProtectHome=`.',
    why: 'The manual says that strict makes the whole file system read-only except /dev, /proc and /sys. In fact systemd leaves /home, /root and /run/user as they are, for `ProtectHome=` to decide. Root, and every user in a home of their own, can write there.',
    breaks: 'Programs with data or settings in a home: `Permission denied`, `No such file or directory`.',
    fix: '`ProtectHome=yes`; `read-only` for a service that reads there; `tmpfs` with `BindPaths=` for one folder.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nProtectHome=read-only\n', because: 'the homes are read-only' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nProtectSystem=strict\n', because: 'DynamicUser= makes them read-only' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nInaccessiblePaths=/home /root\n', because: 'they are closed by another line' },
    ],
  },
};
