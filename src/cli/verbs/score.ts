import type { Command } from 'commander';
import { scoreFormats } from '../score-formats.ts';
import { addUp, type Done, withOutputs, withSharedOptions } from './options.ts';

/** What is about findings is taken as for `check`, so that both can be given the same options. */
export function defineScore(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('score').description('the exposure alone: the table of systemd-analyze security'), scoreFormats))
    .option('--fail-on <severity>', 'taken as for check, and without effect: there are no findings here')
    .option('--select <list>', 'taken as for check, and without effect: the exposure is that of all checks', addUp)
    .option('--ignore <list>', 'taken as for check, and without effect', addUp)
    .option('--baseline <file>', 'let no exposure rise above what this file records')
    .option('--update-baseline', 'record the exposures in the baseline; the findings that it knows stay in it')
    .action(async (paths: string[], options) => {
      const [{ runScoreCommand }, { rules }] = await Promise.all([import('../run/score.ts'), import('../../../rules/index.ts')]);
      done(await runScoreCommand(paths, options, rules));
    });
}
