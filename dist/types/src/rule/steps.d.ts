/** Walking over the assignments of a unit, and the places of their parts. */
import { type Step, type Unit } from '../model/unit.js';
export { assignmentSpan, valueSpan } from '../model/spans.js';
/** Calls `visit` for every assignment of every setting. */
export declare function eachStep(unit: Unit, visit: (step: Step) => void): void;
/** A text of the unit as it goes into a message: long ones are cut. */
export declare const inMessage: (text: string) => string;
