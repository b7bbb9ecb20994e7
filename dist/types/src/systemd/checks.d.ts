/** The scored checks of one systemd version, and the order in which its table prints them. */
import { type CheckField } from './data/checks.js';
import { type TableVersion } from './versions.js';
export type { CheckField } from './data/checks.js';
export interface Check {
    /** systemd's `json_field`, odd characters included. */
    readonly field: CheckField;
    /** What the table prints. */
    readonly name: string;
    readonly weight: number;
    /** The badness that counts as the whole weight. */
    readonly range: number;
    /** What the check looks at: capabilities, a namespace, a system-call group. */
    readonly param: string;
    /** The check does not apply to units with DefaultDependencies=no. */
    readonly defaultDependenciesOnly: boolean;
}
export declare function checksOf(table: TableVersion): readonly Check[];
/** Place of an outcome (`field:badness:variant`) in the printed table; equal places are ordered by printed name. */
export declare function printOrderOf(table: TableVersion): ReadonlyMap<string, number>;
