import { allCommands } from '../../src/model/commands.ts';
import { ownedFolders } from '../../src/model/folders.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { valueSpan } from '../../src/rule/steps.ts';

const specifiers: Readonly<Record<string, string>> = { CacheDirectory: '%C', LogsDirectory: '%L', RuntimeDirectory: '%t', StateDirectory: '%S' };

export const hardCodedPath = defineRule({
  id: 'hard-coded-path',
  category: 'hygiene',
  summary: 'a folder is written out that a specifier stands for',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  messages: { specifier: '{path} is written out: {specifier} means the same and follows the manager' },
  help: 'Write the specifier, or $RUNTIME_DIRECTORY and its kin in the program.',
  check({ unit, report }) {
    const folders = ownedFolders(unit).filter(({ path }) => !path.includes('/private/'));
    for (const { line, arguments: words } of allCommands(unit)) {
      for (const { text, start, end } of words) {
        const folder = folders.find(({ path }) => text === path || text.includes(`${path}/`) || text.endsWith(`=${path}`));
        if (folder === undefined) continue;
        const name = folder.path.slice(folder.path.lastIndexOf('/'));
        report({
          message: 'specifier',
          data: { path: folder.path, specifier: `${specifiers[folder.directive]}${name}` },
          file: line.file,
          span: valueSpan(line.node, start, end),
        });
      }
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds folders of `StateDirectory=`, `CacheDirectory=`, `LogsDirectory=` and `RuntimeDirectory=` that command lines write out.',
    why: 'The name stands in two places that can drift apart, and a unit with specifiers works in the user manager too.',
    breaks: 'Nothing.',
    fix: '`%S/app` for /var/lib/app, `%C/app`, `%L/app`, `%t/app`.',
    seeAlso: ['systemd.unit(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nStateDirectory=ledger\nExecStart=/usr/bin/ledger --data /var/lib/ledger/db\n', lines: [3] }],
    good: [{ unit: '[Service]\nStateDirectory=ledger\nExecStart=/usr/bin/ledger --data %S/ledger/db\n', because: 'the specifier follows the manager' }],
  },
};
