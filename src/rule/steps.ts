/** Walking over the assignments of a unit, and the places of their parts. */
import { type Step, stepsOf, type Unit } from '../model/unit.ts';

export { assignmentSpan, valueSpan } from '../model/spans.ts';

/** Calls `visit` for every assignment of every setting. */
export function eachStep(unit: Unit, visit: (step: Step) => void): void {
  for (const step of stepsOf(unit)) visit(step);
}

const longestQuoted = 60;

/** A text of the unit as it goes into a message: long ones are cut. */
export const inMessage = (text: string): string => (text.length <= longestQuoted ? text : `${text.slice(0, longestQuoted - 1)}…`);
