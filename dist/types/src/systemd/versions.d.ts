/** The systemd versions whose tables were verified, and facts that hold for some of them only. */
import { type TableVersion } from './data/provenance.js';
export type { TableVersion } from './data/provenance.js';
export { tableVersions } from './data/provenance.js';
export declare const newestTable: TableVersion;
/** A fact that changed: its first value, and the value from each later table on. */
export interface ByVersion<T> {
    readonly first: T;
    readonly changes: Readonly<Partial<Record<TableVersion, T>>>;
}
export declare function byVersion<T>(first: T, changes: Readonly<Partial<Record<TableVersion, T>>>): ByVersion<T>;
/** The value of a fact in one table. */
export declare function resolve<T>(fact: ByVersion<T>, table: TableVersion): T;
/** Whether `table` is in a comma list of ranges such as `252-254` or `257` (from 257 on); an empty list holds always. */
export declare function inRanges(ranges: string, table: TableVersion): boolean;
