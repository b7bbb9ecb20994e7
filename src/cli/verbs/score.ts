import { type Command, Option } from 'commander';
import { runScoreCommand } from '../run/score.ts';
import { type Done, withSharedOptions } from './options.ts';

export const scoreFormats = ['pretty', 'json', 'ndjson', 'systemd'] as const;

export function defineScore(program: Command, done: Done): void {
  withSharedOptions(program.command('score').description('the exposure alone: the table of systemd-analyze security'))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(scoreFormats).default('pretty'))
    .action(async (paths: string[], options) => done(await runScoreCommand(paths, options)));
}
