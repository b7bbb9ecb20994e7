// Writes directives.ts: the load-time directive table, folded by equal rows and equal section lists.

import type { ByVersion, Directive, DirectiveFacts, ValueKind, Version } from '../model.ts';
import { compareBytes, versionRange } from '../version-ranges.ts';
import { type ModuleHead, moduleText, quote, row, tableConstant, unionType } from './module.ts';

const valueKindsDoc = 'ref, kind, parameters: words, bool (boolean words too, true= and false= what they mean), empty (resets), max (numbers).';

export function directivesModule(head: ModuleHead, facts: DirectiveFacts, versions: readonly Version[]): string {
  const kinds = nameKinds(facts.directives, versions);
  const rows = groupRows(facts, (directive) => directiveRow(directive, kinds, versions));
  const names = new Set(facts.directives.map((directive) => directive.name));
  const kindNames = new Set([...kinds.values()].map(({ kind }) => kind.name));
  return moduleText(head, 'Every directive systemd loads, by section, with how its value is read.', [
    sectionsConstant(facts.sectionsByUnitType),
    tableConstant('valueKinds', valueKindsDoc, kindRows(kinds)),
    tableConstant('directives', '[sections], then: name, since, flags, refs of value kinds.', rows),
    unionType('DirectiveName', [...names].sort(compareBytes)),
    unionType('ValueKindName', [...kindNames].sort(compareBytes)),
  ]);
}

interface NamedKind {
  readonly ref: string;
  readonly kind: ValueKind;
}

/** A ref per distinct kind: its own name when plain, else named after the first directive that has it. */
function nameKinds(directives: readonly Directive[], versions: readonly Version[]): Map<string, NamedKind> {
  const named = new Map<string, NamedKind>();
  const taken = new Set<string>();
  const add = (kind: ValueKind, candidates: readonly string[]): void => {
    if (named.has(kindKey(kind))) return;
    const ref = candidates.find((candidate) => !taken.has(candidate));
    if (ref === undefined) throw new Error(`no free name for a value kind of ${candidates[0]}`);
    taken.add(ref);
    named.set(kindKey(kind), { ref, kind });
  };
  const inTableOrder = directives.flatMap((directive) =>
    versions.flatMap((version) => {
      const kind = directive.perVersion.get(version)?.kind;
      return kind === undefined ? [] : [{ kind, version, name: directive.name }];
    }),
  );
  for (const { kind } of inTableOrder) if (kindParams(kind) === '') add(kind, [kind.name]);
  for (const { kind, version, name } of inTableOrder) {
    if (kindParams(kind) === '') continue;
    const slug = kind.status === undefined ? kebab(name) : kind.status;
    add(kind, [slug, `${slug}-${version}`]);
  }
  return named;
}

function kindRows(kinds: Map<string, NamedKind>): string[] {
  return [...kinds.values()]
    .filter(({ kind }) => kindParams(kind) !== '')
    .sort((a, b) => compareBytes(a.ref, b.ref))
    .map(({ ref, kind }) => row(ref, kind.name, kindParams(kind)));
}

function kindKey(kind: ValueKind): string {
  return `${kind.name}\t${kindParams(kind)}`;
}

function kindParams(kind: ValueKind): string {
  const params: string[] = [];
  if (kind.values !== undefined) params.push(`values=${kind.values.join(',')}`);
  if (kind.booleanWords) params.push('bool');
  if (kind.trueMeans !== undefined) params.push(`true=${kind.trueMeans}`);
  if (kind.falseMeans !== undefined) params.push(`false=${kind.falseMeans}`);
  if (kind.empty) params.push('empty');
  if (kind.max !== undefined) params.push(`max=${kind.max}`);
  if (kind.suffix !== undefined) params.push(`suffix=${kind.suffix}`);
  if (kind.status !== undefined) params.push(`status=${kind.status}`);
  return params.join(' ');
}

function kebab(name: string): string {
  const spaced = name.replace(/PIDs/, 'Pids');
  return spaced.replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase();
}

function directiveRow(directive: Directive, kinds: Map<string, NamedKind>, versions: readonly Version[]): string {
  const refs = holdingVersions(directive.perVersion, ({ kind }) => kinds.get(kindKey(kind))?.ref ?? '');
  const spec = [...refs].map(([ref, holds]) => {
    const range = versionRange(holds, versions);
    return range === '' ? ref : `${range}:${ref}`;
  });
  return row(directive.name, directive.since, flagsOf(directive, versions), spec.join(' '));
}

function flagsOf(directive: Directive, versions: readonly Version[]): string {
  const flags: string[] = [];
  const fatalIn = holdingVersions(directive.perVersion, ({ fatal }) => fatal).get(true);
  if (fatalIn !== undefined) {
    const known = versions.filter((version) => directive.perVersion.has(version));
    const range = versionRange(fatalIn, known);
    flags.push(range === '' ? 'fatal' : `fatal@${range}`);
  }
  if (!directive.documented) flags.push('undocumented');
  if (directive.aliasOf !== undefined) flags.push(`alias=${directive.aliasOf}`);
  return flags.join(',');
}

function holdingVersions<T, K>(perVersion: ByVersion<T>, keyOf: (value: T) => K): Map<K, Set<Version>> {
  const result = new Map<K, Set<Version>>();
  for (const [version, value] of perVersion) {
    const key = keyOf(value);
    result.set(key, (result.get(key) ?? new Set()).add(version));
  }
  return result;
}

function groupRows(facts: DirectiveFacts, rowOf: (directive: Directive) => string): string[] {
  const order = [...new Set([...facts.sectionsByUnitType.values()].flat())];
  const sectionsOfRow = new Map<string, Set<string>>();
  for (const directive of facts.directives) {
    const text = rowOf(directive);
    sectionsOfRow.set(text, (sectionsOfRow.get(text) ?? new Set()).add(directive.section));
  }
  const groups = new Map<string, string[]>();
  for (const [text, sections] of sectionsOfRow) {
    const title = order.filter((section) => sections.has(section)).join(',');
    groups.set(title, [...(groups.get(title) ?? []), text]);
  }
  const rank = (title: string): string =>
    title
      .split(',')
      .map((section) => String(order.indexOf(section)).padStart(3, '0'))
      .join();
  return [...groups].sort(([a], [b]) => compareBytes(rank(a), rank(b))).flatMap(([title, rows]) => [`[${title}]`, ...rows.sort(compareBytes)]);
}

function sectionsConstant(sections: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...sections].map(([type, names]) => `  ${type}: [${names.map(quote).join(', ')}],`);
  return `export const sectionsByUnitType = {\n${lines.join('\n')}\n} as const;`;
}
