import { type ValueReader } from '../value.js';
import { type CommandWord } from './command-words.js';
/** One command: several may stand on a line, a lone `;` between them. */
export interface ExecCommand {
    /** The characters before the program, out of `-@:+!|`. */
    readonly prefixes: string;
    /** The program, specifiers expanded. */
    readonly program: string;
    readonly programSpan: {
        readonly start: number;
        readonly end: number;
    };
    /** The words behind the program, specifiers not expanded. */
    readonly arguments: readonly CommandWord[];
}
export declare const readExecCommand: ValueReader<readonly ExecCommand[]>;
