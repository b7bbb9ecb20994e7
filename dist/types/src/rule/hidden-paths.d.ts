/** Paths of the host that the settings of a unit cover with something empty: what lies below them is not there for the service. */
import { type Assignment, type Unit } from '../model/unit.js';
/** What covers a path, and by which line. */
export interface Cover {
    readonly folder: string;
    readonly setting: string;
    readonly line: Assignment | null;
}
/** What hides `path` from the service, or null: only what lies strictly below a covered folder is surely not there. */
export declare function coverOf(unit: Unit, path: string): Cover | null;
