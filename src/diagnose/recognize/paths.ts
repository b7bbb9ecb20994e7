/** Finds the path that an error message is about. */

const quotedPath = /(["'`‘“])(\/[^"'`’”\n]{1,512})["'`’”]/g;
const barePath = /(?:^|[\s=(:[<,])(\/[^\s"'`’”,;()<>[\]|]{1,512})/g;
/** Behind the error: `: '/srv/x'` as Python has it, `, open '/srv/x'` as Node.js has it. */
const pathBehind = /^[)\]]{0,2}(?:: |, \w{1,20} )["'`]?\//;

/** A message names few; a hostile one is not gone through to its end. */
const mostPaths = 12;

interface FoundPath {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const trimmed = (path: string): string => path.replace(/[.:,]{1,3}$/, '');

function pathsIn(text: string): readonly FoundPath[] {
  const found: FoundPath[] = [];
  const taken = (at: number) => found.some(({ start, end }) => at >= start && at < end);
  for (const match of text.matchAll(quotedPath)) {
    if (found.length >= mostPaths) break;
    found.push({ path: match[2] ?? '', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(barePath)) {
    if (found.length >= 2 * mostPaths) break;
    const start = match.index + match[0].indexOf('/');
    if (!taken(start)) found.push({ path: trimmed(match[1] ?? ''), start, end: match.index + match[0].length });
  }
  return found.filter(({ path }) => path.length > 1).sort((one, other) => one.start - other.start);
}

/** The path nearest to the error that begins at `from` and ends at `to`; an address or a URL is none. */
export function pathNear(text: string, from: number, to: number): string | null {
  const paths = pathsIn(text);
  const behind = paths.find(({ start }) => start >= to);
  if (behind !== undefined && pathBehind.test(text.slice(to))) return behind.path;
  const before = paths.filter(({ end }) => end <= from + 1).at(-1);
  return (before ?? behind)?.path ?? null;
}
