// The notation for "holds in these versions only", and the merging of per-version tables into annotated ones.

import type { ByVersion, Version } from './model.ts';

/** '' for all versions, else ranges over the ordered list: `257`, `252-254`, `252-252,257`. */
export function versionRange(holds: ReadonlySet<Version>, all: readonly Version[]): string {
  const runs: string[] = [];
  let first: Version | undefined;
  all.forEach((version, index) => {
    if (!holds.has(version)) return;
    first ??= version;
    const next = all[index + 1];
    if (next !== undefined && holds.has(next)) return;
    runs.push(next === undefined ? first : `${first}-${version}`);
    first = undefined;
  });
  return runs.length === 1 && runs[0] === all[0] ? '' : runs.join(',');
}

export interface Annotated {
  readonly key: string;
  readonly range: string;
}

/** All keys of all versions in byte order, each with its range. */
export function mergeSets(sets: ByVersion<Iterable<string>>): Annotated[] {
  const versionsOf = new Map<string, Set<Version>>();
  for (const [version, keys] of sets) {
    for (const key of keys) (versionsOf.get(key) ?? created(versionsOf, key, new Set())).add(version);
  }
  const all = [...sets.keys()];
  return [...versionsOf].sort(([a], [b]) => compareBytes(a, b)).map(([key, holds]) => ({ key, range: versionRange(holds, all) }));
}

/** One list from which dropping the keys of other versions yields each version's list, order included. */
export function mergeOrdered(lists: ByVersion<readonly string[]>): Annotated[] {
  let merged: { key: string; holds: Set<Version> }[] = [];
  for (const [version, list] of lists) {
    merged = weave(merged, list, version);
  }
  const all = [...lists.keys()];
  return merged.map(({ key, holds }) => ({ key, range: versionRange(holds, all) }));
}

type Strand = { key: string; holds: Set<Version> }[];

function weave(strand: Strand, list: readonly string[], version: Version): Strand {
  const common = longestCommon(strand, list);
  const result: Strand = [];
  let left = 0;
  let right = 0;
  const addOwn = (until: number): void => {
    for (; right < until; right++) result.push({ key: list[right] ?? '', holds: new Set([version]) });
  };
  for (const [leftIndex, rightIndex] of common) {
    result.push(...strand.slice(left, leftIndex));
    addOwn(rightIndex);
    const shared = strand[leftIndex];
    if (shared !== undefined) result.push({ key: shared.key, holds: new Set([...shared.holds, version]) });
    left = leftIndex + 1;
    right = rightIndex + 1;
  }
  result.push(...strand.slice(left));
  addOwn(list.length);
  return result;
}

/** Index pairs of a longest common subsequence. */
function longestCommon(strand: Strand, list: readonly string[]): [number, number][] {
  const width = list.length + 1;
  const lengths = new Uint32Array((strand.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = strand.length - 1; row >= 0; row--) {
    for (let column = list.length - 1; column >= 0; column--) {
      const same = strand[row]?.key === list[column];
      lengths[row * width + column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < strand.length && column < list.length) {
    if (strand[row]?.key === list[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function created<K, V>(map: Map<K, V>, key: K, value: V): V {
  map.set(key, value);
  return value;
}
