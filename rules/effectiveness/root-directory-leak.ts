import { hasValue, settingValue } from '../../src/model/setting-values.ts';
import { lastLine, pathPlace, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const hostFolders: ReadonlySet<string> = new Set(['/', '/boot', '/dev', '/etc', '/home', '/opt', '/proc', '/root', '/run', '/sys', '/usr', '/var']);

export const rootDirectoryLeak = defineRule({
  id: 'root-directory-leak',
  category: 'effectiveness',
  summary: 'a folder of the host stands writable inside the root directory of the service',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['BindPaths'],
  messages: { leak: 'BindPaths= puts {path} of the host into {root}, writable' },
  help: 'Write BindReadOnlyPaths=, or bind only the folder that is needed.',
  check({ unit, sandbox, report }) {
    if (sandbox?.hasOwnRoot !== true) return;
    const name = hasValue(unit, 'RootDirectory') ? 'RootDirectory' : 'RootImage';
    const root = lastLine(unit, name);
    for (const { source, writable } of settingValue(unit, 'BindPaths') ?? []) {
      const place = writable && hostFolders.has(source) ? pathPlace(unit, 'BindPaths', source) : null;
      if (place === null) continue;
      const related = root === undefined ? [] : [relatedTo(root, 'is left by it')];
      report({ message: 'leak', data: { path: source, root: `${name}=` }, file: place.file, span: place.span, related });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `BindPaths=` of whole system folders in units with `RootDirectory=` or `RootImage=`.',
    why: 'A root directory keeps the service away from the host. A writable bind of /, /etc, /usr, /var or /run brings the host back; the score counts the root directory as before.',
    breaks: 'What the service writes there has to be bound by itself.',
    fix: '`BindReadOnlyPaths=/usr` for programs and libraries, `StateDirectory=` for data.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/bin/ledger\nRootDirectory=/srv/ledger\nBindPaths=/etc\n', lines: [4] }],
    good: [
      {
        unit: '[Service]\nExecStart=/bin/ledger\nRootDirectory=/srv/ledger\nBindReadOnlyPaths=/usr\nBindPaths=/srv/data:/data\n',
        because: 'system folders are read-only',
      },
      { unit: '[Service]\nExecStart=/bin/ledger\nBindPaths=/etc\n', because: 'there is no root directory' },
    ],
  },
};
