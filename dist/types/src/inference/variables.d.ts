/** Variables that the unit itself sets, put into its command lines as systemd would. */
import type { Unit } from '../model/unit.js';
export interface Variables {
    readonly get: (name: string) => string | undefined;
    readonly entries: readonly (readonly [name: string, value: string])[];
    /** The words that an argument becomes: `$NAME` alone may be several. What is not set in the unit stays as it is. */
    readonly expand: (word: string) => readonly string[];
}
export declare const variablesOf: (key: Unit) => Variables;
