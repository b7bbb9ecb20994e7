import { type Assignment, settingOf, type Unit } from '../../src/model/unit.ts';
import type { ListedPath, WorkingDirectory } from '../../src/model/values/paths.ts';
import { readAlone } from '../../src/rule/faults.ts';
import { coverOf } from '../../src/rule/hidden-paths.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

const pathLists = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths'] as const;

interface NamedPath {
  readonly assignment: Assignment;
  readonly path: string;
}

/** The paths that must be there when the service starts: a - before one lets it be missing. */
function neededPaths(unit: Unit): readonly NamedPath[] {
  const listed = pathLists.flatMap((name) =>
    (settingOf(unit, name)?.steps ?? []).flatMap((step) => {
      const paths = (readAlone(unit, step, step.assignment.node.value).value ?? []) as readonly ListedPath[]; // the reader of this kind makes no other
      return paths.filter(({ optional }) => !optional).map(({ path }) => ({ assignment: step.assignment, path }));
    }),
  );
  const working = settingOf(unit, 'WorkingDirectory');
  const folder = working?.value as WorkingDirectory | undefined; // the same
  const line = working?.steps.findLast(({ effect }) => effect === 'set')?.assignment;
  return folder?.kind === 'path' && line !== undefined && !line.node.value.startsWith('-') ? [...listed, { assignment: line, path: folder.path }] : listed;
}

export const pathNotThere = defineRule({
  id: 'path-not-there',
  category: 'correctness',
  summary: 'a path lies in a folder that another line makes an empty one',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  messages: {
    listed: 'the service can not start: {path} is not there, because {setting}= gives it a {folder} of its own',
    working: 'the service can not start in {path}: {setting}= gives it a {folder} of its own, which is empty',
  },
  help: 'Use a folder that systemd makes for the service, with RuntimeDirectory= or StateDirectory=, or bring this one back with BindPaths=.',
  check({ unit, report }) {
    if (unit.refusal !== null) return;
    for (const { assignment, path } of neededPaths(unit)) {
      const cover = coverOf(unit, path);
      if (cover === null) continue;
      report({
        message: assignment.directive.name === 'WorkingDirectory' ? 'working' : 'listed',
        data: { path, setting: cover.setting, folder: cover.folder },
        file: assignment.file,
        span: assignmentSpan(assignment.node),
        related: cover.line === null ? [] : [{ file: cover.line.file, span: assignmentSpan(cover.line.node), note: 'this line hides it' }],
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds paths that must be there when the service starts, and lie in a folder that `PrivateTmp=`, `ProtectHome=` or `TemporaryFileSystem=` replaces by an empty one: in `ReadWritePaths=` and its kin, and in `WorkingDirectory=`.',
    why: 'The start fails with status 226/NAMESPACE or 200/CHDIR.',
    breaks: 'Nothing: the service does not start as it is.',
    fix: 'Let systemd make the folder (`RuntimeDirectory=ledger` for `/run/ledger`, `StateDirectory=`), bind it in with `BindPaths=`, or write `-` before the path where it may be missing.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=yes\nReadWritePaths=/tmp/ledger\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=yes\nWorkingDirectory=/home/ledger\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nTemporaryFileSystem=/var\nWorkingDirectory=/var/lib/ledger\n', lines: [4] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nPrivateTmp=yes\nReadWritePaths=-/tmp/ledger\nTemporaryFileSystem=/var\nBindPaths=/var/lib/ledger\nWorkingDirectory=/var/lib/ledger\n',
        because: 'one path may be missing, and the other is bound in again',
      },
    ],
  },
};
