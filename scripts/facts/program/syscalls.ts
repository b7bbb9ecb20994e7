// System calls: groups as the tool prints them, names as it takes them.
//
// Which names SystemCallFilter= takes is decided by libseccomp. Candidates are the words in libseccomp itself, the call
// lists of the source trees and the members of the groups; the program is asked about every one of them. libseccomp's
// numbers for the native architecture are the kernel's, which the trees list too (a newer tree may know a call that an
// older one lacks, but its libseccomp has): a name that is taken and has a number is native, any other exists on other
// architectures only. The program confirms it for all calls that a check looks at.

import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { ByVersion, CheckRow, SyscallFacts } from '../model.ts';
import { readFirst, type SourceTree } from '../source/tree.ts';
import { acceptedValues, assess, runProgram, serviceText, withFiles } from './run.ts';

interface Architecture {
  readonly name: string;
  /** As in the file names of the call lists. */
  readonly list: string;
  /** Numbers of calls that the kernel has retired, so that its lists lack them. */
  readonly retired: Readonly<Record<string, number>>;
}

/** By Node's name of the machine's architecture. */
const architectures: Readonly<Record<string, Architecture>> = {
  x64: {
    name: 'x86-64',
    list: 'x86_64',
    retired: {
      uselib: 134,
      _sysctl: 156,
      create_module: 174,
      get_kernel_syms: 177,
      query_module: 178,
      nfsservctl: 180,
      getpmsg: 181,
      putpmsg: 182,
      afs_syscall: 183,
      tuxcall: 184,
      security: 185,
      vserver: 236,
    },
  },
  arm64: { name: 'arm64', list: 'arm64', retired: {} },
};

export function nativeArchitecture(): Architecture {
  const architecture = architectures[process.arch];
  if (architecture === undefined) throw new Error(`no call list is known for ${process.arch}`);
  return architecture;
}

export function readSyscalls(root: string, trees: ByVersion<SourceTree>): SyscallFacts {
  const groups = printedGroups(root);
  const numbers = nativeNumbers(trees);
  const members = [...groups.values()].flat().filter((name) => !name.startsWith('@'));
  const listed = [...trees.values()].flatMap(callList);
  const candidates = new Set([...numbers.keys(), ...members, ...libraryWords(root), ...listed]);
  const accepted = acceptedValues(
    root,
    'SystemCallFilter',
    [...candidates].map((name) => `~${name}`),
  );
  return { names: new Map(accepted.map((value) => [value.slice(1), numbers.get(value.slice(1))])), groups };
}

/** A filter that lets one call pass spoils the check of a group with it, if and only if the call is native. */
export function confirmNative(root: string, { names, groups }: SyscallFacts, checks: readonly CheckRow[]): number {
  let confirmed = 0;
  for (const { field, param: group } of checks.filter(({ kind }) => kind === 'syscall-group-blocked')) {
    for (const name of groups.get(group) ?? []) {
      if (!names.has(name)) continue;
      const text = serviceText([`SystemCallFilter=${name}`]);
      const rows = withFiles(root, { 'probe.service': text }, (folder) => assess(root, `${folder}/probe.service`));
      const counts = rows?.find((row) => row.field === field)?.badness === '9';
      if (counts !== (names.get(name) !== undefined)) {
        throw new Error(`${root}: ${name} ${counts ? 'counts as native but has no number' : 'has a number but is not native'}`);
      }
      confirmed++;
    }
  }
  return confirmed;
}

/** A title in the first column, members indented below it; comments explain. */
function printedGroups(root: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let current: string[] | undefined;
  for (const line of runProgram(root, { args: ['syscall-filter'] }).stdout.split('\n')) {
    const word = line.trim();
    if (line.startsWith('#')) current = undefined;
    if (word === '' || word.startsWith('#')) continue;
    if (line.startsWith('@')) {
      current = [];
      groups.set(word, current);
    } else current?.push(word);
  }
  if (!groups.has('@default')) throw new Error(`${root} prints no system call groups`);
  return groups;
}

const lists = ['src/basic', 'src/include/override/sys'];

function callList(tree: SourceTree): string[] {
  const text = readFirst(tree, ...lists.map((folder) => `${folder}/syscall-list.txt`));
  return text.split('\n').filter((name) => name !== '');
}

function nativeNumbers(trees: ByVersion<SourceTree>): Map<string, number> {
  const { list, retired } = nativeArchitecture();
  const numbers = new Map(Object.entries(retired));
  for (const tree of trees.values()) {
    for (const line of readFirst(tree, ...lists.map((folder) => `${folder}/syscalls-${list}.txt`)).split('\n')) {
      const [name = '', number] = line.split('\t');
      if (number !== undefined && number !== '') numbers.set(name, Number(number));
    }
  }
  return numbers;
}

function libraryWords(root: string): string[] {
  return wordsOf(libraryPath(root), /\0([a-z_][a-z0-9_]{1,40})(?=\0)/g);
}

export function libraryPath(root: string): string {
  for (const folder of ['usr/lib', 'lib']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    const found = names.find((name) => name.endsWith('/libseccomp.so.2'));
    if (found !== undefined) return realpathSync(join(root, folder, found));
  }
  throw new Error(`${root} has no libseccomp`);
}

/** Words between zero bytes in a binary file. */
export function wordsOf(path: string, pattern: RegExp): string[] {
  return [...new Set([...readFileSync(path, 'latin1').matchAll(pattern)].map(([, word = '']) => word))];
}
