/** `unitlint score`: the exposure of units, as systemd-analyze security gives it. */
import { makeScoreJson, makeScoreNdjson, makeScoreSystemd, type ScoreReporter } from '../../report/score.ts';
import { makeScorePretty, type ScoreTableOptions } from '../../report/score-table.ts';
import { factsOfTarget } from '../../systemd/targets.ts';
import type { Destination } from '../destinations.ts';
import { readTargets, readThreshold, UsageError } from '../settings.ts';
import { toolVersion } from '../version.ts';
import { runScore } from './score-units.ts';
import { inputsFor, makeComplaints, openReports, policyFor, repeated, type SharedOptions, styleFor } from './shared.ts';

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

export async function runScoreCommand(paths: readonly string[], options: SharedOptions): Promise<number> {
  const [target, ...others] = readTargets(options.target);
  if (target === undefined || others.length > 0) throw new UsageError('score takes one target: run it once for each, or use check');
  const threshold = options.threshold === undefined ? null : readThreshold(options.threshold);
  const policy = policyFor(options.policy, factsOfTarget(target));
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const reports = await openReports(options, (destination) => scoreReporter(destination, options, { threshold, again: repeated(paths, options) }));
  try {
    const above = runScore(units, { target, policy, user: options.user === true, threshold, emit: reports.unit, complain });
    reports.end(undefined);
    return any() ? 2 : above ? 1 : 0;
  } finally {
    reports.discard();
  }
}
