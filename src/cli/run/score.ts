/** `unitlint score`: the exposure of units, as systemd-analyze security gives it. */
import { makeScoreJson, makeScoreNdjson, makeScoreSystemd, type ScoreReporter } from '../../report/score.ts';
import { makeScorePretty, type ScoreTableOptions } from '../../report/score-table.ts';
import { factsOfTarget, newestTarget } from '../../systemd/targets.ts';
import type { Destination } from '../destinations.ts';
import { bePatient } from '../patience.ts';
import { UsageError } from '../settings.ts';
import { toolVersion } from '../version.ts';
import { type PreparedOptions, prepare, withoutExcluded } from './prepare.ts';
import { runScore } from './score-units.ts';
import { destinationsOf, inputsFor, makeComplaints, openReports, repeated, type SharedOptions, styleFor } from './shared.ts';

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

export interface ScoreOptions extends SharedOptions, PreparedOptions {}

export async function runScoreCommand(paths: readonly string[], options: ScoreOptions): Promise<number> {
  const prepared = await prepare(options, []);
  const [target = newestTarget, ...others] = prepared.general.targets.value;
  if (others.length > 0 && options.target !== undefined) throw new UsageError('score takes one target: run it once for each, or use check');
  const user = prepared.general.user.value;
  const { units, problems } = await inputsFor(paths, options, user);
  await bePatient(units.length);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const reports = await openReports(destinationsOf(options, 'pretty'), (destination) =>
    scoreReporter(destination, options, { threshold: prepared.general.threshold.value, again: repeated(paths, options) }),
  );
  try {
    const above = runScore(withoutExcluded(units, paths, prepared), {
      target,
      policy: prepared.policyOf(factsOfTarget(target)),
      user,
      limit: (path) => prepared.unitSettings(path).threshold.value,
      emit: reports.unit,
      complain,
    });
    reports.end(undefined);
    return any() ? 2 : above ? 1 : 0;
  } finally {
    reports.discard();
  }
}
