// Writes syscalls.ts: the names SystemCallFilter= takes, and the groups.

import type { ByVersion, SyscallFacts } from '../model.ts';
import { mergeSets } from '../version-ranges.ts';
import { groupRows } from './groups.ts';
import { type ModuleHead, moduleText, row, tableConstant } from './module.ts';

export function syscallsModule(head: ModuleHead, facts: ByVersion<SyscallFacts>): string {
  const names = new Map([...facts].map(([version, { names }]) => [version, [...names].map(([name, number]) => row(name, `${number ?? '-'}`))]));
  const groups = new Map([...facts].map(([version, { groups }]) => [version, groups]));
  return moduleText(head, 'System calls and system call groups.', [
    tableConstant(
      'syscalls',
      'name, native number (- for a name of other architectures only), versions.',
      mergeSets(names).map(({ key, range }) => row(key, range)),
    ),
    tableConstant('syscallGroups', '@group, members each with its versions in brackets, versions.', groupRows(groups)),
  ]);
}
