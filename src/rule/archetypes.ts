/** Checks of the usual shapes. A check with logic of its own stands in the file of its rule. */
import { oncePer } from '../model/once.ts';
import type { CheckedSwitch, Sandbox } from '../model/sandbox.ts';
import { capabilityBit } from '../model/values/capabilities.ts';
import { isFiltering } from '../model/values/syscall-filter.ts';
import { contains, intersects } from '../systemd/bits.ts';
import type { CheckField } from '../systemd/checks.ts';
import type { Facts } from '../systemd/facts.ts';
import type { CheckRow } from './rule.ts';

/** A switch that is good when on; or, inverted, when off. */
export const switchCheck = (field: CheckField & CheckedSwitch, inverted = false): CheckRow => ({
  field,
  badness: ({ switches }) => (switches[field] === inverted ? 1 : 0),
});

/** A setting out of a list of words, each with its badness. */
export const levelCheck = (
  field: CheckField,
  word: (sandbox: Sandbox) => string | null,
  levels: Readonly<Record<string, number>>,
  otherwise: number,
): CheckRow => ({
  field,
  badness: (sandbox) => levels[word(sandbox) ?? ''] ?? otherwise,
});

/** Good when the bounding set holds none of the capabilities. */
export const capabilityCheck = (field: CheckField, capabilities: readonly string[]): CheckRow => {
  const mask = oncePer((facts: Facts) => capabilities.reduce((set, name) => set | capabilityBit(facts, name), 0n));
  return { field, badness: ({ boundingSet, unit }) => ((boundingSet & mask(unit.facts)) === 0n ? 0 : 1) };
};

/** Good when processes can't make namespaces of this type. */
export const namespaceCheck = (field: CheckField, namespace: string): CheckRow => ({
  field,
  badness: ({ namespaces }) => (namespaces === undefined || namespaces.has(namespace) ? 1 : 0),
});

const linuxFamilies: readonly (readonly [number, string])[] = [
  [1, 'unix'],
  [2, 'inet'],
  [10, 'inet'],
  [16, 'netlink'],
  [17, 'packet'],
];
const familyGroups: ReadonlyMap<number, string> = new Map(linuxFamilies);

/** Good when an allow list leaves the group of families out, or a deny list names one of it. */
export const familyCheck = (field: CheckField, group: 'inet' | 'unix' | 'netlink' | 'packet' | 'other'): CheckRow => ({
  field,
  badness: ({ families }) => {
    if (families === undefined) return 1;
    const named = [...families.families].some((family) => (familyGroups.get(family) ?? 'other') === group);
    return named === (families.mode === 'allow') ? 1 : 0;
  },
});

/** Good when the filter stops every call of the group. An allow list is at worst a little better than none. */
export const syscallGroupCheck = (field: CheckField, group: string): CheckRow => {
  const members = oncePer(({ syscalls }: Facts) => (syscalls.group(group) ?? syscalls.native).map((word, index) => word & (syscalls.native[index] ?? 0)));
  return {
    field,
    badness: ({ syscallFilter, unit }) => {
      if (!isFiltering(syscallFilter)) return 10;
      if (syscallFilter.mode === 'deny') return contains(syscallFilter.named, members(unit.facts)) ? 0 : 10;
      return intersects(syscallFilter.allowed, members(unit.facts)) ? 9 : 0;
    },
    variant: ({ syscallFilter }) => (!isFiltering(syscallFilter) ? 'none' : syscallFilter.mode === 'deny' ? 'deny-list' : 'allow-list'),
  };
};
