/** System calls and their groups as one systemd version and its libseccomp know them. */
import { type Bits } from './bits.js';
import { type TableVersion } from './versions.js';
export interface Syscalls {
    /** Names that SystemCallFilter= takes, with their bit. */
    readonly bitOf: ReadonlyMap<string, number>;
    /** Every name, by its bit. */
    readonly names: readonly string[];
    /** The calls that exist on the native architecture: only they count in a check. */
    readonly native: Bits;
    /** Native number of a call, for those that have one. */
    readonly numberOf: ReadonlyMap<string, number>;
    /** Direct members of each group, nested groups by name. */
    readonly groups: ReadonlyMap<string, readonly string[]>;
    /** All calls of a group, nested groups included; undefined for a group that is not known. */
    readonly group: (name: string) => Bits | undefined;
}
export declare function syscallsOf(table: TableVersion): Syscalls;
