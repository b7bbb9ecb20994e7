/** Keeps the worst of any number of things in bounded memory. */

export interface Shortlist<T> {
  readonly add: (item: T) => void;
  /** What was kept, in the order in which it came. */
  readonly items: () => readonly T[];
  /** What was kept, the worst first. */
  readonly worst: () => readonly T[];
  /** How many were left out. */
  readonly dropped: () => number;
}

interface Placed<T> {
  readonly item: T;
  readonly at: number;
}

/** `compare` sorts the worse first; of equals the earlier is kept. */
export function makeShortlist<T>(most: number, compare: (one: T, other: T) => number): Shortlist<T> {
  let kept: Placed<T>[] = [];
  let count = 0;
  const trim = () => {
    kept.sort((one, other) => compare(one.item, other.item) || one.at - other.at);
    kept = kept.slice(0, most);
  };
  return {
    add: (item) => {
      kept.push({ item, at: count });
      count += 1;
      if (kept.length > 2 * most) trim();
    },
    items: () => {
      trim();
      return [...kept].sort((one, other) => one.at - other.at).map(({ item }) => item);
    },
    worst: () => {
      trim();
      return kept.map(({ item }) => item);
    },
    dropped: () => Math.max(0, count - most),
  };
}
