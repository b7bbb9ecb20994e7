// Rows of a table of groups: the versions of a member stand in brackets after it.

import type { ByVersion, Version } from '../model.ts';
import { mergeOrdered, mergeSets } from '../version-ranges.ts';
import { row } from './module.ts';

export type Groups = ReadonlyMap<string, readonly string[]>;

export function groupRows(facts: ByVersion<Groups>): string[] {
  const titles = mergeOrdered(new Map([...facts].map(([version, groups]) => [version, [...groups.keys()]])));
  return titles.map(({ key: title, range }) => {
    const members = new Map<Version, readonly string[]>();
    for (const [version, groups] of facts) {
      const list = groups.get(title);
      if (list !== undefined) members.set(version, list);
    }
    return row(title, annotatedMembers(members), range);
  });
}

/** Members in byte order, as in `open(252-257) openat`; ranges are over the versions that have the group. */
function annotatedMembers(members: ByVersion<readonly string[]>): string {
  return mergeSets(members)
    .map(({ key, range }) => (range === '' ? key : `${key}(${range})`))
    .join(' ');
}
