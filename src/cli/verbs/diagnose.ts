import { type Command, Option } from 'commander';
import { colorOption, type Done } from './options.ts';

export function defineDiagnose(program: Command, done: Done): void {
  program
    .command('diagnose')
    .description('name the lines of a unit that caused what its log tells')
    .argument('<path>', 'the unit file; its drop-ins are read with it')
    .option('--log <file>', 'the log: journalctl in any format, audit records, strace or plain text (default: standard input)')
    .option('--target <target>', 'systemd version (252) or distribution (debian12)')
    .option('--user', 'a unit of the user manager')
    .option('--write', 'add the lines that let it work to a drop-in of the unit')
    .addOption(new Option('-f, --format <format>', 'how to report').choices(['pretty', 'json']).default('pretty'))
    .addOption(colorOption())
    .action(async (path: string, options) => done(await (await import('../run/diagnose.ts')).runDiagnoseCommand(path, options)));
}
