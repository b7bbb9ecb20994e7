/** Walking over the assignments of a unit, and the places of their parts. */
import { readSetting, type Step, type Unit } from '../model/unit.ts';
import { type AssignmentNode, valueOffset } from '../syntax/tree.ts';
import type { Span } from '../text/position.ts';

/** Calls `visit` for every assignment of every setting. */
export function eachStep(unit: Unit, visit: (step: Step) => void): void {
  for (const setting of unit.settings.values()) for (const step of readSetting(setting, unit).steps) visit(step);
}

/** `Key=value`, without the blanks around it. */
export const assignmentSpan = (node: AssignmentNode): Span => ({ start: node.keyStart, end: Math.max(node.valueEnd, node.keyEnd) });

/** A part of a value, given by offsets in the value; the whole assignment where the part is empty. */
export function valueSpan(node: AssignmentNode, start: number, end: number): Span {
  if (end <= start) return assignmentSpan(node);
  return { start: valueOffset(node, start), end: valueOffset(node, end - 1) + 1 };
}
