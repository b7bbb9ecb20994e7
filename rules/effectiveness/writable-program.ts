import { allCommands } from '../../src/model/commands.ts';
import { ownedFolders, sharedFolders } from '../../src/model/folders.ts';
import { madeBy } from '../../src/model/unit.ts';
import { allRelated } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { isBelow } from '../../src/text/paths.ts';

/** What a command line must hold for the program to lie where others may write. */
const opensToOthers = /\/(?:tmp|shm|home)\//;
const userHome = /^\/home\/[^/]+/;

export const writableProgram = defineRule({
  id: 'writable-program',
  category: 'effectiveness',
  summary: 'the program can be changed by others than root',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  messages: {
    shared: '{path} lies in a folder where every user may put files',
    own: '{path} lies in {folder}, which belongs to the service ({directive}=): what breaks in can change the program',
    home: '{path} runs as root, and the owner of {folder} can change it',
  },
  help: 'Install the program below /usr or /opt, where only root may write.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null || unit.manager === 'user') return;
    const owned = sandbox.privileged ? [] : ownedFolders(unit);
    if (owned.length === 0 && !allCommands(unit).some(({ line }) => opensToOthers.test(line.node.value))) return;
    const seen = new Set<string>();
    for (const { path, use, place } of needs().paths) {
      if (use !== 'executed' || seen.has(path)) continue;
      seen.add(path);
      const shared = sandbox.switches.PrivateTmp && !path.startsWith('/dev') ? undefined : sharedFolders.find((folder) => isBelow(path, folder));
      const own = owned.find((folder) => isBelow(path, folder.path));
      const home = userHome.exec(path)?.[0];
      const at = { file: place.file, span: place.span };
      if (shared !== undefined) report({ message: 'shared', data: { path }, ...at, confidence: 'high' });
      else if (own !== undefined)
        report({
          message: 'own',
          data: { path, folder: own.path, directive: own.directive },
          ...at,
          related: allRelated(madeBy(unit, own.directive), 'hands the folder to the service'),
        });
      else if (home !== undefined && sandbox.privileged) report({ message: 'home', data: { path, folder: home }, ...at });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds programs and scripts in folders where others than root may write: /tmp and its kin, the folders that `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=` and `RuntimeDirectory=` hand to the service, and, for services of root, the homes of users.',
    why: 'Who can change the file runs as the user of the service at the next start. A service that can change its own program keeps an intruder for ever; a service of root with its program in a home is root for the owner of that home.',
    breaks: 'Programs that update themselves can not do so below /usr.',
    fix: 'Install it as root below /usr/local or /opt, and run it as its own user. `NoExecPaths=` keeps the state folder from being executed.',
    seeAlso: ['systemd.exec(5)', 'file-hierarchy(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/var/lib/ledger/bin/ledger\nUser=ledger\nStateDirectory=ledger\n', lines: [2] },
      { unit: '[Service]\nExecStart=/tmp/ledger\n', lines: [2] },
      { unit: '[Service]\nExecStart=/usr/bin/python3 /home/anna/ledger.py\n', lines: [2] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/local/bin/ledger\nUser=ledger\nStateDirectory=ledger\n', because: 'only root may write there' },
      { unit: '[Service]\nExecStart=/home/anna/bin/ledger\nUser=anna\n', because: 'the program belongs to the user that runs it' },
    ],
  },
};
