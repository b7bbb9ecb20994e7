/** `unitlint check`: options become settings, units are checked, and the exit status comes out. */
import { rules } from '../../../rules/index.ts';
import { type CheckSettings, makeChecker } from '../../engine/check.ts';
import { makeConciseReporter } from '../../report/concise.ts';
import { makeJsonReporter, makeNdjsonReporter } from '../../report/json.ts';
import { makePrettyReporter } from '../../report/pretty.ts';
import type { Reporter, RunInfo } from '../../report/report.ts';
import { factsOfTarget } from '../../systemd/targets.ts';
import { readFailOn, readTargets, readThreshold, selectRules } from '../settings.ts';
import { toolVersion } from '../version.ts';
import { runCheck } from './check-units.ts';
import { inputsFor, makeComplaints, openOutput, policyFor, type SharedOptions, styleFor } from './shared.ts';

export interface CheckOptions extends SharedOptions {
  readonly failOn: string;
  readonly select?: string;
  readonly ignore?: string;
}

async function checkReporter(options: CheckOptions, info: RunInfo): Promise<Reporter> {
  if (options.format === 'json') return makeJsonReporter(info);
  if (options.format === 'ndjson') return makeNdjsonReporter(info);
  if (options.format === 'concise') return makeConciseReporter();
  return makePrettyReporter({ ...info, style: await styleFor(options), verbose: options.verbose === true });
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
  };
  const reporter = await checkReporter(options, { version: toolVersion, targets: targets.map(({ label }) => label), threshold, failOn });
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const output = openOutput(options);
  const summary = runCheck(units, {
    check: makeChecker(rules),
    settingsFor: () => settings,
    failOn,
    quiet: options.quiet === true,
    reporter,
    write: output.write,
    complain,
  });
  const exit = any() ? 2 : summary.exit;
  output.write(reporter.end({ ...summary, exit }));
  output.close();
  return exit;
}
