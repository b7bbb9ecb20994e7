/** `unitlint check`, which is what most runs are. Arguments that are not plain go to the whole command. */
import { reportFailure } from './failure.ts';
import { plainCheck, readPlainArguments } from './plain-arguments.ts';
import { type CheckOptions, runCheckCommand } from './run/check.ts';

/** Runs a command line that begins with `check` or with no verb, and returns the exit status; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const plain = readPlainArguments<CheckOptions>(args[0] === 'check' ? args.slice(1) : args, plainCheck);
  if (plain === null) return (await import('./main.ts')).main(args);
  return runCheckCommand(plain.paths, plain.options).catch(reportFailure);
}
