import type { Command } from 'commander';
import { runScoreCommand } from '../run/score.ts';
import { type Done, withOutputs, withSharedOptions } from './options.ts';

export const scoreFormats = ['pretty', 'json', 'ndjson', 'systemd'] as const;

export function defineScore(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('score').description('the exposure alone: the table of systemd-analyze security'), scoreFormats)).action(
    async (paths: string[], options) => done(await runScoreCommand(paths, options)),
  );
}
