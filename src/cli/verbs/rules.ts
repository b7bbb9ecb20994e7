import { type Command, Option } from 'commander';
import { colorOption, type Done } from './options.ts';

export function defineRules(program: Command, done: Done): void {
  program
    .command('rules')
    .description('list the rules')
    .addOption(new Option('-f, --format <format>', 'how to list').choices(['pretty', 'json']).default('pretty'))
    .addOption(colorOption())
    .action(async (options) => done(await (await import('../run/rules.ts')).runRulesCommand(options)));
}
