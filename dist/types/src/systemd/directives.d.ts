/** The directives that one systemd version knows, read from the generated table. */
import { sectionsByUnitType, type ValueKindName } from './data/directives.js';
import { type TableVersion } from './versions.js';
export type UnitType = keyof typeof sectionsByUnitType;
/** What a directive takes. */
export interface ValueKind {
    readonly kind: ValueKindName;
    /** Words of an enum, sorted; empty for other kinds. */
    readonly values: readonly string[];
    /** Whether boolean words are taken beside `values`, and what a true one means. */
    readonly booleanWords: boolean;
    readonly trueMeans: string | null;
    /** What a false one means; `no` unless it says otherwise. */
    readonly falseMeans: string;
    /** An empty value takes the setting back, instead of being ignored. */
    readonly emptyResets: boolean;
    /** Numbers up to this one are taken beside the words, or null. */
    readonly largestNumber: number | null;
    /** What may follow an enum word after a colon (`hostname`), or null. */
    readonly suffix: string | null;
    /** Why an obsolete directive does nothing: removed, disabled-by-build, experimental. */
    readonly status: string | null;
}
export interface Directive extends ValueKind {
    readonly name: string;
    readonly section: string;
    /** The directive whose setting this older name shares, or its own name. */
    readonly setting: string;
    /** The release that introduced it, where the manual says so. */
    readonly since: number | null;
    /** Whether a value that can't be read makes systemd refuse the unit. */
    readonly fatal: boolean;
    readonly documented: boolean;
}
/** The directives of one version. They are made when they are first looked up: a unit needs a few dozen of 1,500. */
export interface DirectiveTable {
    readonly find: (section: string, name: string) => Directive | undefined;
    /** Names that a section knows. */
    readonly namesIn: (section: string) => readonly string[];
    /** Sections that know a name. */
    readonly sectionsWith: (name: string) => readonly string[];
}
/** Every name that some verified version knows in some section. */
export declare const allDirectiveNames: () => readonly string[];
/**
 * The directives of systemd `version`, from the table `table`. Where `version` lies between two tables, a directive of a
 * later table counts when its release is not above `version`; one released after `version` is not known yet.
 */
export declare function directivesOf(table: TableVersion, version: number): DirectiveTable;
/** The release in which a directive of `section` appeared: from the manual, else the first table that knows it. */
export declare function firstKnown(section: string, name: string): number | null;
/** The sections in which any verified version knows a directive of this name. */
export declare function sectionsKnowing(name: string): readonly string[];
export declare const sectionsOf: (type: UnitType) => readonly string[];
export declare const unitTypes: readonly UnitType[];
