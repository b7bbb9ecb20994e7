// Writes names.ts: the closed lists of names that value parsers look words up in.

import type { ByVersion, NameTable } from '../model.ts';
import { mergeOrdered } from '../version-ranges.ts';
import { type Groups, groupRows } from './groups.ts';
import { type ModuleHead, moduleText, row, tableConstant, unionType } from './module.ts';

export interface NameFacts {
  readonly name: string;
  readonly doc: string;
  readonly tables: ByVersion<NameTable>;
  readonly union?: string;
  /** The other column lists members of a group. */
  readonly grouped?: boolean;
}

export function namesModule(head: ModuleHead, facts: readonly NameFacts[]): string {
  const declarations = facts.flatMap(({ name, doc, tables, union, grouped }) => {
    const constant = tableConstant(name, doc, grouped ? groupRows(membersOf(tables)) : nameRows(tables));
    if (union === undefined) return [constant];
    const members = new Set([...tables.values()].flatMap((table) => [...table.keys()]));
    return [constant, unionType(union, members)];
  });
  return moduleText(head, 'Names that systemd looks words up in.', declarations);
}

function nameRows(tables: ByVersion<NameTable>): string[] {
  const rows = new Map([...tables].map(([version, table]) => [version, [...table].map(([name, rest]) => (rest === '' ? name : `${name}\t${rest}`))]));
  return mergeOrdered(rows).map(({ key, range }) => row(key, range));
}

function membersOf(tables: ByVersion<NameTable>): ByVersion<Groups> {
  const split = (table: NameTable): Groups => new Map([...table].map(([name, rest]) => [name, rest.split(' ')]));
  return new Map([...tables].map(([version, table]) => [version, split(table)]));
}
