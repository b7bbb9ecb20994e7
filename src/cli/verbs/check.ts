import { type Command, Option } from 'commander';
import { runCheckCommand } from '../run/check.ts';
import { type Done, withSharedOptions } from './options.ts';

export const checkFormats = ['pretty', 'concise', 'json', 'ndjson'] as const;

export function defineCheck(program: Command, done: Done): void {
  withSharedOptions(program.command('check', { isDefault: true }).description('lint and score units (the default)'))
    .addOption(new Option('-f, --format <format>', 'how to report').choices(checkFormats).default('pretty'))
    .option('--fail-on <severity>', 'lowest severity that fails the run: error, warning, info or never', 'error')
    .option('--select <list>', 'run only these rules or categories')
    .option('--ignore <list>', 'leave out these rules or categories')
    .action(async (paths: string[], options) => done(await runCheckCommand(paths, options)));
}
