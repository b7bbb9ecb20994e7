/** Which drop-in folders apply to a unit, and in which order their files are applied (unit_find_dropin_paths). */
import { parseUnitName, templateOf, type UnitName } from './unit-name.ts';

/** The longest shorter prefix that ends in a dash: `a-b-c` gives `a-b-`; null where there is none. */
function shortenPrefix(prefix: string): string | null {
  let rest = prefix.endsWith('-') ? prefix.slice(0, -1) : prefix;
  const dash = rest.lastIndexOf('-');
  rest = rest.slice(0, dash + 1);
  return dash > 0 ? rest : null;
}

/** The names whose folders apply to a unit, nearest first: itself, its template, and names cut at their dashes. */
function namesFor(name: UnitName): readonly string[] {
  const names = [name.full];
  const template = templateOf(name);
  const templateName = template === null ? null : parseUnitName(template);
  if (templateName !== null) names.push(...namesFor(templateName));
  const shorter = shortenPrefix(name.prefix);
  if (shorter === null) return names;
  const full = name.instance ? `${shorter}@${name.instance}.${name.type}` : `${shorter}.${name.type}`;
  const parsed = parseUnitName(full);
  return parsed === null ? names : [...names, ...namesFor(parsed)];
}

/** Names of the drop-in folders of a unit, highest priority first; the one of the whole type (`service.d`) stands apart. */
export function dropInFolders(name: UnitName): { readonly own: readonly string[]; readonly type: string } {
  return { own: namesFor(name).map((full) => `${full}.d`), type: `${name.type}.d` };
}

/** Whether systemd reads a file of this name in a drop-in folder. */
export const isDropInFile = (fileName: string): boolean => fileName.endsWith('.conf') && !fileName.startsWith('.');

/** Order in which bytes compare, whatever the locale. */
export const compareBytes = (one: string, other: string): number => {
  for (let index = 0; index < one.length && index < other.length; index += 1) {
    const a = codeOrder(one.charCodeAt(index));
    const b = codeOrder(other.charCodeAt(index));
    if (a !== b) return a - b;
  }
  return one.length - other.length;
};

/** UTF-16 units in the order of their UTF-8 form: surrogates stand above the rest. */
const codeOrder = (code: number) => (code >= 0xd800 && code <= 0xdfff ? code + 0x10000 : code);

/** A file found in a drop-in folder. */
export interface Candidate {
  readonly fileName: string;
}

/** Of several files with one name the first wins, and the winners are applied in the order of their names. */
export function orderDropIns<T extends Candidate>(found: readonly T[]): readonly T[] {
  const winners = new Map<string, T>();
  for (const candidate of found) if (!winners.has(candidate.fileName)) winners.set(candidate.fileName, candidate);
  return [...winners.values()].sort((a, b) => compareBytes(a.fileName, b.fileName));
}
