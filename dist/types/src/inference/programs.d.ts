/** The programs that a unit runs, seen through wrappers, shells and interpreters. */
import type { Unit } from '../model/unit.js';
import type { Place } from './need.js';
export interface Program {
    /** The directive whose line starts it: `ExecStart`. */
    readonly directive: string;
    /** The path or name as it stands there. */
    readonly path: string;
    /** The last part of the path: `python3.11`. */
    readonly name: string;
    /** What an interpreter is given to run: a path, a module or a class; null for other programs. */
    readonly script: string | null;
    readonly arguments: readonly string[];
    /** Wrappers and shells before it, outermost first: `env`, `sh`. */
    readonly via: readonly string[];
    /** Prefixes of its command line, out of `-@:+!|`. */
    readonly prefixes: string;
    /** Files that redirections of a shell write. */
    readonly writes: readonly string[];
    /** A shell runs it behind `!`: it is there to fail. */
    readonly isNegated: boolean;
    readonly place: Place;
}
/** Every program of every command line, in the order of the directives and lines. */
export declare function programsOf(unit: Unit): readonly Program[];
type Found = Pick<Program, 'path' | 'name' | 'script' | 'arguments' | 'via' | 'writes' | 'isNegated'>;
/** The programs that a command line comes down to. */
export declare function unwrap(line: readonly string[], via?: readonly string[], writes?: readonly string[]): readonly Found[];
/** The interpreter that a script's ending stands for, or null. */
export declare function runtimeOfScript(path: string): string | null;
export {};
