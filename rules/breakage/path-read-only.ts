import { linksToOwned, openedFolders, ownedFolders } from '../../src/model/folders.ts';
import type { Sandbox } from '../../src/model/sandbox.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { lesser, restrictingLine, severityOf } from '../../src/rule/breakage.ts';
import { placeOf, quoteShort } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { leftByStrict, madeReadOnly } from '../../src/systemd/protected-folders.ts';
import { isBelow } from '../../src/text/paths.ts';

/** A script may as well try what must fail. */
const inShell = /\b(?:ba|da)?sh\b.*\s-[a-z]*c\s/;

/** The directive that makes a path read-only, or null. */
function closerOf(path: string, { unit, protectSystem, switches }: Sandbox): string | null {
  const open = [...ownedFolders(unit), ...linksToOwned(unit), ...openedFolders(unit)].some(
    (folder) => isBelow(path, folder.path) || isBelow(folder.path, path),
  );
  if (open || (settingValue(unit, 'ConfigurationDirectory') ?? []).some((one) => isBelow(path, `/etc/${one.path}`))) return null;
  if ((settingValue(unit, 'ReadOnlyPaths') ?? []).some((one) => isBelow(path, one.path))) return 'ReadOnlyPaths';
  if (leftByStrict.some((folder) => isBelow(path, folder)) || (switches.PrivateTmp && /^\/(?:var\/)?tmp(?:\/|$)/.test(path))) return null;
  if ((settingValue(unit, 'TemporaryFileSystem') ?? []).some((one) => isBelow(path, one.path))) return null;
  return madeReadOnly(protectSystem).some((folder) => isBelow(path, folder)) ? 'ProtectSystem' : null;
}

export const pathReadOnly = defineRule({
  id: 'path-read-only',
  category: 'breakage',
  summary: 'a file that the unit writes is read-only for it',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'regular',
  about: ['DynamicUser', 'ProtectSystem', 'ReadOnlyPaths'],
  messages: { path: '{line} makes {path} read-only: {because}' },
  help: 'Declare the folder with StateDirectory=, LogsDirectory=, CacheDirectory= or RuntimeDirectory=, or open it with ReadWritePaths=.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null || sandbox.hasOwnRoot || unit.manager === 'user') return;
    if (sandbox.protectSystem === 'no' && (settingValue(unit, 'ReadOnlyPaths') ?? []).length === 0) return;
    const said = new Set<string>();
    for (const { path, use, place, confidence } of needs().paths) {
      const key = place.assignment.node.key;
      if (use !== 'written' || key === 'PIDFile' || confidence === 'low' || path.includes('%') || said.has(path)) continue;
      const closer = closerOf(path.replace(/^\/var\/run(?=\/)/, '/run'), sandbox);
      const line = closer === null ? undefined : restrictingLine(unit, closer);
      if (line === undefined) continue;
      said.add(path);
      const because = `${key}= writes it`;
      const sure = place.assignment.node.value.startsWith('-') || inShell.test(place.assignment.node.value) ? lesser(confidence, 'medium') : confidence;
      const related = [{ file: place.file, span: place.span, note: because }];
      report({ message: 'path', data: { line: quoteShort(line), path, because }, ...placeOf(line), severity: severityOf(sure), confidence: sure, related });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds files that the command lines of a unit write in places that `ProtectSystem=` or `ReadOnlyPaths=` makes read-only.',
    why: 'The first write fails with `Read-only file system`, at the start or hours later.',
    breaks: 'What can be written can be changed by an intruder.',
    fix: '`LogsDirectory=app` for /var/log/app, `StateDirectory=app` for /var/lib/app, `RuntimeDirectory=app` for /run/app, `ReadWritePaths=` for the rest.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: "[Service]\nExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'\nProtectSystem=strict\n", lines: [3] }],
    good: [
      {
        unit: "[Service]\nExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'\nProtectSystem=strict\nLogsDirectory=ledger\n",
        because: 'the folder is declared',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/touch /var/lib/books:eu/last\nProtectSystem=strict\nStateDirectory=ledger:books\\:eu\n',
        because: 'the path leads through a link to the folder that is declared',
      },
      { unit: "[Service]\nExecStart=/bin/sh -c 'test -w /var/lib/ledger || ! touch /var/lib/ledger/x'\nProtectSystem=strict\n", because: 'nothing is written' },
      { unit: "[Service]\nExecStart=/bin/sh -c 'exec /usr/bin/ledger > /var/log/ledger/out.log'\nProtectSystem=full\n", because: 'full leaves /var alone' },
    ],
  },
};
