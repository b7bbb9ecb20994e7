/** `unitlint check`: options become settings, units are checked, and the exit status comes out. */
import { rules } from '../../../rules/index.ts';
import { type CheckSettings, makeChecker } from '../../engine/check.ts';
import type { GatedNumber } from '../../engine/unit-report.ts';
import { makeConciseReporter } from '../../report/concise.ts';
import { makeJsonReporter, makeNdjsonReporter } from '../../report/json.ts';
import { makePrettyReporter } from '../../report/pretty.ts';
import type { Reporter, RunInfo } from '../../report/report.ts';
import { factsOfTarget } from '../../systemd/targets.ts';
import type { Destination } from '../destinations.ts';
import { selectRules } from '../selection.ts';
import { readFailOn, readTargets, readThreshold } from '../settings.ts';
import { toolVersion } from '../version.ts';
import { runCheck } from './check-units.ts';
import { inputsFor, makeComplaints, openReports, policyFor, repeated, type SharedOptions, styleFor } from './shared.ts';

export interface CheckOptions extends SharedOptions {
  readonly failOn: string;
  readonly gate: GatedNumber;
  readonly select?: string;
  readonly ignore?: string;
}

async function checkReporter({ format, file }: Destination, options: CheckOptions, info: RunInfo & { readonly again: string | null }): Promise<Reporter> {
  if (format === 'json') return makeJsonReporter(info);
  if (format === 'ndjson') return makeNdjsonReporter(info);
  if (format === 'concise') return makeConciseReporter();
  return makePrettyReporter({ ...info, style: await styleFor(options.color, file), verbose: options.verbose === true });
}

export async function runCheckCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const targets = readTargets(options.target);
  const threshold = options.threshold === undefined ? null : readThreshold(options.threshold);
  const failOn = readFailOn(options.failOn);
  const policies = new Map(targets.map((target) => [target.table, policyFor(options.policy, factsOfTarget(target))]));
  const settings: CheckSettings = {
    targets,
    manager: options.user === true ? 'user' : 'system',
    rules: selectRules({ select: options.select, ignore: options.ignore }),
    policy: ({ table }) => policies.get(table) ?? null,
    threshold,
    gate: options.gate,
  };
  const info = { version: toolVersion, targets: targets.map(({ label }) => label), threshold, failOn, again: repeated(paths, options) };
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const reports = await openReports(options, (destination) => checkReporter(destination, options, info));
  try {
    const summary = runCheck(units, {
      check: makeChecker(rules),
      settingsFor: () => settings,
      failOn,
      quiet: options.quiet === true,
      emit: reports.unit,
      complain,
    });
    const exit = any() ? 2 : summary.exit;
    reports.end({ ...summary, exit });
    return exit;
  } finally {
    reports.discard();
  }
}
