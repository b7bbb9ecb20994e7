/** Options that several verbs share. */
import { type Command, Option } from 'commander';
import type { GivenValue } from '../destinations.ts';
import { readWord } from '../settings.ts';

/** Adds `--format` and `--output-file`; both may be given several times, and keep their order. */
export function withOutputs(command: Command, formats: readonly string[]): Command {
  let count = 0;
  const collect = (value: string, before: readonly GivenValue[] = []): readonly GivenValue[] => {
    count += 1;
    return [...before, { value, at: count }];
  };
  const format = new Option(
    '-f, --format <format>',
    'how to report (default: pretty, or what the configuration says); with several, each has an --output-file',
  ).choices(formats);
  format.argParser((value: string, before?: readonly GivenValue[]) => collect(readWord('--format', value, formats), before));
  return command.addOption(format).option('-o, --output-file <file>', 'write the report there, not to standard output', collect);
}

/** For an option whose values add up. */
export const addUp = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Takes the exit status of a verb that has run. */
export type Done = (status: number) => void;

/** Adds a verb to the program. */
export type DefineVerb = (program: Command, done: Done) => void;

export function withSharedOptions(command: Command): Command {
  return command
    .argument('[path...]', 'unit files, drop-ins, folders, or - for standard input')
    .option('--target <target>', 'systemd version (252) or distribution (debian12)')
    .option('--threshold <number>', 'fail when an exposure is above this, 0.0 to 10.0')
    .option('--default-threshold <number>', 'the same, where neither --threshold nor the configuration sets a limit')
    .option('--config <file>', 'read this configuration (default: unitlint.ini in the working folder or above it)')
    .option('--no-config', 'read no configuration')
    .option('--policy <file>', 'weights and ranges, as systemd-analyze --security-policy takes them')
    .option('--user', 'units of the user manager')
    .option('--root <dir>', 'take units by name (or all) from a root file system')
    .option('--stdin-filename <name>', 'what the unit on standard input is called')
    .addOption(colorOption())
    .option('--quiet', 'print only what makes the run fail')
    .option('--verbose', 'print everything');
}

export const colorOption = (): Option => new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto');
