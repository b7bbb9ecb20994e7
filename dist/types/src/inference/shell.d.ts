/** Takes a shell script apart as far as it shows which programs it starts and which files it writes. Nothing is executed. */
export interface SimpleCommand {
    readonly words: readonly string[];
    /** Files that redirections write. */
    readonly writes: readonly string[];
    /** A statement behind `!`: it is there to fail. */
    readonly isNegated: boolean;
}
/** The simple commands of a script, in order. */
export declare function commandsIn(script: string): readonly SimpleCommand[];
/** A command line without the operands of tests, which are only looked at, and without statements that are there to fail. */
export declare const withoutLooks: (line: string) => string;
