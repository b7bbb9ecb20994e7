/** The command lines of a unit, each with the line that it stands on. */
import { lastPart } from '../text/paths.ts';
import { type Assignment, madeBy, type Unit } from './unit.ts';
import { type ExecCommand, readExecCommand } from './values/exec-command.ts';

/** The directives that hold command lines, in the order in which they run. */
export const execDirectives = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop', 'ExecStopPost'] as const;

export interface Command extends ExecCommand {
  readonly line: Assignment;
}

const readLines = new WeakMap<Unit, Map<string, readonly Command[]>>();

/** The commands of one directive; several rules ask for them, and each line is read once. */
export function commandsOf(unit: Unit, name: string): readonly Command[] {
  const known = readLines.get(unit) ?? new Map<string, readonly Command[]>();
  readLines.set(unit, known);
  const commands = known.get(name) ?? readCommands(unit, name);
  known.set(name, commands);
  return commands;
}

const readCommands = (unit: Unit, name: string): readonly Command[] =>
  madeBy(unit, name).flatMap((line) => {
    const { value } = readExecCommand(line.node.value, undefined, { facts: unit.facts, name: unit.name, manager: unit.manager, directive: line.directive });
    return (value ?? []).map((command) => ({ ...command, line }));
  });

export const allCommands = (unit: Unit): readonly Command[] => execDirectives.flatMap((name) => commandsOf(unit, name));

/** The last part of the path of a program. */
export const programName = ({ program }: Pick<ExecCommand, 'program'>): string => lastPart(program);
