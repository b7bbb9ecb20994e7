// Closed lists of names, as the program prints or takes them.

import { readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import type { NameTable } from '../model.ts';
import { comparedWords, functionText, type SourceTree, tableValues } from '../source/tree.ts';
import { acceptedValues, assess, runProgram, serviceText, withFiles } from './run.ts';
import { libraryPath, wordsOf } from './syscalls.ts';

const plain = (names: Iterable<string>): NameTable => new Map([...names].map((name) => [name, '']));

export function capabilityNames(root: string): NameTable {
  const lines = runProgram(root, { args: ['capability'] }).stdout.matchAll(/^(cap_\w+)\s+(\d+)$/gm);
  return new Map([...lines].map(([, name = '', number = '']) => [name.toUpperCase(), number]));
}

/** Numbers that stand for no capability are dropped without a word, so that the set they were to fill stays empty. */
export function highestCapability(root: string): NameTable {
  const takes = (number: number): boolean => {
    const text = serviceText([`AmbientCapabilities=${number}`]);
    const rows = withFiles(root, { 'probe.service': text }, (folder) => assess(root, `${folder}/probe.service`));
    return rows?.find((row) => row.field === 'AmbientCapabilities')?.badness === '1';
  };
  let highest = capabilityNames(root).size - 1;
  while (takes(highest + 1)) highest++;
  return plain([String(highest)]);
}

/** The kernel's numbers; a family that the program takes and that is not here makes the script stop. */
const familyNumbers: ReadonlyMap<string, string> = new Map(
  `UNIX=1 LOCAL=1 INET=2 AX25=3 IPX=4 APPLETALK=5 NETROM=6 BRIDGE=7 ATMPVC=8 X25=9 INET6=10 ROSE=11 DECnet=12 NETBEUI=13
SECURITY=14 KEY=15 NETLINK=16 ROUTE=16 PACKET=17 ASH=18 ECONET=19 ATMSVC=20 RDS=21 SNA=22 IRDA=23 PPPOX=24 WANPIPE=25
LLC=26 IB=27 MPLS=28 CAN=29 TIPC=30 BLUETOOTH=31 IUCV=32 RXRPC=33 ISDN=34 PHONET=35 IEEE802154=36 CAIF=37 ALG=38 NFC=39
VSOCK=40 KCM=41 QIPCRTR=42 SMC=43 XDP=44 MCTP=45 FILE=1`
    .split(/\s/)
    .map((entry) => entry.split('='))
    .map(([name = '', number = '']) => [`AF_${name}`, number] as const),
);

export function addressFamilyNames(root: string): NameTable {
  const words = sharedLibraryWords(root, /\0(AF_[A-Za-z0-9]+)(?=\0)/g);
  const accepted = acceptedValues(root, 'RestrictAddressFamilies', [...new Set([...familyNumbers.keys(), ...words])]);
  return new Map(
    accepted.map((name) => {
      const number = familyNumbers.get(name);
      if (number === undefined) throw new Error(`${root} takes ${name}, whose number is not known here`);
      return [name, number];
    }),
  );
}

const namespaceFlags: Readonly<Record<string, string>> = {
  time: '0x00000080',
  mnt: '0x00020000',
  cgroup: '0x02000000',
  uts: '0x04000000',
  ipc: '0x08000000',
  user: '0x10000000',
  pid: '0x20000000',
  net: '0x40000000',
};

export function namespaceNames(root: string, tree: SourceTree): NameTable {
  const info = /struct namespace_info namespace_info\[[^\]]*\] = \{(.*?)\n\};/s.exec(tree.code)?.[1] ?? '';
  const candidates = [...info.matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
  return new Map(
    acceptedValues(root, 'RestrictNamespaces', candidates).map((name) => {
      const flag = namespaceFlags[name];
      if (flag === undefined) throw new Error(`${root} takes the namespace ${name}, whose flag is not known here`);
      return [name, flag];
    }),
  );
}

export function syscallArchitectureNames(root: string, tree: SourceTree): NameTable {
  const candidates = comparedWords(functionText(tree, 'seccomp_arch_from_string'));
  return plain(acceptedValues(root, 'SystemCallArchitectures', candidates));
}

/** Beside these, numbers from 0 to 4095 and the word `kill` may follow a system call and a colon. */
export function errnoNames(root: string): NameTable {
  // A linker may let one string serve as the tail of another.
  const tails = sharedLibraryWords(root, /\0([A-Z0-9]{3,20})(?=\0)/g).flatMap((word) => [...word.matchAll(/E/g)].map(({ index }) => word.slice(index)));
  const candidates = [...new Set([...Object.keys(constants.errno), ...tails])].sort();
  const accepted = acceptedValues(
    root,
    'SystemCallFilter',
    candidates.map((name) => `~swapon:${name}`),
  );
  return plain(accepted.map((value) => value.replace('~swapon:', '')));
}

export function specifierNames(root: string): NameTable {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%'];
  const accepted = acceptedValues(
    root,
    'SyslogIdentifier',
    letters.map((letter) => `x%${letter}y`),
  );
  const names = accepted.map((value) => value.slice(1, -1));
  const missing = ['%m', '%o', '%b'].find((name) => !names.includes(name));
  if (missing !== undefined) throw new Error(`${root} can't resolve ${missing}: give it /etc/machine-id and /etc/os-release`);
  return plain(names);
}

export function personalityNames(root: string, tree: SourceTree): NameTable {
  return plain(acceptedValues(root, 'Personality', tableValues(tree, 'architecture')));
}

export function exitStatusNames(root: string): NameTable {
  const lines = runProgram(root, { args: ['exit-status'] }).stdout.matchAll(/^([A-Z][A-Z_0-9]*)\s+(\d+)\s/gm);
  return new Map([...lines].map(([, name = '', number = '']) => [name, number]));
}

/** Words of the library with systemd's shared code, in a folder beside libseccomp. */
function sharedLibraryWords(root: string, pattern: RegExp): string[] {
  const folder = join(dirname(libraryPath(root)), 'systemd');
  const library = readdirSync(folder).find((name) => /^libsystemd-shared-.*\.so$/.test(name));
  if (library === undefined) throw new Error(`${folder} has no shared library of systemd`);
  return wordsOf(join(folder, library), pattern);
}
