/** Reads units one by one, has each checked with the settings that hold for it, and writes its report before the next is read. */
import type { Checker, CheckProblem, CheckSettings } from '../../engine/check.ts';
import { type FailOn, failingFindings, fails } from '../../engine/gate.ts';
import type { RuleFailure } from '../../engine/lint.ts';
import type { Summary, UnitReport } from '../../report/report.ts';
import { makeTally } from '../../report/tally.ts';
import type { Rule } from '../../rule/rule.ts';
import type { InputUnit } from '../inputs.ts';

export interface CheckRun {
  readonly check: Checker;
  readonly settingsFor: (path: string) => CheckSettings;
  /** Changes a report before it counts: what a baseline knows is left out. */
  readonly adjust: (report: UnitReport, rules: readonly Rule[]) => UnitReport;
  readonly failOn: FailOn;
  /** Report only what makes the run fail. */
  readonly quiet: boolean;
  readonly emit: (report: UnitReport) => void;
  readonly complain: (problem: CheckProblem) => void;
}

/** Checks the units in order and returns the summary; `exit` does not yet know of paths that could not be read. */
export function runCheck(units: Iterable<InputUnit>, run: CheckRun): Summary {
  const tally = makeTally(run.failOn);
  for (const input of units) {
    const settings = run.settingsFor(input.path);
    const { report: found, problems, failures } = run.check(input, settings);
    for (const problem of problems) run.complain(problem);
    for (const failure of failures) run.complain({ path: input.path, message: bugText(failure) });
    if (found === null) continue;
    const report = run.adjust(found, settings.rules);
    tally.add(report);
    const shown = run.quiet ? onlyFailing(report, run.failOn) : report;
    if (shown !== null) run.emit(shown);
  }
  return tally.summary();
}

const onlyFailing = (report: UnitReport, failOn: FailOn): UnitReport | null =>
  fails(report, failOn) ? { ...report, findings: failingFindings(report, failOn) } : null;

const bugText = ({ rule, error }: RuleFailure) =>
  `the rule ${rule} failed on this unit, which is a fault of unitlint: ${error instanceof Error ? error.message : String(error)}. Please report it with the unit`;
