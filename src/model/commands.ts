/** The command lines of a unit, each with the line that it stands on. */
import { lastPart } from '../text/paths.ts';
import { oncePer } from './once.ts';
import { type Assignment, entriesOf, type Setting, settingOf, type Unit } from './unit.ts';
import type { ExecCommand } from './values/exec-command.ts';

/** The directives that hold command lines, in the order in which they run. */
export const execDirectives = ['ExecCondition', 'ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop', 'ExecStopPost'] as const;

export interface Command extends ExecCommand {
  readonly line: Assignment;
}

const none: readonly Command[] = [];

/** The commands of one directive. */
export function commandsOf(unit: Unit, name: string): readonly Command[] {
  const setting = settingOf(unit, name);
  return setting === undefined ? none : commandsIn(setting);
}

const commandsIn = oncePer((setting: Setting): readonly Command[] => entriesOf<ExecCommand>(setting).map(({ entry, line }) => ({ ...entry, line })));

export const allCommands = (unit: Unit): readonly Command[] => execDirectives.flatMap((name) => commandsOf(unit, name));

/** The last part of the path of a program. */
export const programName = ({ program }: Pick<ExecCommand, 'program'>): string => lastPart(program);
