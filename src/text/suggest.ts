/** Did-you-mean: the candidates nearest to a misspelt word. */

/** Edits that turn `one` into `other`: insert, delete, replace, swap neighbours; `limit` + 1 when there are more. */
function editDistance(one: string, other: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return tooMany;
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  let leastBefore = 0;
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    const letterBefore = one.charCodeAt(row - 2);
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && letter === other.charCodeAt(column - 2) && letterBefore === other.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit && leastBefore > limit) return tooMany; // a swap looks two rows back, nothing looks farther
    leastBefore = least;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length] ?? tooMany, tooMany);
}

/** Longer words than this are no misspelling of any name; comparing them would only cost time. */
const longestWord = 64;

/** At most `most` candidates near to `word`, nearest first; a third of its letters may be wrong. Case counts little. Those much farther than the nearest are left out. */
export function suggest(word: string, candidates: Iterable<string>, most = 3): readonly string[] {
  if (word === '' || word.length > longestWord) return [];
  let limit = Math.max(1, Math.floor(word.length / 3));
  const lower = word.toLowerCase();
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = candidate === word ? 0 : editDistance(lower, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    near.push({ candidate, distance });
    limit = Math.min(limit, distance + 1); // what is farther will be left out
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const best = near[0]?.distance ?? 0;
  const rivals = near.filter(({ distance }) => distance <= (best === 0 ? 0 : best + 1));
  return rivals.slice(0, most).map(({ candidate }) => candidate);
}

/** The end of a sentence that offers the nearest candidate; empty where none is near. */
export function didYouMean(word: string, candidates: Iterable<string>, show = (candidate: string) => candidate): string {
  const [best] = suggest(word, candidates, 1);
  return best === undefined ? '' : `; did you mean ${show(best)}?`;
}
