/** Reads units one by one and scores each with the settings that hold for it. */
import { exposureRules } from '../../../rules/exposure.ts';
import type { CheckProblem } from '../../engine/check.ts';
import type { Policy } from '../../engine/policy.ts';
import { makeScorer, type Scorer } from '../../engine/score.ts';
import { loadUnit, type UnitSource } from '../../model/load.ts';
import type { Unit } from '../../model/unit.ts';
import { runsPrograms } from '../../model/unit-name.ts';
import { isAboveLimit, type ScoreReport, type ScoreSummary } from '../../report/score.ts';
import type { Facts } from '../../systemd/facts.ts';
import { factsOfTarget, type Target } from '../../systemd/targets.ts';
import type { InputUnit } from '../inputs.ts';

/** What holds for a unit. */
export interface ScoreSettings {
  readonly target: Target;
  readonly user: boolean;
  /** What its exposure may not exceed, in tenths, or null for no limit. */
  readonly limit: number | null;
}

export interface ScoreRun {
  readonly settingsFor: (path: string) => ScoreSettings;
  readonly policyOf: (facts: Facts) => Policy | null;
  /** Report only units above their limits. */
  readonly quiet: boolean;
  /** Called for every unit, shown or not. */
  readonly record: (report: ScoreReport) => void;
  readonly emit: (report: ScoreReport) => void;
  /** Called for what can't be read or judged. */
  readonly complain: (problem: CheckProblem) => void;
}

/** What scores units for one target. */
interface Judge {
  readonly facts: Facts;
  readonly scorer: Scorer;
}

/** Scores the units in order and returns how many there were, and how many above their limits. */
export function runScore(units: readonly InputUnit[], run: ScoreRun): ScoreSummary {
  const judgeOf = judges(run);
  const sums = { units: 0, above: 0 };
  for (const input of units) {
    const settings = run.settingsFor(input.path);
    const judge = judgeOf(settings.target);
    const read = input.read(judge.facts.behaviour.templateInstance);
    if (!read.ok) {
      run.complain(read.problem);
      continue;
    }
    const report = reportOf(input, read.source, settings, judge);
    if (report.unscored?.kind === 'policy') run.complain({ path: input.path, message: report.unscored.message });
    run.record(report);
    const above = isAboveLimit(report);
    sums.units += 1;
    if (above) sums.above += 1;
    if (above || !run.quiet) run.emit(report);
  }
  return sums;
}

/** The scorer of a target is made once. */
function judges({ policyOf }: ScoreRun): (target: Target) => Judge {
  const ready = new Map<string, Judge>();
  return (target) => {
    const facts = factsOfTarget(target);
    const judge = ready.get(target.label) ?? { facts, scorer: makeScorer(exposureRules, facts, policyOf(facts)) };
    ready.set(target.label, judge);
    return judge;
  };
}

function reportOf({ path, unit: name }: InputUnit, source: UnitSource, { target, user, limit }: ScoreSettings, { facts, scorer }: Judge): ScoreReport {
  const unit = loadUnit(source, facts, user ? 'user' : 'system');
  return {
    path,
    unit: name,
    target: target.label,
    derivedFrom: target.derived ? target.table : null,
    limit,
    runsPrograms: runsPrograms(unit.name),
    ...outcomeOf(unit, scorer),
  };
}

function outcomeOf(unit: Unit, scorer: Scorer): Pick<ScoreReport, 'overall' | 'rating' | 'results' | 'unscored'> {
  const nothing = { overall: null, rating: null, results: [] };
  if (unit.refusal !== null) return { ...nothing, unscored: unit.refusal };
  const score = scorer.score(unit);
  if (score.problem !== null) return { ...nothing, unscored: { kind: 'policy', message: score.problem } };
  return { overall: score.exposure, rating: score.rating, results: scorer.inPrintOrder(score), unscored: null };
}
