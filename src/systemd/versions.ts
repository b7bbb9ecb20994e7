/** The systemd versions whose tables were verified, and facts that hold for some of them only. */
import { type TableVersion, tableVersions } from './data/provenance.ts';

export type { TableVersion } from './data/provenance.ts';
export { tableVersions } from './data/provenance.ts';

export const newestTable: TableVersion = tableVersions[tableVersions.length - 1] ?? '262';

/** A fact that changed: its first value, and the value from each later table on. */
export interface ByVersion<T> {
  readonly first: T;
  readonly changes: Readonly<Partial<Record<TableVersion, T>>>;
}

export function byVersion<T>(first: T, changes: Readonly<Partial<Record<TableVersion, T>>>): ByVersion<T> {
  return { first, changes };
}

/** The value of a fact in one table. */
export function resolve<T>(fact: ByVersion<T>, table: TableVersion): T {
  let value = fact.first;
  for (const version of tableVersions) {
    const change = fact.changes[version];
    if (change !== undefined) value = change;
    if (version === table) break;
  }
  return value;
}

/** Whether `table` is in a comma list of ranges such as `252-254` or `257` (from 257 on); an empty list holds always. */
export function inRanges(ranges: string, table: TableVersion): boolean {
  if (ranges === '') return true;
  const version = Number(table);
  return ranges.split(',').some((range) => {
    const [from = '', until] = range.split('-');
    return version >= Number(from) && (until === undefined || version <= Number(until));
  });
}
