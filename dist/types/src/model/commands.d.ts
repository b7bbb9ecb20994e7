import { type Assignment, type Unit } from './unit.js';
import type { ExecCommand } from './values/exec-command.js';
/** The directives that hold command lines, in the order in which they run. */
export declare const execDirectives: readonly ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop', 'ExecStopPost'];
export interface Command extends ExecCommand {
    readonly line: Assignment;
}
/** The commands of one directive. */
export declare function commandsOf(unit: Unit, name: string): readonly Command[];
export declare const allCommands: (unit: Unit) => readonly Command[];
/** The last part of the path of a program. */
export declare const programName: ({ program }: Pick<ExecCommand, 'program'>) => string;
