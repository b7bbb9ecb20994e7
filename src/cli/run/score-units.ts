/** `unitlint score`: the exposure of units, as systemd-analyze security gives it. */
import { exposureRules } from '../../../rules/exposure.ts';
import type { CheckProblem } from '../../engine/check.ts';
import type { Policy } from '../../engine/policy.ts';
import { makeScorer } from '../../engine/score.ts';
import { loadUnit } from '../../model/load.ts';
import type { ScoreReport } from '../../report/score.ts';
import { factsOfTarget, type Target } from '../../systemd/targets.ts';
import type { InputUnit } from '../inputs.ts';

export interface ScoreRun {
  readonly target: Target;
  readonly policy: Policy | null;
  readonly user: boolean;
  /** What the exposure of a unit may not exceed, in tenths, or null for no limit. */
  readonly limit: (path: string) => number | null;
  readonly emit: (report: ScoreReport) => void;
  /** Called for what can't be read or judged. */
  readonly complain: (problem: CheckProblem) => void;
}

/** Scores the units in order; true when one is above the limit. */
export function runScore(units: readonly InputUnit[], run: ScoreRun): boolean {
  const facts = factsOfTarget(run.target);
  const scorer = makeScorer(exposureRules, facts, run.policy);
  const derivedFrom = run.target.derived ? run.target.table : null;
  let above = false;
  for (const input of units) {
    const read = input.read(facts.behaviour.templateInstance);
    if (!read.ok) {
      run.complain(read.problem);
      continue;
    }
    const unit = loadUnit(read.source, facts, run.user ? 'user' : 'system');
    const score = unit.refusal === null ? scorer.score(unit) : null;
    const report: ScoreReport = {
      path: input.path,
      unit: input.unit,
      target: run.target.label,
      derivedFrom,
      overall: score?.exposure ?? null,
      rating: score?.rating ?? null,
      results: score === null ? [] : scorer.inPrintOrder(score),
      error: unit.refusal?.message ?? score?.problem ?? null,
    };
    if (score?.problem != null) run.complain({ path: input.path, message: score.problem });
    const limit = run.limit(input.path);
    if (limit !== null && score !== null && score.exposure > limit) above = true;
    run.emit(report);
  }
  return above;
}
