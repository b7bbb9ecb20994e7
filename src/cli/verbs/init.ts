import type { Command } from 'commander';
import type { Done } from './options.ts';

export function defineInit(program: Command, done: Done): void {
  program
    .command('init')
    .description('write a commented unitlint.ini, with the present exposures as budgets')
    .argument('[path...]', 'unit files and folders whose exposures become budgets (default: the working folder)')
    .option('--target <list>', 'systemd versions (252) or distributions (debian12) that the units run on')
    .option('--threshold <number>', 'the highest exposure that new units may have (default: 5.0)')
    .option('--user', 'units of the user manager')
    .option('--force', 'overwrite a unitlint.ini that is here already')
    .action(async (paths: string[], options) => done(await (await import('../run/init.ts')).runInitCommand(paths, options)));
}
