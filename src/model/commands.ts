/** The command lines of a unit, each with the line that it stands on. */
import { lastPart } from '../text/paths.ts';
import { oncePer } from './once.ts';
import { type Assignment, type Setting, settingOf, type Unit } from './unit.ts';
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

/** A line adds its commands at the end of the list, or empties it. */
const commandsIn = oncePer(({ steps, value }: Setting): readonly Command[] => {
  const listed = (value ?? []) as readonly ExecCommand[]; // the reader of this kind makes no other
  const found: Command[] = [];
  const first = steps.findLastIndex(({ length }) => length === 0) + 1;
  let before = 0;
  for (const { assignment, effect, length } of steps.slice(first)) {
    if (effect !== 'refuse') for (const command of listed.slice(before, length)) found.push({ ...command, line: assignment });
    before = length;
  }
  return found;
});

export const allCommands = (unit: Unit): readonly Command[] => execDirectives.flatMap((name) => commandsOf(unit, name));

/** The last part of the path of a program. */
export const programName = ({ program }: Pick<ExecCommand, 'program'>): string => lastPart(program);
