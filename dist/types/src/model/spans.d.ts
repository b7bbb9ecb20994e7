/** The places of assignments and of parts of their values in their files. */
import { type AssignmentNode } from '../syntax/tree.js';
import type { Span } from '../text/position.js';
/** `Key=value`, without the blanks around it. */
export declare const assignmentSpan: (node: AssignmentNode) => Span;
/** A part of a value, given by offsets in the value; the whole assignment where the part is empty. */
export declare function valueSpan(node: AssignmentNode, start: number, end: number): Span;
