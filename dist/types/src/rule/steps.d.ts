/** Walking over the assignments of a unit, and the places of their parts. */
import { type Step, type Unit } from '../model/unit.js';
import { type AssignmentNode } from '../syntax/tree.js';
import type { Span } from '../text/position.js';
/** Calls `visit` for every assignment of every setting. */
export declare function eachStep(unit: Unit, visit: (step: Step) => void): void;
/** `Key=value`, without the blanks around it. */
export declare const assignmentSpan: (node: AssignmentNode) => Span;
/** A part of a value, given by offsets in the value; the whole assignment where the part is empty. */
export declare function valueSpan(node: AssignmentNode, start: number, end: number): Span;
