import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, pathPlace, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** Folders whose loss leaves little of ProtectSystem=strict, with how grave it is. */
const systemFolders: Readonly<Record<string, 'warning' | 'info'>> = {
  '/usr': 'warning',
  '/etc': 'warning',
  '/boot': 'warning',
  '/var': 'info',
  '/opt': 'info',
};

interface Protection {
  readonly protectSystem: string | null;
  readonly protectHome: string | null;
  readonly privateTmp: boolean;
}

/** The setting that a bind mount takes the effect from, or null. */
function undoneBy(source: string, target: string, writable: boolean, { protectSystem, protectHome, privateTmp }: Protection): string | null {
  if (source === '/tmp' && target === '/tmp') return privateTmp ? 'PrivateTmp' : null;
  if (source === '/home' && target === '/home') return protectHome === 'tmpfs' ? 'ProtectHome' : null;
  if (source !== '/' || target === '/' || !writable) return null;
  if (protectHome !== 'no' && protectHome !== null) return 'ProtectHome';
  return protectSystem !== 'no' && protectSystem !== null ? 'ProtectSystem' : null;
}

export const protectionReopened = defineRule({
  id: 'protection-reopened',
  category: 'effectiveness',
  summary: 'a line opens most of what another one closes',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['BindPaths', 'ReadWritePaths'],
  messages: {
    system: '{path} can be written as a whole below ProtectSystem=strict',
    bound: 'BindPaths= brings {path} of the host back, which {by} was to keep out',
  },
  help: 'Name the folders that the service needs, and no more.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || unit.manager === 'user') return;
    const { protectSystem, protectHome, switches, hasOwnRoot } = sandbox;
    const because = (name: string) => {
      const line = lastLine(unit, name) ?? lastLine(unit, 'DynamicUser');
      return line === undefined ? [] : [relatedTo(line, 'undone by it')];
    };
    for (const { path } of protectSystem === 'strict' && !hasOwnRoot ? (settingValue(unit, 'ReadWritePaths') ?? []) : []) {
      const severity = systemFolders[path];
      const place = severity === undefined ? null : pathPlace(unit, 'ReadWritePaths', path);
      if (severity !== undefined && place !== null)
        report({ message: 'system', data: { path }, file: place.file, span: place.span, severity, related: because('ProtectSystem') });
    }
    for (const { source, target, writable } of settingValue(unit, 'BindPaths') ?? []) {
      const by = undoneBy(source, target, writable, { protectSystem, protectHome, privateTmp: switches.PrivateTmp });
      const place = by === null ? null : pathPlace(unit, 'BindPaths', source);
      if (by !== null && place !== null)
        report({ message: 'bound', data: { path: source, by: `${by}=` }, file: place.file, span: place.span, related: because(by) });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ReadWritePaths=` with whole system folders below `ProtectSystem=strict`, and `BindPaths=` that put the real /tmp over the private one, /home over the empty one, or the whole host into another place.',
    why: 'systemd-analyze security looks at `ProtectSystem=`, `ProtectHome=` and `PrivateTmp=` alone and counts them as met.',
    breaks: 'What the service really writes has to be named.',
    fix: 'Write folders of the service (`ReadWritePaths=/var/lib/app`), or better `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=`. Files shared in /tmp move to /run.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/var/lib/ledger /etc /usr\n', lines: [4, 4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=yes\nBindPaths=/tmp\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=yes\nBindPaths=/:/host\n', lines: [4] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/etc/ledger /var/lib/ledger\n',
        because: 'only folders of the service are opened',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nBindPaths=/tmp\n', because: 'nothing was closed' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=tmpfs\nBindPaths=/home/ledger\n', because: 'one folder is brought back' },
    ],
  },
};
