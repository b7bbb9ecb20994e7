/** `unitlint init`: a commented unitlint.ini with the present exposure of each unit as its budget. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../rules/index.ts';
import { configTemplate } from '../../config/template.ts';
import { makeChecker } from '../../engine/check.ts';
import { formatTenths } from '../../engine/score.ts';
import { worstOf } from '../../engine/unit-report.ts';
import { configName, pathWithin } from '../config.ts';
import { toFile, toStandardOutput } from '../output.ts';
import { type SettingOptions, UsageError } from '../settings.ts';
import { type Prepared, prepare } from './prepare.ts';
import { inputsFor, makeComplaints } from './shared.ts';

export interface InitOptions extends Pick<SettingOptions, 'target' | 'threshold' | 'user'> {
  readonly force?: boolean;
}

/** Where the rating turns from OK to MEDIUM. */
const usualThreshold = 50;

export async function runInitCommand(paths: readonly string[], options: InitOptions): Promise<number> {
  if (existsSync(configName) && options.force !== true) throw new UsageError(`${configName} is here already: edit it, or write it anew with --force`);
  const prepared = await prepare({ ...options, config: false }, rules);
  const { targets, user, threshold } = prepared.general;
  const { complain, any } = makeComplaints();
  const { units, problems } = await inputsFor(paths.length === 0 ? ['.'] : paths, { color: 'auto' }, user.value);
  for (const problem of problems.filter(() => paths.length > 0)) complain(problem);
  if (any() && units.length === 0) return 2;
  const budgets = budgetsOf(units, prepared, complain);
  const limit = threshold.value ?? usualThreshold;
  const output = toFile(join('.', configName));
  output.write(configTemplate({ threshold: limit, targets: targets.value.map(({ label }) => label), user: user.value, budgets }));
  output.close();
  report(`Wrote ${configName}: a threshold of ${formatTenths(limit)}, and ${budgetsText(budgets.length)}.\nNext: unitlint ${paths.join(' ') || '.'}\n`);
  return any() ? 2 : 0;
}

const budgetsText = (count: number) =>
  count === 0 ? 'no budgets, as no unit has an exposure' : `a budget for ${count === 1 ? 'one unit' : `each of ${count} units`}`;

function report(text: string): void {
  const output = toStandardOutput();
  output.write(text);
  output.close();
}

type Units = Awaited<ReturnType<typeof inputsFor>>['units'];

/** The worst exposure of each unit below the working folder. */
function budgetsOf(units: Units, { settingsFor }: Prepared, complain: ReturnType<typeof makeComplaints>['complain']) {
  const check = makeChecker(rules);
  const settings = { ...settingsFor('.'), rules: [] };
  return units.flatMap((unit) => {
    const { report: checked, problems } = check(unit, settings);
    for (const problem of problems) complain(problem);
    const exposure = checked === null ? null : worstOf(checked);
    const path = pathWithin(process.cwd(), unit.path);
    return exposure === null || path === null ? [] : [{ path, exposure: exposure.overall }];
  });
}
