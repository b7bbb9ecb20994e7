/** Fixes as edits on assignments. */
import type { Assignment } from '../model/unit.js';
import { type SectionNode } from '../syntax/tree.js';
import type { Applicability, Fix } from './finding.js';
/** A part of a value, by offsets in the value. */
export interface Replacement {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** A fix that writes other text into a value; none where the part spans lines. */
export declare function replaceInValue(assignment: Assignment, replacements: readonly Replacement[], title: string, applicability: Applicability): readonly Fix[];
/** A fix that writes another name before the `=`. */
export declare const renameKey: ({ file, node }: Pick<Assignment, 'file' | 'node'>, name: string, applicability: Applicability) => readonly Fix[];
/** A fix that takes a whole line out. */
export declare const removeLine: ({ file, node }: Assignment, applicability: Applicability) => readonly Fix[];
/** A fix that moves a comment from behind a value to a line of its own above. */
export declare function moveComment(assignment: Assignment, comment: number): readonly Fix[];
/** A fix that moves a whole line below a section header; none where either is the unfinished end of the file. */
export declare function moveBelow({ file, node }: Pick<Assignment, 'file' | 'node'>, header: Pick<SectionNode, 'name' | 'end'>): readonly Fix[];
/** A fix that takes words out of a value and puts lines of their own below it. */
export declare function splitOff(assignment: Assignment, { start, end }: Pick<Replacement, 'start' | 'end'>, line: string): readonly Fix[];
/** A fix that puts a line above another. */
export declare const insertAbove: ({ file, node }: Assignment, line: string) => readonly Fix[];
