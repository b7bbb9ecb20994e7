import { type Assignment, type Unit } from '../model/unit.js';
import type { Place } from './need.js';
export declare const placeOf: (assignment: Assignment) => Place;
/** The last line that makes up a setting, or null. */
export declare function lineOf(unit: Unit, name: string): Place | null;
/** The entries of a list, each with the place of the line that adds it. */
export declare function placedEntries<Entry>(unit: Unit, name: string): readonly {
    readonly entry: Entry;
    readonly place: Place;
}[];
/** `Key=value` of a line, shortened. */
export declare function quoteLine({ assignment }: Place): string;
