/** `unitlint score`, which is to start fast. Arguments that are not plain go to the whole command. */
import { reportFailure } from './failure.ts';
import { plainScore, readPlainArguments } from './plain-arguments.ts';
import { runScoreCommand, type ScoreOptions } from './run/score.ts';

/** Runs a command line that begins with `score` and returns the exit status; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const plain = readPlainArguments<ScoreOptions>(args.slice(1), plainScore);
  if (plain === null) return (await import('./main.ts')).main(args);
  return runScoreCommand(plain.paths, plain.options).catch(reportFailure);
}
