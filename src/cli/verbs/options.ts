/** Options that several verbs share. */
import { type Command, Option } from 'commander';

/** Takes the exit status of a verb that has run. */
export type Done = (status: number) => void;

export function withSharedOptions(command: Command): Command {
  return command
    .argument('[path...]', 'unit files, drop-ins, folders, or - for standard input')
    .option('-o, --output-file <file>', 'write the report there')
    .option('--target <target>', 'systemd version (252) or distribution (debian12)')
    .option('--threshold <number>', 'fail when an exposure is above this, 0.0 to 10.0')
    .option('--policy <file>', 'weights and ranges, as systemd-analyze --security-policy takes them')
    .option('--user', 'units of the user manager')
    .option('--root <dir>', 'take units by name (or all) from a root file system')
    .option('--stdin-filename <name>', 'what the unit on standard input is called')
    .addOption(colorOption())
    .option('--quiet', 'print only what makes the run fail')
    .option('--verbose', 'print everything');
}

export const colorOption = (): Option => new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto');
