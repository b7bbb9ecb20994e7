/** `unitlint check`: options become settings, units are checked, and the exit status comes out. */
import { rules } from '../../../rules/index.ts';
import { makeChecker } from '../../engine/check.ts';
import { makeConciseReporter } from '../../report/concise.ts';
import { makeJsonReporter, makeNdjsonReporter } from '../../report/json.ts';
import { makePrettyReporter } from '../../report/pretty.ts';
import type { Reporter, RunInfo } from '../../report/report.ts';
import type { Rule } from '../../rule/rule.ts';
import type { Destination } from '../destinations.ts';
import { toStandardOutput } from '../output.ts';
import { bePatient } from '../patience.ts';
import { toolVersion } from '../version.ts';
import type { BaselineRun } from './baseline.ts';
import { runCheck } from './check-units.ts';
import { baselineOf, type Prepared, type PreparedOptions, prepare, withoutExcluded } from './prepare.ts';
import { destinationsOf, inputsFor, makeComplaints, openReports, refuseOverInputs, repeated, type SharedOptions, styleFor } from './shared.ts';

export interface CheckOptions extends SharedOptions, PreparedOptions {
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly diff?: boolean;
  readonly showSettings?: string;
  readonly updateBaseline?: boolean;
}

async function checkReporter(
  { format, file }: Destination,
  options: CheckOptions,
  info: RunInfo & { readonly again: string | null },
  selected: readonly Rule[],
): Promise<Reporter> {
  if (format === 'json') return makeJsonReporter(info);
  if (format === 'ndjson') return makeNdjsonReporter(info);
  if (format === 'concise') return makeConciseReporter();
  if (format !== 'pretty') return (await import('./formats.ts')).makeLazyReporter(format, { ...info, rules: selected, allRules: rules, root: options.root });
  return makePrettyReporter({ ...info, style: await styleFor(options.color, file), verbose: options.verbose === true, quiet: options.quiet === true });
}

/** In a GitHub job that annotates, the summary of the job is written as well. */
function withJobSummary(destinations: readonly Destination[]): readonly Destination[] {
  const file = process.env['GITHUB_STEP_SUMMARY'] ?? '';
  const annotates = destinations.some(({ format }) => format === 'github');
  return annotates && file !== '' ? [...destinations, { format: 'job-summary', file, append: true }] : destinations;
}

export async function runCheckCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const prepared = await prepare(options, rules);
  if (options.showSettings !== undefined) return printSettings(options.showSettings, prepared);
  const { run, general } = prepared;
  const failOn = run.failOn.value;
  const info = {
    version: toolVersion,
    targets: general.targets.value.map(({ label }) => label),
    threshold: general.threshold.value,
    failOn,
    again: repeated(paths, options),
  };
  const baseline = await baselineFor(prepared, options);
  const { units, problems } = await inputsFor(paths, options, general.user.value);
  await bePatient(units.length);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const kept = withoutExcluded(units, paths, prepared);
  const destinations = withJobSummary(destinationsOf(options, run.format.value));
  refuseOverInputs(
    destinations.map(({ file }) => file),
    paths,
    units,
  );
  if (options.diff === true || options.fix === true || options.unsafeFixes === true) {
    const { runFixes } = await import('./fix.ts');
    const status = runFixes(kept, options, { rules, settingsFor: prepared.settingsFor, unsafe: options.unsafeFixes === true, complain });
    if (status !== null) return any() ? 2 : status;
  }
  const ruling = general.rules.filter(({ level }) => level.value !== 'off').map(({ rule }) => rule);
  const reports = await openReports(destinations, (destination) => checkReporter(destination, options, info, ruling));
  try {
    const summary = runCheck(kept, {
      check: makeChecker(rules),
      settingsFor: prepared.settingsFor,
      adjust: baseline?.apply ?? ((report) => report),
      failOn,
      countAdvice: destinations.some(({ format }) => format !== 'pretty'),
      quiet: options.quiet === true,
      emit: reports.unit,
      complain,
    });
    const exit = any() ? 2 : summary.exit;
    reports.end({ ...summary, exit });
    baseline?.finish();
    return exit;
  } finally {
    reports.discard();
  }
}

async function baselineFor(prepared: Prepared, options: CheckOptions): Promise<BaselineRun | null> {
  const update = options.updateBaseline === true;
  const baseline = baselineOf(prepared, update);
  if (baseline === null) return null;
  const { openBaseline } = await import('./baseline.ts');
  return openBaseline(baseline, { rules, update, quiet: options.quiet === true, verbose: options.verbose === true });
}

async function printSettings(path: string, prepared: Prepared): Promise<number> {
  const { showSettings } = await import('./show-settings.ts');
  const output = toStandardOutput();
  output.write(showSettings(path, prepared));
  output.close();
  return 0;
}
