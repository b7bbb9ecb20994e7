import type { Command } from 'commander';
import { checkFormats } from '../formats.ts';
import { addUp, type Done, withOutputs, withSharedOptions } from './options.ts';

export function defineCheck(program: Command, done: Done): void {
  withSharedOptions(withOutputs(program.command('check', { isDefault: true }).description('lint and score units (the default)'), checkFormats))
    .option('--gate <exposure>', 'the exposure that --threshold holds for: systemd (default) or effective')
    .option('--fail-on <severity>', 'lowest severity that fails the run: error (default), warning, info or never')
    .option('--select <list>', 'run only these rules or categories; several add up', addUp)
    .option('--ignore <list>', 'leave out these rules or categories; several add up', addUp)
    .option('--baseline <file>', 'leave out the findings that this file knows, and let no exposure rise above what it records')
    .option('--update-baseline', 'write the baseline: everything that is found now is known from then on')
    .option('--fix', 'apply the fixes that keep what systemd does with the unit, and report what is left')
    .option('--unsafe-fixes', 'apply the suggested ones too: what they change takes effect, so test the service')
    .option('--diff', 'print the fixes as a patch for git apply, and write nothing')
    .option('--show-settings <path>', 'print what holds for a unit, and where each value comes from')
    .action(async (paths: string[], options) => done(await (await import('../run/check.ts')).runCheckCommand(paths, options)));
}
