/** Fixes as edits on assignments. */
import type { Assignment } from '../model/unit.js';
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
