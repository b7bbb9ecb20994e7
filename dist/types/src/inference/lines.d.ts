import { type Assignment, type Unit } from '../model/unit.js';
import type { Place } from './need.js';
export declare const placeOf: (assignment: Assignment) => Place;
/** The last line that makes up a setting, or null. */
export declare function lineOf(unit: Unit, name: string): Place | null;
/** `Key=value` of a line, shortened. */
export declare function quoteLine({ assignment }: Place): string;
