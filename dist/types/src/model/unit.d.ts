/** The typed model of a unit: its files, and each setting with the assignments that made it and those that lost. */
import type { AssignmentNode, FatalSyntax, SyntaxTree } from '../syntax/tree.js';
import type { Directive } from '../systemd/directives.js';
import type { Facts } from '../systemd/facts.js';
import type { Span } from '../text/position.js';
import type { UnitName } from './unit-name.js';
import type { Manager, ReadEffect, ValueFault } from './value.js';
/** A file as it was found: `text` is decoded without loss (decodeBytes). */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
}
export interface LoadedFile {
    readonly source: SourceFile;
    readonly role: 'main' | 'drop-in';
    readonly tree: SyntaxTree;
}
/** Why systemd does not read a file that looks like a drop-in of a unit. */
export type UnreadReason = 
/** The name of the file does not end in .conf, or begins with a dot. */
'file-name'
/** The same, by a suffix that people use to switch a file off. */
 | 'switched-off'
/** The folder is not named after the unit, with its suffix. */
 | 'folder-name'
/** The folder is a symbolic link. */
 | 'folder-link';
/** A file beside a unit that systemd passes over. */
export interface UnreadFile {
    readonly file: LoadedFile;
    readonly reason: UnreadReason;
}
/** One `Key=value` that systemd knows, in the order in which it is applied. */
export interface Assignment {
    readonly file: LoadedFile;
    readonly node: AssignmentNode;
    readonly directive: Directive;
}
/** What one assignment did to its setting. */
export interface Step {
    readonly assignment: Assignment;
    readonly effect: ReadEffect;
    readonly faults: readonly ValueFault[];
    /** How long the list of the setting is after it; 0 where it is none. A copy of the list itself would cost the square of the lines. */
    readonly length: number;
}
/** A setting: what all assignments of one name (and of older names for it) lead to. */
export interface Setting {
    readonly name: string;
    readonly assignments: Assignment[];
    readonly steps: Step[];
    value: unknown;
}
/** A fault of the file itself, not of a value. */
export type FileFault = {
    readonly file: LoadedFile;
    readonly span: Span;
    readonly lastLineStart: number;
} & ({
    readonly kind: 'unknown-section' | 'no-equals' | 'no-key' | 'outside-section';
} | {
    readonly kind: 'unknown-directive';
    readonly section: string;
    readonly node: AssignmentNode;
} | {
    readonly kind: 'fatal-syntax';
    readonly reason: FatalSyntax | 'glob-section';
});
/** Why systemd does not load the unit. */
export interface Refusal {
    readonly kind: 'name' | 'not-found' | 'masked' | 'syntax' | 'value' | 'combination';
    /** One clause, without a full stop. */
    readonly message: string;
    readonly at: {
        readonly file: LoadedFile;
        readonly span: Span;
    } | null;
}
export interface Unit {
    readonly name: UnitName;
    readonly facts: Facts;
    readonly manager: Manager;
    readonly files: readonly LoadedFile[];
    readonly settings: ReadonlyMap<string, Setting>;
    readonly faults: readonly FileFault[];
    readonly refusal: Refusal | null;
    /** Files that look like drop-ins of the unit and are none. */
    readonly unread: readonly UnreadFile[];
}
/** Reads the assignments of a setting that were not read yet. */
export declare function readSetting(setting: Setting, unit: Pick<Unit, 'facts' | 'name' | 'manager'>): Setting;
/** What every assignment of every setting did. */
export declare const stepsOf: (key: Unit) => readonly Step[];
/** The setting of a name, read; undefined where no line assigns it. */
export declare function settingOf(unit: Unit, name: string): Setting | undefined;
/** The assignments that make up the present value of a setting, and those that no longer count. */
export declare function provenance(setting: Setting): {
    readonly made: readonly Assignment[];
    readonly lost: readonly Assignment[];
};
export interface ListEntry<Entry> {
    readonly entry: Entry;
    readonly line: Assignment;
}
/** The entries of a list, each with the line that adds it: a line adds at the end of the list, or empties it. */
export declare function entriesOf<Entry>({ steps, value }: Setting): readonly ListEntry<Entry>[];
/** The lines that make up a setting of the unit, in order; none where it is not set. */
export declare function madeBy(unit: Unit, name: string): readonly Assignment[];
