/** The lines of a unit that make up its settings, as places to point at. */
import { assignmentSpan } from '../model/spans.ts';
import { type Assignment, entriesOf, madeBy, settingOf, type Unit } from '../model/unit.ts';
import type { Place } from './need.ts';

export const placeOf = (assignment: Assignment): Place => ({ file: assignment.file, span: assignmentSpan(assignment.node), assignment });

/** The last line that makes up a setting, or null. */
export function lineOf(unit: Unit, name: string): Place | null {
  const assignment = madeBy(unit, name).at(-1);
  return assignment === undefined ? null : placeOf(assignment);
}

/** The entries of a list, each with the place of the line that adds it. */
export function placedEntries<Entry>(unit: Unit, name: string): readonly { readonly entry: Entry; readonly place: Place }[] {
  const setting = settingOf(unit, name);
  return setting === undefined ? [] : entriesOf<Entry>(setting).map(({ entry, line }) => ({ entry, place: placeOf(line) }));
}

const longestQuote = 60;

/** `Key=value` of a line, shortened. */
export function quoteLine({ assignment }: Place): string {
  const text = `${assignment.node.key}=${assignment.node.value}`;
  return text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1)}…`;
}
