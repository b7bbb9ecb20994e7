/** The command line: its verbs, and what becomes of their errors. */
import { Command, CommanderError } from 'commander';
import { reportFailure } from './failure.ts';
import type { DefineVerb, Done } from './verbs/options.ts';
import { toolVersion } from './version.ts';

const examples = `
Examples:
  unitlint myapp.service                     what is wrong, and what to add
  unitlint score --format ndjson units/      the exposure of every unit
  unitlint --threshold 5.0 --target debian12 units/
                                             fail when one is above 5.0`;

/** The program with these verbs and their options. */
export function makeProgram(verbs: readonly DefineVerb[], done: Done): Command {
  const program = new Command('unitlint')
    .description('Lints systemd units and gives the exposure score of systemd-analyze security, with no systemd at hand.')
    .version(toolVersion, '-V, --version')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .addHelpText('after', examples);
  for (const define of verbs) define(program, done);
  return program;
}

/** Runs the command line and returns the exit status; never throws. */
export async function run(argv: readonly string[], verbs: readonly DefineVerb[]): Promise<number> {
  let status = 0;
  try {
    await makeProgram(verbs, (exit) => {
      status = exit;
    }).parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return reportFailure(error);
  }
}
