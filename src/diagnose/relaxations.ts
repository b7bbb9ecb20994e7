/** Lines that loosen a unit, put together so that each setting is written once. */

/** Settings whose lines add up: their words go on one line. */
const lists: ReadonlySet<string> = new Set([
  'AmbientCapabilities',
  'BindPaths',
  'BindReadOnlyPaths',
  'CapabilityBoundingSet',
  'ExecPaths',
  'IPAddressAllow',
  'LogsDirectory',
  'CacheDirectory',
  'ReadWritePaths',
  'RestrictAddressFamilies',
  'RestrictNamespaces',
  'RuntimeDirectory',
  'StateDirectory',
  'SystemCallArchitectures',
  'SystemCallFilter',
]);

const split = (line: string): readonly [key: string, value: string] => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)];

/** Words of a value, those in quotes whole. */
const wordsOf = (value: string): readonly string[] => value.match(/"[^"]{0,600}"|\S+/g) ?? [];

/** The lines of several relaxations, each once, lists on one line. A setting that one of them takes back keeps its own lines. */
export function mergeRelaxations(relaxations: readonly (readonly string[])[]): readonly string[] {
  const lines = [...new Set(relaxations.flat())];
  const reset = new Set(lines.filter((line) => line.endsWith('=')).map((line) => split(line)[0]));
  const words = new Map<string, Set<string>>();
  const merged: string[] = [];
  for (const line of lines) {
    const [key, value] = split(line);
    if (!lists.has(key) || reset.has(key) || /^(?:yes|no)$/.test(value)) {
      merged.push(line);
      continue;
    }
    const known = words.get(key);
    if (known === undefined) merged.push(`${key}=`);
    const all = known ?? new Set<string>();
    for (const word of wordsOf(value)) all.add(word);
    words.set(key, all);
  }
  return merged.map((line) => {
    const [key] = split(line);
    const own = words.get(key);
    if (own === undefined) return line;
    // A path that has to be there needs no second mention as one that may be missing.
    return `${key}=${[...own].filter((word) => !word.startsWith('-') || !own.has(word.slice(1))).join(' ')}`;
  });
}
