// Joins the directive tables of all versions and the newest manual.

import type { ByVersion, Directive, DirectiveFacts, DirectiveInVersion, Version } from '../model.ts';
import { directiveTable, sectionsByUnitType, type TableRow } from './directive-table.ts';
import { type ManualEntry, manualEntries } from './manual.ts';
import type { SourceTree } from './tree.ts';
import { isFatal, valueKind } from './value-kinds.ts';

type Rows = Map<Version, TableRow>;

export function readDirectives(trees: ByVersion<SourceTree>): DirectiveFacts {
  const newest = [...trees.values()].at(-1);
  if (newest === undefined) throw new Error('no source tree given');
  const manual = manualEntries(newest);
  const table = new Map<string, Rows>();
  for (const [version, tree] of trees) {
    for (const row of directiveTable(tree)) {
      const key = `${row.section}.${row.name}`;
      table.set(key, (table.get(key) ?? new Map()).set(version, row));
    }
  }
  const directives = [...table].map(([key, rows]): Directive => {
    const { section, name } = newestRow(rows);
    const perVersion = new Map<Version, DirectiveInVersion>();
    for (const [version, row] of rows) {
      const tree = trees.get(version) ?? newest;
      perVersion.set(version, { kind: valueKind(tree, row), fatal: isFatal(tree, row) });
    }
    return {
      section,
      name,
      since: sinceOf(manual.get(key), [...trees.keys()], perVersion),
      documented: manual.has(key),
      aliasOf: manual.has(key) ? undefined : aliasOf(rows, table, manual),
      perVersion,
    };
  });
  return { sectionsByUnitType: sectionsByUnitType(newest), directives };
}

/** The release that the manual names; none where it is that of an older sibling in the same entry, as a version without the directive shows. */
function sinceOf(entry: ManualEntry | undefined, versions: readonly Version[], known: ReadonlyMap<Version, unknown>): string {
  const since = entry?.since ?? '';
  const before = versions.slice(
    0,
    versions.findIndex((version) => known.has(version)),
  );
  return before.some((version) => Number(version) >= Number(since)) ? '' : since;
}

/** The one documented directive that an undocumented one shares its place with: an older name of it. */
function aliasOf(rows: Rows, table: ReadonlyMap<string, Rows>, manual: ReadonlyMap<string, ManualEntry>): string | undefined {
  const own = newestRow(rows);
  const version = [...rows.keys()].at(-1) ?? '';
  if (own.parser === '' || own.parser === 'warn_compat') return undefined;
  const twins = [...table].filter(([key, others]) => {
    const other = others.get(version);
    return other !== undefined && other.name !== own.name && manual.has(key) && sharesPlace(own, other);
  });
  return twins.length === 1 ? newestRow(twins[0]?.[1] ?? rows).name : undefined;
}

function sharesPlace(own: TableRow, other: TableRow): boolean {
  if (other.section !== own.section && other.section !== 'Unit') return false;
  if (other.field !== own.field || other.argument !== own.argument) return false;
  if (own.parser === 'job_mode_isolate') return true;
  const wholeContext = ['0', 'offsetof(exec_context)', 'offsetof(cgroup_context)'].includes(own.field);
  return other.parser === own.parser && (!wholeContext || own.argument !== '0');
}

function newestRow(rows: Rows): TableRow {
  const row = [...rows.values()].at(-1);
  if (row === undefined) throw new Error('a directive without a version');
  return row;
}
