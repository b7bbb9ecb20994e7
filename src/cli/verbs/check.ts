import type { Command } from 'commander';
import { runCheckCommand } from '../run/check.ts';
import { type Done, withOutputs, withSharedOptions } from './options.ts';

export const checkFormats = ['pretty', 'concise', 'json', 'ndjson'] as const;

export function defineCheck(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('check', { isDefault: true }).description('lint and score units (the default)'), checkFormats))
    .option('--fail-on <severity>', 'lowest severity that fails the run: error, warning, info or never', 'error')
    .option('--select <list>', 'run only these rules or categories')
    .option('--ignore <list>', 'leave out these rules or categories')
    .action(async (paths: string[], options) => done(await runCheckCommand(paths, options)));
}
