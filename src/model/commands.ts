/** The command lines of a unit, each with the line that it stands on. */
import { type Assignment, madeBy, type Unit } from './unit.ts';
import { type ExecCommand, readExecCommand } from './values/exec-command.ts';

/** The directives that hold command lines, in the order in which they run. */
export const execDirectives = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop', 'ExecStopPost'] as const;

export interface Command extends ExecCommand {
  readonly line: Assignment;
}

/** The commands of one directive. */
export const commandsOf = (unit: Unit, name: string): readonly Command[] =>
  madeBy(unit, name).flatMap((line) => {
    const { value } = readExecCommand(line.node.value, undefined, { facts: unit.facts, name: unit.name, manager: unit.manager, directive: line.directive });
    return (value ?? []).map((command) => ({ ...command, line }));
  });

export const allCommands = (unit: Unit): readonly Command[] => execDirectives.flatMap((name) => commandsOf(unit, name));

/** The last part of the path of a program. */
export const programName = ({ program }: Pick<ExecCommand, 'program'>): string => program.slice(program.lastIndexOf('/') + 1);
