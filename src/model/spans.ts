/** The places of assignments and of parts of their values in their files. */
import { type AssignmentNode, valueOffset } from '../syntax/tree.ts';
import type { Span } from '../text/position.ts';

/** `Key=value`, without the blanks around it. */
export const assignmentSpan = (node: AssignmentNode): Span => ({ start: node.keyStart, end: Math.max(node.valueEnd, node.keyEnd) });

/** A part of a value, given by offsets in the value; the whole assignment where the part is empty. */
export function valueSpan(node: AssignmentNode, start: number, end: number): Span {
  if (end <= start) return assignmentSpan(node);
  return { start: valueOffset(node, start), end: valueOffset(node, end - 1) + 1 };
}
