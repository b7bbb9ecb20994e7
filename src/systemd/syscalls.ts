/** System calls and their groups as one systemd version and its libseccomp know them. */
import { addAll, addBit, type Bits, noBits } from './bits.ts';
import { syscallGroups as groupRows, syscalls as syscallRows } from './data/syscalls.ts';
import { inRanges, type TableVersion } from './versions.ts';

export interface Syscalls {
  /** Names that SystemCallFilter= takes, with their bit. */
  readonly bitOf: ReadonlyMap<string, number>;
  /** Every name, by its bit. */
  readonly names: readonly string[];
  /** The calls that exist on the native architecture: only they count in a check. */
  readonly native: Bits;
  /** Native number of a call, for those that have one. */
  readonly numberOf: ReadonlyMap<string, number>;
  /** Direct members of each group, nested groups by name. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** All calls of a group, nested groups included; undefined for a group that is not known. */
  readonly group: (name: string) => Bits | undefined;
}

const member = /^([^(]+)(?:\((.+)\))?$/;

function readGroups(table: TableVersion): Map<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const line of groupRows.split('\n')) {
    const [name = '', members = '', versions = ''] = line.split('\t');
    if (name === '' || !inRanges(versions, table)) continue;
    const own: string[] = [];
    for (const word of members.split(' ')) {
      if (!word.includes('(')) own.push(word);
      else {
        const [, plain = '', ranges = ''] = member.exec(word) ?? [];
        if (inRanges(ranges, table)) own.push(plain);
      }
    }
    groups.set(name, own);
  }
  return groups;
}

export function syscallsOf(table: TableVersion): Syscalls {
  const bitOf = new Map<string, number>();
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  for (const line of syscallRows.split('\n')) {
    const [name = '', number = '-', versions = ''] = line.split('\t');
    if (name === '' || !inRanges(versions, table)) continue;
    bitOf.set(name, names.length);
    names.push(name);
    if (number !== '-') numberOf.set(name, Number(number));
  }
  const native = noBits(names.length);
  for (const name of numberOf.keys()) addBit(native, bitOf.get(name) ?? 0);
  const groups = readGroups(table);
  const expanded = new Map<string, Bits>();
  const group = (name: string): Bits | undefined => {
    const members = groups.get(name);
    if (members === undefined) return undefined;
    const ready = expanded.get(name);
    if (ready !== undefined) return ready;
    const bits = noBits(names.length);
    for (const word of members) {
      const bit = bitOf.get(word);
      if (bit !== undefined) addBit(bits, bit);
      else if (word.startsWith('@')) addAll(bits, group(word) ?? bits);
    }
    expanded.set(name, bits);
    return bits;
  };
  return { bitOf, names, native, numberOf, groups, group };
}
