/** `unitlint score`: the exposure of units, as systemd-analyze security gives it. */
import { makeScoreJson, makeScoreNdjson, makeScorePretty, makeScoreSystemd, type ScoreReporter } from '../../report/score.ts';
import { factsOfTarget } from '../../systemd/targets.ts';
import { readTargets, readThreshold, UsageError } from '../settings.ts';
import { toolVersion } from '../version.ts';
import { runScore } from './score-units.ts';
import { inputsFor, makeComplaints, openOutput, policyFor, type SharedOptions, styleFor } from './shared.ts';

async function scoreReporter(options: SharedOptions): Promise<ScoreReporter> {
  if (options.format === 'ndjson') return makeScoreNdjson();
  if (options.format === 'json') return makeScoreJson(toolVersion);
  if (options.format === 'systemd') return makeScoreSystemd();
  return makeScorePretty({ style: await styleFor(options), verbose: options.verbose === true });
}

export async function runScoreCommand(paths: readonly string[], options: SharedOptions): Promise<number> {
  const [target, ...others] = readTargets(options.target);
  if (target === undefined || others.length > 0) throw new UsageError('score takes one target: run it once for each, or use check');
  const threshold = options.threshold === undefined ? null : readThreshold(options.threshold);
  const policy = policyFor(options.policy, factsOfTarget(target));
  const reporter = await scoreReporter(options);
  const { units, problems } = await inputsFor(paths, options);
  const { complain, any } = makeComplaints();
  for (const problem of problems) complain(problem);
  const output = openOutput(options);
  const above = runScore(units, { target, policy, user: options.user === true, threshold, reporter, write: output.write, complain });
  output.close();
  return any() ? 2 : above ? 1 : 0;
}
