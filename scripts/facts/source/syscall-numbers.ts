// Numbers of system calls by architecture, from the lists that a source tree carries (made by its authors from the kernel's headers).

import { readFirst, type SourceTree } from './tree.ts';

/** systemd's name of an architecture, and the one in the file names of its lists. */
export const numberedArchitectures = [
  ['x86-64', 'x86_64'],
  ['arm64', 'arm64'],
  ['riscv64', 'riscv64'],
  ['x86', 'i386'],
  ['arm', 'arm'],
  ['s390x', 's390x'],
  ['ppc64-le', 'powerpc64'],
] as const;

const folders = ['src/include/override/sys', 'src/basic'];

/** Name of a call -> its number on each architecture, in the order above; empty where it has none. */
export function readSyscallNumbers(tree: SourceTree): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  for (const [index, [, list]] of numberedArchitectures.entries()) {
    for (const line of readFirst(tree, ...folders.map((folder) => `${folder}/syscalls-${list}.txt`)).split('\n')) {
      const [name = '', number = ''] = line.split('\t');
      if (name === '' || number === '') continue;
      const row = numbers.get(name) ?? numberedArchitectures.map(() => '');
      row[index] = number;
      numbers.set(name, row);
    }
  }
  return new Map([...numbers].sort(([one], [other]) => (one < other ? -1 : 1)));
}
