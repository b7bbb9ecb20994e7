/** `unitlint score`: the exposure of units, as systemd-analyze security gives it. */
import type { UnitSettings } from '../../config/resolve.ts';
import { printable } from '../../report/printable.ts';
import { makeScoreJson, makeScoreNdjson, makeScoreSystemd, type ScoreReport, type ScoreReporter, unscoredText } from '../../report/score.ts';
import { makeScorePretty, type ScoreTableOptions } from '../../report/score-table.ts';
import type { Rule } from '../../rule/rule.ts';
import { newestTarget } from '../../systemd/targets.ts';
import type { Destination } from '../destinations.ts';
import { bePatient } from '../patience.ts';
import { UsageError } from '../settings.ts';
import { toolVersion } from '../version.ts';
import type { ExposureBaseline } from './baseline.ts';
import { baselineOf, type Prepared, type PreparedOptions, prepare, withoutExcluded } from './prepare.ts';
import { runScore, type ScoreSettings } from './score-units.ts';
import { destinationsOf, inputsFor, makeComplaints, openReports, refuseOverInputs, repeated, type SharedOptions, styleFor } from './shared.ts';

async function scoreReporter(
  { format, file }: Destination,
  options: SharedOptions,
  shared: Pick<ScoreTableOptions, 'threshold' | 'again'>,
): Promise<ScoreReporter> {
  if (format === 'ndjson') return makeScoreNdjson();
  if (format === 'json') return makeScoreJson(toolVersion);
  if (format === 'systemd') return makeScoreSystemd();
  return makeScorePretty({ style: await styleFor(options.color, file), verbose: options.verbose === true, ...shared });
}

export interface ScoreOptions extends SharedOptions, PreparedOptions {
  readonly updateBaseline?: boolean;
}

/** The format of systemd has no place for a unit without a score. */
function sayUnscored({ path, unscored }: ScoreReport): void {
  if (unscored !== null && unscored.kind !== 'policy') process.stderr.write(`unitlint: ${printable(path)}: ${printable(unscoredText(unscored))}\n`);
}

function settingsOf({ targets, user, threshold }: UnitSettings): ScoreSettings {
  const [target = newestTarget] = targets.value;
  return { target, user: user.value, limit: threshold.value };
}

async function baselineFor(prepared: Prepared, update: boolean): Promise<ExposureBaseline | null> {
  const baseline = baselineOf(prepared, update);
  if (baseline === null) return null;
  if (update && prepared.run.gate.value === 'effective')
    throw new UsageError(`${baseline.value} records effective exposures, as ${prepared.run.gate.from} says: write it with check --update-baseline`);
  const { openExposures } = await import('./baseline.ts');
  return openExposures(baseline, update);
}

/** `rules` are those that may be selected; which of them are makes no difference to the exposure. */
export async function runScoreCommand(paths: readonly string[], options: ScoreOptions, rules: readonly Rule[] = []): Promise<number> {
  const prepared = await prepare(options, rules);
  const update = options.updateBaseline === true;
  const baseline = await baselineFor(prepared, update);
  const { targets, user, threshold } = prepared.general;
  if (targets.value.length > 1 && options.target !== undefined) throw new UsageError('score takes one target: run it once for each, or use check');
  const { units, problems } = await inputsFor(paths, options, user.value);
  await bePatient(units.length);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const destinations = destinationsOf(options, 'pretty');
  refuseOverInputs(
    destinations.map(({ file }) => file),
    paths,
    units,
  );
  const reports = await openReports(destinations, (destination) =>
    scoreReporter(destination, options, { threshold: threshold.value, again: repeated(paths, options) }),
  );
  const asSystemd = destinations.some(({ format }) => format === 'systemd');
  try {
    const summary = runScore(withoutExcluded(units, paths, prepared), {
      settingsFor: (path) => {
        const settings = settingsOf(prepared.unitSettings(path));
        return { ...settings, limit: update ? null : (baseline?.recorded(path, settings.target.label) ?? settings.limit) };
      },
      policyOf: prepared.policyOf,
      quiet: options.quiet === true,
      record: ({ path, target, overall }) => {
        if (update && overall !== null) baseline?.record(path, target, overall);
      },
      emit: (report) => {
        if (asSystemd) sayUnscored(report);
        reports.unit(report);
      },
      complain,
    });
    reports.end(summary);
    if (update) baseline?.update();
    return any() ? 2 : summary.above > 0 ? 1 : 0;
  } finally {
    reports.discard();
  }
}
