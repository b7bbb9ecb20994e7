import { type Command, Option } from 'commander';
import { colorOption, type Done } from './options.ts';

export function defineExplain(program: Command, done: Done): void {
  program
    .command('explain')
    .description('explain a rule, a directive, a check, an exit status, a signal, a group of system calls')
    .argument('<topic>', 'protect-system, ProtectSystem=, 226/NAMESPACE, SIGSYS, @system-service, CAP_SYS_ADMIN, AF_NETLINK')
    .addOption(new Option('-f, --format <format>', 'how to show the page').choices(['pretty', 'markdown', 'json']).default('pretty'))
    .addOption(colorOption())
    .option('--no-pager', 'never page, not in a terminal either')
    .action(async (topic: string, options) => done(await (await import('../run/explain.ts')).runExplainCommand(topic, options)));
}
