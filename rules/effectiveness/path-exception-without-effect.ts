import type { Sandbox } from '../../src/model/sandbox.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { lastLine, pathPlace, relatedTo } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { homeFolders, madeReadOnly } from '../../src/systemd/protected-folders.ts';
import { isBelow } from '../../src/text/paths.ts';

/** The setting whose own path is `path`; nothing can reopen it there. */
function closerOf(path: string, { protectSystem, protectHome, switches }: Sandbox): string | null {
  if (madeReadOnly(protectSystem).includes(path)) return `ProtectSystem=${protectSystem}`;
  if (protectHome === 'read-only' && homeFolders.includes(path)) return 'ProtectHome=read-only';
  return switches.ProtectKernelTunables && (path === '/proc/sys' || path === '/sys') ? 'ProtectKernelTunables=' : null;
}

/** The setting that masks `path` so that nothing below can be opened. */
const maskOf = (path: string, { protectHome }: Sandbox) =>
  protectHome === 'yes' && homeFolders.some((home) => isBelow(path, home)) ? 'ProtectHome=yes' : null;

export const pathExceptionWithoutEffect = defineRule({
  id: 'path-exception-without-effect',
  category: 'effectiveness',
  summary: 'a path that is to be opened stays closed',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['BindPaths', 'ReadWritePaths'],
  messages: {
    same: '{path} stays read-only: {by} closes this very path, and the stricter of the two wins',
    hidden: '{path} stays hidden: {by} masks all below it, and this line opens nothing',
  },
  help: 'Name a folder below the closed one, or choose another level.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || sandbox.hasOwnRoot || unit.manager === 'user') return;
    const opened = [
      ...(settingValue(unit, 'ReadWritePaths') ?? []).map(({ path }) => ({ directive: 'ReadWritePaths', path, target: path })),
      ...(settingValue(unit, 'BindPaths') ?? []).map(({ source, target }) => ({ directive: 'BindPaths', path: source, target })),
    ];
    for (const { directive, path, target } of opened) {
      const closer = closerOf(target, sandbox);
      const mask = closer === null ? maskOf(target, sandbox) : null;
      const by = closer ?? mask;
      const place = by === null ? null : pathPlace(unit, directive, path);
      if (by === null || place === null) continue;
      const cause = lastLine(unit, by.slice(0, by.indexOf('='))) ?? lastLine(unit, 'DynamicUser');
      const related = cause === undefined ? [] : [relatedTo(cause, 'closes it')];
      report({ message: closer === null ? 'hidden' : 'same', data: { path: target, by }, file: place.file, span: place.span, related });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds paths in `ReadWritePaths=` and `BindPaths=` that a protection closes all the same: the very path of `ProtectSystem=` or `ProtectHome=read-only`, and anything below `ProtectHome=yes`.',
    why: 'Of two settings for one path the stricter wins. `ReadWritePaths=/` below `ProtectSystem=strict` opens nothing, nor does `/etc` below `full`, nor `/home/app` below `ProtectHome=yes`, which masks all of /home.',
    breaks: 'The service fails where it writes: `Read-only file system`, or `No such file or directory` below a mask.',
    fix: 'Name a folder below the closed one (`ReadWritePaths=/etc/app`). For data in /home write `ProtectHome=tmpfs` with `BindPaths=/home/app`, or `ProtectHome=read-only` with `ReadWritePaths=/home/app`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=full\nReadWritePaths=/var/lib/ledger /etc\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=yes\nBindPaths=/home/ledger\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/\n', lines: [4] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=full\nReadWritePaths=/etc/ledger\n',
        because: 'a folder below the closed one can be opened',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=tmpfs\nBindPaths=/home/ledger\n', because: 'over an empty folder something can be mounted' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectSystem=strict\nReadWritePaths=/etc\n', because: 'strict closes / and /etc lies below it' },
    ],
  },
};
