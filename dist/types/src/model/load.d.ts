import { type Directive } from '../systemd/directives.js';
import type { Facts } from '../systemd/facts.js';
import { type FileFault, type LoadedFile, type Refusal, type Setting, type SourceFile, type Unit, type UnreadReason } from './unit.js';
import { type UnitName } from './unit-name.js';
import type { Manager } from './value.js';
/** The files of one unit. Drop-ins stand in the order of their names, as orderDropIns gives them. */
export interface UnitSource {
    readonly name: UnitName;
    /** Null when only drop-ins are at hand: they are read, but the unit can't be judged. */
    readonly main: SourceFile | null;
    readonly dropIns: readonly SourceFile[];
    /** Files that look like drop-ins, where somebody has looked for such. */
    readonly unread?: readonly {
        readonly file: SourceFile;
        readonly reason: UnreadReason;
    }[];
}
/** The setting that a directive writes to. */
export declare const settingOfDirective: (directive: Directive) => string;
/** What is collected while the files are read. */
export interface Draft {
    readonly name: UnitName;
    readonly facts: Facts;
    readonly manager: Manager;
    readonly settings: Map<string, Setting>;
    readonly faults: FileFault[];
    refusal: Refusal | null;
    /** Settings that belong to another unit and are copied before they are added to. */
    readonly shared?: ReadonlyMap<string, Setting>;
}
export declare function loadUnit(source: UnitSource, facts: Facts, manager?: Manager): Unit;
/** Applies one file on top of what was read before. */
export declare function addLines(draft: Draft, file: LoadedFile): void;
