/** Keeps the worst of any number of things in bounded memory. */

export interface Shortlist<T> {
  readonly add: (item: T) => void;
  /** What was kept, in the order in which it came. */
  readonly items: () => readonly T[];
  /** How many were left out. */
  readonly dropped: () => number;
}

interface Ranked<T> {
  readonly item: T;
  readonly at: number;
}

/** `rank` is lower for what is worse; of equals the earlier is kept. */
export function makeShortlist<T>(most: number, rank: (item: T) => number): Shortlist<T> {
  let kept: Ranked<T>[] = [];
  let count = 0;
  const trim = () => {
    if (kept.length <= most) return;
    kept.sort((one, other) => rank(one.item) - rank(other.item) || one.at - other.at);
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
    dropped: () => Math.max(0, count - most),
  };
}
