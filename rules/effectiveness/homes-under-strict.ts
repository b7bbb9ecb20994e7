import type { Needs } from '../../src/inference/needs.ts';
import { hasValue, settingValue } from '../../src/model/setting-values.ts';
import type { Unit } from '../../src/model/unit.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { homeFolders } from '../../src/systemd/protected-folders.ts';
import { isBelow } from '../../src/text/paths.ts';

/** Whether a line opens a path below the homes: their being writable is what the author wants. */
const opensHomes = (unit: Unit): boolean =>
  [...(settingValue(unit, 'ReadWritePaths') ?? []).map(({ path }) => path), ...(settingValue(unit, 'BindPaths') ?? []).map(({ target }) => target)].some(
    (path) => homeFolders.some((home) => isBelow(path, home)),
  );

/** Whether the service has to do with homes, surely or perhaps: a mail server may deliver there. */
const mayUseHomes = (needs: Needs): boolean => (['home-r', 'home-w', 'sessions'] as const).some((token) => needs.of(token) !== undefined);

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
  check({ unit, sandbox, needs, report }) {
    const line = lastLine(unit, 'ProtectSystem');
    if (
      sandbox === null ||
      unit.manager === 'user' ||
      line === undefined ||
      sandbox.protectSystem !== 'strict' ||
      sandbox.protectHome !== 'no' ||
      hasValue(unit, 'ProtectHome') ||
      sandbox.hasOwnRoot
    )
      return;
    const lists = [
      settingValue(unit, 'InaccessiblePaths') ?? [],
      settingValue(unit, 'ReadOnlyPaths') ?? [],
      settingValue(unit, 'TemporaryFileSystem') ?? [],
    ].flat();
    if (lists.some(({ path }) => isBelow('/home', path)) || opensHomes(unit) || mayUseHomes(needs())) return;
    report({ message: 'homes', ...placeOf(line), severity: sandbox.privileged ? 'warning' : 'info' });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectSystem=strict` in units that do not set `ProtectHome=`, and do not show that the service uses the homes.',
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
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nProtectHome=no\n', because: 'somebody has decided' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/home/ledger\n', because: 'the homes are opened on purpose' },
      { unit: '[Service]\nExecStart=/usr/sbin/dovecot -F\nProtectSystem=strict\n', because: 'a mail server delivers to the homes' },
    ],
  },
};
