import { type Command, Option } from 'commander';
import { colorOption, type Done } from './options.ts';

/** Options that `harden` and `plan` share. */
function withAdviceOptions(command: Command): Command {
  return command
    .argument('[path...]', 'unit files, folders, or - for standard input')
    .addOption(new Option('--level <level>', 'how far to go').choices(['safe', 'balanced', 'strict']).default('balanced'))
    .option(
      '--profile <profile>',
      'what kind of service it is: web, web-jit, database, worker, static-web, proxy, oneshot, broker, exporter, time, vpn, container, user (default: auto)',
    )
    .option('--max-exposure <number>', 'propose no more than it takes to get there, 0.0 to 10.0')
    .option('--target <list>', 'systemd versions (252) or distributions (debian12): every line works on the oldest')
    .option('-o, --output-file <file>', 'write the proposal there, not to standard output')
    .option('--config <file>', 'read this configuration (default: unitlint.ini in the working folder or above it)')
    .option('--no-config', 'read no configuration')
    .option('--user', 'units of the user manager')
    .option('--root <dir>', 'take units by name (or all) from a root file system')
    .option('--stdin-filename <name>', 'what the unit on standard input is called')
    .addOption(colorOption());
}

export function defineHarden(program: Command, done: Done): void {
  withAdviceOptions(program.command('harden').description('propose a drop-in that hardens a service and keeps it working'))
    .addOption(new Option('-f, --format <format>', 'how to print it: as a commented drop-in, or for tools').choices(['pretty', 'json']).default('pretty'))
    .option('--write', 'write the drop-in beside the unit (NAME.service.d/50-unitlint.conf)')
    .option('--in-place', 'write the lines into the unit file itself')
    .action(async (paths: string[], options) => done(await (await import('../run/harden.ts')).runHardenCommand(paths, options)));
}

export function definePlan(program: Command, done: Done): void {
  withAdviceOptions(program.command('plan').description('the same proposal as steps: apply, check, undo'))
    .addOption(new Option('-f, --format <format>', 'how to print it; markdown is a checklist').choices(['pretty', 'markdown', 'json']).default('pretty'))
    .action(async (paths: string[], options) => done(await (await import('../run/plan.ts')).runPlanCommand(paths, options)));
}
