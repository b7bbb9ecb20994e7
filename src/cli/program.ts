/** The command line: verbs, options, help. What a verb does stands in a file of its own. */
import { Command, CommanderError, Option } from 'commander';

import { runCheckCommand, runRulesCommand, runScoreCommand } from './commands.ts';
import { ClosedPipe } from './output.ts';
import { UsageError } from './settings.ts';
import { toolVersion } from './version.ts';

const checkFormats = ['pretty', 'concise', 'json', 'ndjson'] as const;
const scoreFormats = ['pretty', 'json', 'ndjson', 'systemd'] as const;

const examples = `
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;

function withSharedOptions(command: Command): Command {
  return command
    .argument('[path...]', 'unit files, drop-ins, folders, or - for standard input')
    .option('-o, --output-file <file>', 'write the report there')
    .option('--target <target>', 'systemd version (252) or distribution (debian12)')
    .option('--threshold <number>', 'fail when an exposure is above this, 0.0 to 10.0')
    .option('--policy <file>', 'weights and ranges, as systemd-analyze --security-policy takes them')
    .option('--user', 'units of the user manager')
    .option('--root <dir>', 'take units by name (or all) from a root file system')
    .option('--stdin-filename <name>', 'what the unit on standard input is called')
    .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
    .option('--quiet', 'print only what makes the run fail')
    .option('--verbose', 'print everything');
}

function makeProgram(setExit: (status: number) => void): Command {
  const program = new Command('unitlint')
    .description('Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.')
    .version(toolVersion, '-V, --version')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .addHelpText('after', examples);
  withSharedOptions(program.command('check', { isDefault: true }).description('lint and score units (the default)'))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(checkFormats).default('pretty'))
    .option('--fail-on <severity>', 'lowest severity that fails the run: error, warning, info or never', 'error')
    .option('--select <list>', 'run only these rules or categories')
    .option('--ignore <list>', 'leave out these rules or categories')
    .action(async (paths: string[], options) => setExit(await runCheckCommand(paths, options)));
  withSharedOptions(program.command('score').description('the exposure alone: the table of systemd-analyze security'))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(scoreFormats).default('pretty'))
    .action(async (paths: string[], options) => setExit(await runScoreCommand(paths, options)));
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <format>', 'how to list').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
    .action(async (options) => setExit(await runRulesCommand(options)));
  return program;
}

/** Runs the command line and returns the exit status; never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  let status = 0;
  try {
    await makeProgram((exit) => {
      status = exit;
    }).parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) process.stderr.write(`unitlint: ${error.message}\n`);
    else
      process.stderr.write(
        `unitlint: this is a fault of unitlint, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
    return 2;
  }
}
