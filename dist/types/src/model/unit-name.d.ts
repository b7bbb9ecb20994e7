/** Unit names: `prefix@instance.type` (unit_name_is_valid, unit_name_to_instance and their kin in unit-name.c). */
import { type UnitType } from '../systemd/directives.js';
export interface UnitName {
    /** The whole name, `foo@bar.service`. */
    readonly full: string;
    readonly type: UnitType;
    /** Without the type suffix, `foo@bar`. */
    readonly base: string;
    /** Before the `@`, or all of `base`. */
    readonly prefix: string;
    /** After the `@`: empty for a template, null for a plain unit. */
    readonly instance: string | null;
}
/** The section of a type's own settings: `Service` for services. */
export declare const ownSection: ({ type }: UnitName) => string;
/** Types of which systemd starts programs: only they have an exposure worth the name. */
export declare const programTypes: readonly string[];
export declare const runsPrograms: ({ type }: Pick<UnitName, 'type'>) => boolean;
/** Takes a name with a known type suffix apart, valid or not; null where the suffix is none. */
export declare function unitNameOf(full: string): UnitName | null;
/** Whether systemd takes the name. */
export declare const isValidName: ({ full, base }: UnitName) => boolean;
/** Reads a unit name; null for one that systemd would not take. */
export declare function parseUnitName(full: string): UnitName | null;
export declare const isTemplate: (name: UnitName) => boolean;
/** The template of an instance, `foo@.service` for `foo@bar.service`; null for other units. */
export declare function templateOf(name: UnitName): string | null;
export declare function withInstance(name: UnitName, instance: string): UnitName;
/** Undoes the escaping of unit names: `-` stands for `/`, `\xHH` for a byte (unit_name_unescape). */
export declare function unescapeName(text: string): string;
/** The unit name of a path, without suffix: `/mnt/data` is `mnt-data` (unit_name_path_escape). */
export declare function escapePath(path: string): string;
