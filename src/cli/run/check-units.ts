/** Reads units one by one, has each checked with the settings that hold for it, and writes its report before the next is read. */
import type { Checker, CheckProblem, CheckSettings } from '../../engine/check.ts';
import { type FailOn, failingFindings, fails } from '../../engine/gate.ts';
import type { RuleFailure } from '../../engine/lint.ts';
import { isMistake, type Summary, type UnitReport } from '../../report/report.ts';
import { makeTally, type Tally } from '../../report/tally.ts';
import type { Rule } from '../../rule/rule.ts';
import type { InputUnit } from '../inputs.ts';

export interface CheckRun {
  readonly check: Checker;
  readonly settingsFor: (path: string) => CheckSettings;
  /** Changes a report before it counts: what a baseline knows is left out. */
  readonly adjust: (report: UnitReport, rules: readonly Rule[]) => UnitReport;
  readonly failOn: FailOn;
  /** Whether a format says how many findings there are, advice included. */
  readonly countAdvice: boolean;
  /** Report only what makes the run fail. */
  readonly quiet: boolean;
  readonly emit: (report: UnitReport) => void;
  readonly complain: (problem: CheckProblem) => void;
}

/** Checks the units in order and returns the summary; `exit` does not yet know of paths that could not be read. */
export function runCheck(units: Iterable<InputUnit>, run: CheckRun): Summary {
  const tally = makeTally(run.failOn, run.countAdvice);
  for (const input of units) {
    const settings = run.settingsFor(input.path);
    const { report: found, problems, failures } = run.check(input, settings);
    for (const problem of problems) run.complain(problem);
    if (found !== null) show(run.adjust(found, settings.rules), tally, run);
    for (const failure of failures()) run.complain({ path: input.path, message: bugText(failure) });
  }
  return tally.summary();
}

function show(report: UnitReport, tally: Tally, { failOn, quiet, emit }: CheckRun): void {
  tally.add(report);
  const shown = quiet ? onlyFailing(report, failOn) : report;
  if (shown !== null) emit(shown);
}

function onlyFailing(report: UnitReport, failOn: FailOn): UnitReport | null {
  if (!fails(report, failOn)) return null;
  const failing = failingFindings(report, failOn);
  const mistakes = failing.filter(isMistake);
  const advice = failing.filter((finding) => !isMistake(finding));
  return { ...report, mistakes, advice: () => advice };
}

const bugText = ({ rule, error }: RuleFailure) =>
  `the rule ${rule} failed on this unit, which is a fault of unitlint: ${error instanceof Error ? error.message : String(error)}. Please report it with the unit`;
