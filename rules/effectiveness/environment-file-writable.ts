import { allCommands } from '../../src/model/commands.ts';
import { ownedFolders, sharedFolders } from '../../src/model/folders.ts';
import { madeBy } from '../../src/model/unit.ts';
import { normalizePath } from '../../src/model/values/paths.ts';
import { allRelated, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

export const environmentFileWritable = defineRule({
  id: 'environment-file-writable',
  category: 'effectiveness',
  summary: 'the service can change the file that sets its own environment',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['EnvironmentFile'],
  messages: {
    own: 'the service owns {folder} ({directive}=) and can change this file, which systemd reads{more}',
    shared: 'every user may put this file there, and systemd reads it',
  },
  help: 'Keep the file in /etc, with mode 0600 and owner root.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || unit.manager === 'user') return;
    const owned = sandbox.privileged ? [] : ownedFolders(unit);
    for (const line of madeBy(unit, 'EnvironmentFile')) {
      const path = normalizePath(line.node.value.replace(/^-/, ''));
      if (path === null) continue;
      const own = owned.find((folder) => isBelow(path, folder.path));
      if (sharedFolders.some((folder) => isBelow(path, folder))) report({ message: 'shared', ...placeOf(line), confidence: 'high' });
      else if (own !== undefined) {
        const asRoot = allCommands(unit).filter(({ prefixes }) => prefixes.includes('+') || prefixes.includes('!'));
        const data = { folder: own.path, directive: own.directive, more: asRoot.length > 0 ? ' for commands of root as well' : '' };
        const related = [
          ...allRelated(madeBy(unit, own.directive), 'hands the folder to the service'),
          ...asRoot.map((command) => ({ ...placeOf(command.line), note: 'runs as root with this environment' })),
        ];
        report({ message: 'own', data, ...placeOf(line), severity: asRoot.length > 0 ? 'warning' : 'info', related });
      }
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `EnvironmentFile=` in folders that belong to the service, or where every user may write.',
    why: 'systemd reads the file as root at every start and gives its variables to all commands. `LD_PRELOAD=` in it loads code into them, those with `+` included, which run as root.',
    breaks: 'Programs that write this file themselves have to be told otherwise.',
    fix: 'Keep it in /etc, owned by root. `UnsetEnvironment=LD_PRELOAD LD_LIBRARY_PATH` takes the worst away.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nStateDirectory=ledger\nEnvironmentFile=-/var/lib/ledger/env\n', lines: [5] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nEnvironmentFile=/tmp/ledger.env\n', lines: [3] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nStateDirectory=ledger\nEnvironmentFile=/etc/ledger/env\n', because: '/etc belongs to root' },
    ],
  },
};
