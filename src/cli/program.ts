/** The command line: its verbs, and what becomes of their errors. */
import { Command, CommanderError } from 'commander';
import { ClosedPipe } from './output.ts';
import { UsageError } from './settings.ts';
import { defineCheck } from './verbs/check.ts';
import type { Done } from './verbs/options.ts';
import { defineRules } from './verbs/rules.ts';
import { defineScore } from './verbs/score.ts';
import { toolVersion } from './version.ts';

const examples = `
Examples:
  unitlint myapp.service                      what is wrong, what is open, what to add
  unitlint score --format ndjson units/       the exposure of every unit in a folder
  unitlint --threshold 5.0 --target debian12 units/
                                              fail when a unit is more exposed than 5.0`;

/** Every verb with its options; verbs other than check and score load what they run when they are called. */
export function makeProgram(done: Done): Command {
  const program = new Command('unitlint')
    .description('Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.')
    .version(toolVersion, '-V, --version')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .addHelpText('after', examples);
  for (const define of [defineCheck, defineScore, defineRules]) define(program, done);
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
