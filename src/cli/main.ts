/** The whole command. */
import { run } from './program.ts';
import { verbs } from './verbs.ts';

/** Runs a command line and returns the exit status; never throws. */
export const main = (args: readonly string[]): Promise<number> => run(args, verbs);
