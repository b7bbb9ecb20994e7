/** Lines of a unit as rules speak of them: where they stand, which of several names something, what they have to do with a finding. */
import { type Assignment, type LoadedFile, madeBy, settingOf, type Unit } from '../model/unit.ts';
import { normalizePath } from '../model/values/paths.ts';
import { splitWords, type Word } from '../model/words.ts';
import type { Span } from '../text/position.ts';
import type { Related } from './finding.ts';
import { assignmentSpan, valueSpan } from './steps.ts';

/** Where a line stands. */
export const placeOf = ({ file, node }: Assignment) => ({ file, span: assignmentSpan(node) });

/** A line as a related place. */
export const relatedTo = (line: Assignment, note: string): Related => ({ ...placeOf(line), note });

export const allRelated = (lines: readonly Assignment[], note: string): readonly Related[] => lines.map((line) => relatedTo(line, note));

/** The last line that makes up a setting. */
export const lastLine = (unit: Unit, name: string): Assignment | undefined => madeBy(unit, name).at(-1);

/** `Key=value`, as it stands there. */
export const quote = ({ node }: Assignment): string => `${node.key}=${node.value}`;

const longest = 50;

/** The same, cut where it is long. */
export function quoteShort(line: Assignment): string {
  const text = quote(line);
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

const wordsOf = ({ node }: Assignment): readonly Word[] => splitWords(node.value, { quotes: 'removed' }).words;

/** The place of the first word of a value that matches; the whole line where none does. */
export function wordPlace(line: Assignment, matches: (word: string) => boolean): { readonly file: Assignment['file']; readonly span: Span } {
  const word = wordsOf(line).find(({ text }) => matches(text));
  return word === undefined ? placeOf(line) : { file: line.file, span: valueSpan(line.node, word.start, word.end) };
}

/** Whether a word of a list of paths or mounts names `path`, whatever signs stand before it. */
const names = (word: string, path: string) => word.split(':').some((part) => normalizePath(part.replace(/^[-+]*/, '')) === path);

/** The lines of a list of paths that name one of them; all of them where it is not to be seen which. */
export function linesNaming(unit: Unit, name: string, path: string): readonly Assignment[] {
  const all = madeBy(unit, name);
  const named = all.filter((line) => wordsOf(line).some(({ text }) => names(text, path)));
  return named.length > 0 ? named : all;
}

/** Where a list of paths names one of them. */
export function pathPlace(unit: Unit, name: string, path: string) {
  const line = linesNaming(unit, name, path)[0];
  return line === undefined ? null : { line, ...wordPlace(line, (word) => names(word, path)) };
}

const idle: ReadonlySet<unknown> = new Set([undefined, false, 'no', 'default', 'all', 'none']);

/** Whether a setting is set and restricts something: RestrictNamespaces=no leaves every type of namespace. */
function isActive(unit: Unit, name: string): boolean {
  const value = settingOf(unit, name)?.value;
  if (name === 'RestrictNamespaces') return value instanceof Set && value.size < unit.facts.namespaces.size;
  return !idle.has(value);
}

/** The lines of those settings among `names` that are on, in the order of the unit. */
export const activeLines = (unit: Unit, names: ReadonlySet<string>): readonly Assignment[] =>
  [...unit.settings.keys()].flatMap((name) => (names.has(name) && isActive(unit, name) ? madeBy(unit, name) : []));

/** The header of a section, or of the first one where there is none; the start of a file without any. */
export function sectionPlace({ tree }: LoadedFile, name: string): Span {
  const headers = tree.nodes.filter((node) => node.kind === 'section');
  const header = headers.find((node) => node.name === name) ?? headers[0];
  return header === undefined ? { start: 0, end: 0 } : { start: header.nameStart, end: header.nameEnd };
}
