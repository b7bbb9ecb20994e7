/** Which drop-in folders apply to a unit, and in which order their files are applied (unit_find_dropin_paths). */
import { type UnitName } from './unit-name.js';
/** Names of the drop-in folders of a unit, highest priority first; the one of the whole type (`service.d`) stands apart. */
export declare function dropInFolders(name: UnitName): {
    readonly own: readonly string[];
    readonly type: string;
};
/** Whether systemd reads a file of this name in a drop-in folder. */
export declare const isDropInFile: (fileName: string) => boolean;
/** Order in which bytes compare, whatever the locale. */
export declare const compareBytes: (one: string, other: string) => number;
/** A file found in a drop-in folder. */
export interface Candidate {
    readonly fileName: string;
}
/** Of several files with one name the first wins, and the winners are applied in the order of their names. */
export declare function orderDropIns<T extends Candidate>(found: readonly T[]): readonly T[];
