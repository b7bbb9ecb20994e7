/** Passwords, tokens and keys that stand in a unit in plain text. They are found so that they can be reported, and never shown. */
import type { Span } from '../text/position.js';
import type { Assignment, Unit } from './unit.js';
export interface Secret {
    readonly kind: 'variable' | 'argument' | 'credential';
    /** The name that gives it away: `DB_PASSWORD`, `--token`. */
    readonly name: string;
    readonly line: Assignment;
    /** The place of the secret itself in the file. */
    readonly span: Span;
    /** The secret as it stands in the value. */
    readonly text: string;
}
/** The secrets of a unit, those of lines that no longer count included: they can be read all the same. */
export declare const secretsOf: (key: Unit) => readonly Secret[];
