import type { LoadedFile, Unit } from '../model/unit.js';
import type { Finding } from '../rule/finding.js';
export interface Redactor {
    /** The text of a file with its secrets covered, wherever they stand in it; all places stay what they were. */
    readonly file: (file: LoadedFile) => string;
    readonly all: (findings: readonly Finding[]) => readonly Finding[];
}
/** A redactor for the secrets of a unit. */
export declare function redactorOf(unit: Unit): Redactor;
