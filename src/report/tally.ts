/** Adds up the units of a run, so that no report needs to be kept. */
import { type FailOn, fails } from '../engine/gate.ts';
import { findingsOf, isAbove, type Summary, type UnitReport, worstOf } from './report.ts';

export interface Tally {
  readonly add: (report: UnitReport) => void;
  /** The sums so far; `exit` knows of no units that could not be read. */
  readonly summary: () => Summary;
}

/** `countAdvice`: whether the counts by severity hold advice as well, which has to be worked out for that. */
export function makeTally(failOn: FailOn, countAdvice: boolean): Tally {
  const sums = { units: 0, errors: 0, warnings: 0, infos: 0, known: 0, suppressed: 0, above: 0 };
  let worst: number | null = null;
  let exit: Summary['exit'] = 0;
  const add = (report: UnitReport) => {
    sums.units += 1;
    for (const { severity } of countAdvice ? findingsOf(report) : report.mistakes) sums[`${severity}s`] += 1;
    sums.known += report.baseline?.known ?? 0;
    sums.suppressed += report.suppressed;
    if (isAbove(report)) sums.above += 1;
    const own = worstOf(report);
    if (own !== null) worst = Math.max(worst ?? 0, own.overall);
    if (fails(report, failOn)) exit = 1;
  };
  return { add, summary: () => ({ ...sums, worst, exit }) };
}
