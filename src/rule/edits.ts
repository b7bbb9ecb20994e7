/** Fixes as edits on assignments. */
import type { Assignment } from '../model/unit.ts';
import { type SectionNode, valueOffset } from '../syntax/tree.ts';
import type { Span } from '../text/position.ts';
import type { Applicability, Edit, Fix } from './finding.ts';
import { assignmentSpan } from './steps.ts';

/** A part of a value, by offsets in the value. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The place of a part of a value in the file, or null where it does not stand on one line. */
function placeOf({ node }: Assignment, { start, end }: Pick<Replacement, 'start' | 'end'>): Span | null {
  if (end <= start) return null;
  const from = valueOffset(node, start);
  const until = valueOffset(node, end - 1) + 1;
  return until - from === end - start ? { start: from, end: until } : null;
}

/** A fix that writes other text into a value; none where the part spans lines. */
export function replaceInValue(assignment: Assignment, replacements: readonly Replacement[], title: string, applicability: Applicability): readonly Fix[] {
  const edits: Edit[] = [];
  for (const { start, end, text } of replacements) {
    const span = placeOf(assignment, { start, end });
    if (span === null) return [];
    edits.push({ file: assignment.file, span, text });
  }
  return edits.length === 0 ? [] : [{ title, applicability, edits }];
}

/** A fix that writes another name before the `=`. */
export const renameKey = ({ file, node }: Pick<Assignment, 'file' | 'node'>, name: string, applicability: Applicability): readonly Fix[] => [
  { title: `Write ${name}=`, applicability, edits: [{ file, span: { start: node.keyStart, end: node.keyEnd }, text: name }] },
];

/** A fix that takes a whole line out. */
export const removeLine = ({ file, node }: Assignment, applicability: Applicability): readonly Fix[] => [
  { title: 'Remove the line', applicability, edits: [{ file, span: { start: node.start, end: node.end }, text: '' }] },
];

/** A fix that moves a comment from behind a value to a line of its own above. */
export function moveComment(assignment: Assignment, comment: number): readonly Fix[] {
  const { file, node } = assignment;
  const { value } = node;
  const kept = value.slice(0, comment).trimEnd().length;
  const span = placeOf(assignment, { start: kept, end: value.length });
  if (span === null) return [];
  const text = value.slice(comment).replace(/^;/, '#');
  const { start } = assignmentSpan(node);
  return [
    {
      title: 'Move the comment to a line of its own',
      applicability: 'suggested',
      edits: [
        { file, span: { start, end: start }, text: `${text}\n` },
        { file, span, text: '' },
      ],
    },
  ];
}

/** A fix that moves a whole line below a section header; none where either is the unfinished end of the file. */
export function moveBelow({ file, node }: Pick<Assignment, 'file' | 'node'>, header: Pick<SectionNode, 'name' | 'end'>): readonly Fix[] {
  const text = file.tree.text.slice(node.start, node.end);
  if (!text.endsWith('\n') || !file.tree.text.slice(0, header.end).endsWith('\n')) return [];
  const edits = [
    { file, span: { start: header.end, end: header.end }, text },
    { file, span: { start: node.start, end: node.end }, text: '' },
  ];
  return [{ title: `Move the line to [${header.name}]`, applicability: 'suggested', edits }];
}

/** A fix that takes words out of a value and puts lines of their own below it. */
export function splitOff(assignment: Assignment, { start, end }: Pick<Replacement, 'start' | 'end'>, line: string): readonly Fix[] {
  const { file, node } = assignment;
  const before = node.value.slice(0, start).trimEnd().length;
  const span = placeOf(assignment, { start: before, end });
  if (before === 0 || span === null || node.pieces !== null) return [];
  const edits = [
    { file, span, text: '' },
    { file, span: { start: node.valueEnd, end: node.valueEnd }, text: `\n${line}` },
  ];
  return [{ title: `Write ${line} on a line of its own`, applicability: 'suggested', edits }];
}

/** A fix that puts a line above another. */
export const insertAbove = ({ file, node }: Assignment, line: string): readonly Fix[] => [
  {
    title: `Write ${line} on the line before`,
    applicability: 'suggested',
    edits: [{ file, span: { start: node.keyStart, end: node.keyStart }, text: `${line}\n` }],
  },
];
