import { type Command, Option } from 'commander';
import { gatedNumbers } from '../../engine/unit-report.ts';
import { type Done, withOutputs, withSharedOptions } from './options.ts';

export const checkFormats = ['pretty', 'concise', 'json', 'ndjson'] as const;

export function defineCheck(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('check', { isDefault: true }).description('lint and score units (the default)'), checkFormats))
    .addOption(new Option('--gate <number>', 'which exposure --threshold holds for').choices(gatedNumbers).default('systemd'))
    .option('--fail-on <severity>', 'lowest severity that fails the run: error, warning, info or never', 'error')
    .option('--select <list>', 'run only these rules or categories')
    .option('--ignore <list>', 'leave out these rules or categories')
    .action(async (paths: string[], options) => done(await (await import('../run/check.ts')).runCheckCommand(paths, options)));
}
