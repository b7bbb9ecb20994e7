import type { Command } from 'commander';
import { scoreFormats } from '../score-formats.ts';
import { type Done, withOutputs, withSharedOptions } from './options.ts';

export function defineScore(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('score').description('the exposure alone: the table of systemd-analyze security'), scoreFormats)).action(
    async (paths: string[], options) => done(await (await import('../run/score.ts')).runScoreCommand(paths, options)),
  );
}
