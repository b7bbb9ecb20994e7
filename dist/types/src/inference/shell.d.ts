/** Takes a shell script apart as far as it shows which programs it starts and which files it writes. Nothing is executed. */
export interface SimpleCommand {
    readonly words: readonly string[];
    /** Files that redirections write. */
    readonly writes: readonly string[];
}
/** The simple commands of a script, in order. */
export declare function commandsIn(script: string): readonly SimpleCommand[];
