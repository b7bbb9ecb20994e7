/** Where the sections and keys of an ini file stand. The ini package reads the values; it keeps no places. */

export interface IniProblem {
  readonly line: number;
  readonly message: string;
}

export interface IniLines {
  /** The line of what stands at a path of names: a key in its section, a section, or the section that it is missing in. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  /** The text without the lines that are neither a section nor an entry, which the ini format takes for something all the same. */
  readonly clean: string;
  readonly problems: readonly IniProblem[];
}

const header = /^\[([^\]]*)\]\s*([;#].*)?$/;

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'section'; readonly name: string; readonly alone: boolean }
  | { readonly kind: 'entry'; readonly key: string; readonly repeats: boolean }
  | { readonly kind: 'bad'; readonly message: string };

/** `unquote` is the ini package's own reading of a key. */
function readLine(raw: string, unquote: (text: string) => string): Line {
  const content = raw.trim();
  if (content === '' || content.startsWith(';') || content.startsWith('#')) return { kind: 'blank' };
  const head = header.exec(content);
  const equals = content.indexOf('=');
  if (head !== null && (equals < 0 || head[2] !== undefined))
    return { kind: 'section', name: unquote(head[1] ?? ''), alone: head[2] === undefined && raw.startsWith('[') };
  if (equals <= 0) {
    const unclosed = content.startsWith('[') ? 'this section header has no closing bracket' : `this line is no "key = value": ${clip(content)}`;
    return { kind: 'bad', message: unclosed };
  }
  const key = unquote(content.slice(0, equals));
  return key.endsWith('[]') ? { kind: 'entry', key: key.slice(0, -2), repeats: true } : { kind: 'entry', key, repeats: false };
}

export function indexLines(text: string, unquote: (text: string) => string): IniLines {
  const places = new Map<string, number>();
  const problems: IniProblem[] = [];
  let section = '';
  /** The line where the same name stood before, or undefined. */
  const place = (name: string, line: number) => {
    const before = places.get(name);
    if (before === undefined) places.set(name, line);
    return before;
  };
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    const read = readLine(raw, unquote);
    if (read.kind === 'bad') {
      problems.push({ line, message: read.message });
      lines[index] = '';
    }
    if (read.kind === 'section') {
      section = read.name;
      const before = place(section, line);
      if (!read.alone) problems.push({ line, message: 'a section header stands alone on its line, from the first column' });
      if (before !== undefined) problems.push({ line, message: `[${section}] is here a second time, after line ${before}: write its keys in one place` });
    }
    if (read.kind === 'entry') {
      const before = place(`${section}\0${read.key}`, line);
      if (before !== undefined && !read.repeats) problems.push({ line, message: `${read.key} is given a second time, after line ${before}: keep one of them` });
    }
  }
  return { lineOf: (path) => lineOf(places, path.map(String)), clean: lines.join('\n'), problems };
}

function lineOf(places: ReadonlyMap<string, number>, names: readonly string[]): number {
  const [outer, whole] = [names.slice(0, -1).join('.'), names.join('.')];
  const below = [...places].find(([known]) => known.startsWith(`${whole}.`))?.[1];
  return places.get(`${outer}\0${names.at(-1)}`) ?? places.get(whole) ?? below ?? places.get(outer) ?? 1;
}

const longest = 60;
const clip = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);
