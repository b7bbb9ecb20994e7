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
const commandsIn = oncePer(({ steps }: Setting): readonly Command[] => {
  let found: Command[] = [];
  let before = 0;
  for (const { assignment, effect, value } of steps) {
    const listed = (value ?? []) as readonly ExecCommand[]; // the reader of this kind makes no other
    if (listed.length < before) found = [];
    if (effect !== 'refuse') for (const command of listed.slice(before)) found.push({ ...command, line: assignment });
    before = listed.length;
  }
  return found;
});

export const allCommands = (unit: Unit): readonly Command[] => execDirectives.flatMap((name) => commandsOf(unit, name));

/** The last part of the path of a program. */
export const programName = ({ program }: Pick<ExecCommand, 'program'>): string => lastPart(program);
