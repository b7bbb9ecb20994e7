/** The directives that one systemd version knows, read from the generated table. */
import { directives as directiveRows, sectionsByUnitType, type ValueKindName, valueKinds } from './data/directives.ts';
import { inRanges, type TableVersion, tableVersions } from './versions.ts';

export type UnitType = keyof typeof sectionsByUnitType;

/** What a directive takes. */
export interface ValueKind {
  readonly kind: ValueKindName;
  /** Words of an enum, sorted; empty for other kinds. */
  readonly values: readonly string[];
  /** Whether boolean words are taken beside `values`, and what a true one means. */
  readonly booleanWords: boolean;
  readonly trueMeans: string | null;
  /** What a false one means; `no` unless it says otherwise. */
  readonly falseMeans: string;
  /** An empty value takes the setting back, instead of being ignored. */
  readonly emptyResets: boolean;
  /** Numbers up to this one are taken beside the words, or null. */
  readonly largestNumber: number | null;
  /** What may follow an enum word after a colon (`hostname`), or null. */
  readonly suffix: string | null;
  /** Why an obsolete directive does nothing: removed, disabled-by-build, experimental. */
  readonly status: string | null;
}

export interface Directive extends ValueKind {
  readonly name: string;
  readonly section: string;
  /** The directive whose setting this older name shares, or its own name. */
  readonly setting: string;
  /** The release that introduced it, where the manual says so. */
  readonly since: number | null;
  /** Whether a value that can't be read makes systemd refuse the unit. */
  readonly fatal: boolean;
  readonly documented: boolean;
}

/** The directives of one version. They are made when they are first looked up: a unit needs a few dozen of 1,500. */
export interface DirectiveTable {
  readonly find: (section: string, name: string) => Directive | undefined;
  /** Names that a section knows. */
  readonly namesIn: (section: string) => readonly string[];
  /** Sections that know a name. */
  readonly sectionsWith: (name: string) => readonly string[];
}

/** One row of the generated table; `specs` are `[RANGE:]kind` words. */
interface Row {
  readonly sections: readonly string[];
  readonly name: string;
  readonly since: number | null;
  readonly flags: string;
  readonly specs: string;
}

const kindRows = `\n${valueKinds}`;
const kinds = new Map<string, ValueKind>();
const rowsByName = new Map<string, readonly Row[]>();

function readRow(start: number): Row {
  const header = directiveRows.lastIndexOf('\n[', start);
  const group = directiveRows.slice(header < 0 ? 1 : header + 2, directiveRows.indexOf(']', header + 1));
  const end = directiveRows.indexOf('\n', start);
  const [name = '', since = '', flags = '', specs = ''] = directiveRows.slice(start, end < 0 ? undefined : end).split('\t');
  return { sections: group.split(','), name, since: since === '' ? null : Number(since), flags, specs };
}

/** The rows of a name, found by searching the table: a unit needs a few dozen of its hundreds of rows. */
function rowsOf(name: string): readonly Row[] {
  const ready = rowsByName.get(name);
  if (ready !== undefined) return ready;
  const rows: Row[] = [];
  const line = `\n${name}\t`;
  for (let at = directiveRows.indexOf(line); at >= 0; at = directiveRows.indexOf(line, at + 1)) rows.push(readRow(at + 1));
  rowsByName.set(name, rows);
  return rows;
}

/** Every name that some verified version knows in some section. */
export const allDirectiveNames = (): readonly string[] => [
  ...new Set(directiveRows.split('\n').flatMap((line) => (line.includes('\t') ? [line.slice(0, line.indexOf('\t'))] : []))),
];

const plainKind = (kind: string): ValueKind => ({
  kind: kind as ValueKindName, // the generator writes no other names
  values: [],
  booleanWords: false,
  trueMeans: null,
  falseMeans: 'no',
  emptyResets: false,
  largestNumber: null,
  suffix: null,
  status: null,
});

/** The kind of a reference, found by searching the table; a reference without a row is the name of a kind. */
function readKind(ref: string): ValueKind {
  const at = kindRows.indexOf(`\n${ref}\t`);
  if (at < 0) return plainKind(ref);
  const end = kindRows.indexOf('\n', at + 1);
  const [, kind = '', params = ''] = kindRows.slice(at + 1, end < 0 ? undefined : end).split('\t');
  const words = params.split(' ');
  const param = (name: string) => words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const values = param('values');
  return {
    ...plainKind(kind),
    values: values === null ? [] : values.split(','),
    booleanWords: words.includes('bool'),
    trueMeans: param('true'),
    falseMeans: param('false') ?? 'no',
    emptyResets: words.includes('empty'),
    largestNumber: param('max') === null ? null : Number(param('max')),
    suffix: param('suffix'),
    status: param('status'),
  };
}

/** The kind reference of a row in one table, or null where that version does not know the directive. */
function specFor(specs: string, table: TableVersion): string | null {
  if (!specs.includes(' ') && !specs.includes(':')) return specs;
  for (const spec of specs.split(' ')) {
    const colon = spec.indexOf(':');
    if (colon < 0) return spec;
    if (inRanges(spec.slice(0, colon), table)) return spec.slice(colon + 1);
  }
  return null;
}

function kindOf(ref: string): ValueKind {
  const ready = kinds.get(ref) ?? readKind(ref);
  kinds.set(ref, ready);
  return ready;
}

const hasFlag = (flags: string, flag: string, table: TableVersion) =>
  flags !== '' && flags.split(',').some((word) => word === flag || (word.startsWith(`${flag}@`) && inRanges(word.slice(flag.length + 1), table)));

function makeDirective(row: Row, table: TableVersion, section: string, ref: string): Directive {
  const alias = row.flags === '' ? undefined : row.flags.split(',').find((flag) => flag.startsWith('alias='));
  return {
    ...kindOf(ref),
    name: row.name,
    section,
    setting: alias === undefined ? row.name : alias.slice('alias='.length),
    since: row.since,
    fatal: hasFlag(row.flags, 'fatal', table),
    documented: !hasFlag(row.flags, 'undocumented', table),
  };
}

/**
 * The directives of systemd `version`, from the table `table`. Where `version` lies between two tables, a directive of a
 * later table counts when its release is not above `version`; one released after `version` is not known yet.
 */
export function directivesOf(table: TableVersion, version: number): DirectiveTable {
  const made = new Map<string, Map<string, Directive | undefined>>();
  const find = (section: string, name: string): Directive | undefined => {
    let known = made.get(section);
    if (known === undefined) {
      known = new Map();
      made.set(section, known);
    }
    const ready = known.get(name);
    if (ready !== undefined || known.has(name)) return ready;
    const row = rowsOf(name).find(({ sections }) => sections.includes(section));
    const ref = row === undefined ? null : refOf(row, table, version);
    const directive = row === undefined || ref === null ? undefined : makeDirective(row, table, section, ref);
    known.set(name, directive);
    return directive;
  };
  return {
    find,
    namesIn: (section) => allDirectiveNames().filter((name) => find(section, name) !== undefined),
    sectionsWith: (name) => [...new Set(rowsOf(name).flatMap(({ sections }) => sections))].filter((section) => find(section, name) !== undefined),
  };
}

const refOf = (row: Row, table: TableVersion, version: number): string | null =>
  row.since !== null && row.since > version ? null : (specFor(row.specs, table) ?? laterSpec(row, table));

/** The kind of a directive that came between `table` and the next: its own release says that it is known. */
function laterSpec(row: Row, table: TableVersion): string | null {
  if (row.since === null || row.since <= Number(table)) return null;
  const later = tableVersions.find((version) => Number(version) > Number(table) && specFor(row.specs, version) !== null);
  return later === undefined ? null : specFor(row.specs, later);
}

/** The release in which a directive of `section` appeared: from the manual, else the first table that knows it. */
export function firstKnown(section: string, name: string): number | null {
  const row = rowsOf(name).find(({ sections }) => sections.includes(section));
  if (row === undefined) return null;
  const table = tableVersions.find((version) => specFor(row.specs, version) !== null);
  return row.since ?? (table === undefined ? null : Number(table));
}

/** The sections in which any verified version knows a directive of this name. */
export function sectionsKnowing(name: string): readonly string[] {
  return rowsOf(name).flatMap(({ sections }) => sections);
}

export const sectionsOf = (type: UnitType): readonly string[] => sectionsByUnitType[type];
export const unitTypes = Object.keys(sectionsByUnitType) as readonly UnitType[]; // the keys of the literal are its type
