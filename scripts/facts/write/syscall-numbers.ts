// Writes syscall-numbers.ts: what a number in an audit record stands for.

import { numberedArchitectures } from '../source/syscall-numbers.ts';
import { type ModuleHead, moduleText, quote, row, tableConstant } from './module.ts';

export function syscallNumbersModule(head: ModuleHead, numbers: ReadonlyMap<string, readonly string[]>): string {
  return moduleText(head, 'Numbers of system calls on each architecture.', [
    `/** The architectures of the columns below, by systemd's names. */\nexport const numberedArchitectures = [${numberedArchitectures.map(([name]) => quote(name)).join(', ')}] as const;`,
    tableConstant(
      'syscallNumbers',
      'name, its number on each architecture.',
      [...numbers].map(([name, columns]) => row(name, ...columns)),
    ),
  ]);
}
