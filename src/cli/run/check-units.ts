/** `unitlint check`: findings and exposure of units, unit by unit, and the gate. */
import { lintUnit, type RuleFailure, runsPrograms } from '../../engine/lint.ts';
import type { Policy } from '../../engine/policy.ts';
import { makeScorer, type Score, type Scorer } from '../../engine/score.ts';
import { loadUnit } from '../../model/load.ts';
import { withLines } from '../../model/overlay.ts';
import type { LoadedFile, Unit } from '../../model/unit.ts';
import { type Exposure, isAbove, type ReportedFinding, type Reporter, type Summary, type UnitReport, worstOf } from '../../report/report.ts';
import type { Finding } from '../../rule/finding.ts';
import type { Rule } from '../../rule/rule.ts';
import { type Facts, factsOf } from '../../systemd/facts.ts';
import type { Target } from '../../systemd/targets.ts';
import { lineStarts, type Range, rangeAt, type Span } from '../../text/position.ts';
import type { InputUnit } from '../inputs.ts';
import type { FailOn } from '../settings.ts';

export interface CheckRun {
  readonly targets: readonly Target[];
  readonly rules: readonly Rule[];
  readonly policy: (facts: Facts) => Policy | null;
  readonly user: boolean;
  readonly threshold: number | null;
  readonly failOn: FailOn;
  /** Report only what makes the run fail. */
  readonly quiet: boolean;
  readonly reporter: Reporter;
  readonly write: (text: string) => void;
  readonly complain: (path: string, message: string) => void;
}

/** What judges units for one target. */
interface Judge {
  readonly target: Target;
  readonly facts: Facts;
  readonly scorer: Scorer;
}

const severityRank = { error: 0, warning: 1, info: 2, never: -1 } as const;

/** Whether a finding of this severity fails the run. */
const fails = (severity: ReportedFinding['severity'], failOn: FailOn): boolean => severityRank[severity] <= severityRank[failOn];

/** Checks the units in order and returns the summary; `exit` does not yet know of paths that could not be read. */
export function runCheck(units: readonly InputUnit[], run: CheckRun): Summary {
  const judges = run.targets.map((target): Judge => {
    const facts = factsOf(target.table, target.version);
    return { target, facts, scorer: makeScorer(run.rules, facts, run.policy(facts)) };
  });
  const tally = { units: 0, errors: 0, warnings: 0, infos: 0, worst: null as number | null, above: 0, exit: 0 as Summary['exit'] };
  for (const input of units) {
    const report = checkOne(input, judges, run);
    if (report === null) continue;
    const above = isAbove(report, run.threshold);
    const failing = report.findings.filter(({ severity }) => fails(severity, run.failOn));
    tally.units += 1;
    for (const { severity } of report.findings) tally[`${severity}s`] += 1;
    tally.worst = Math.max(tally.worst ?? 0, worstOf(report)?.overall ?? 0);
    if (above) tally.above += 1;
    if (above || failing.length > 0) tally.exit = 1;
    if (!run.quiet) run.write(run.reporter.unit(report));
    else if (above || failing.length > 0) run.write(run.reporter.unit({ ...report, findings: failing }));
  }
  return tally;
}

function checkOne(input: InputUnit, judges: readonly Judge[], run: CheckRun): UnitReport | null {
  const exposure: Exposure[] = [];
  const found = new Map<string, Held>();
  let unit: Unit | null = null;
  for (const judge of judges) {
    const read = input.read(judge.facts.behaviour.templateInstance);
    if (!read.ok) {
      run.complain(read.problem.path, read.problem.message);
      return null;
    }
    unit = loadUnit(read.source, judge.facts, run.user ? 'user' : 'system');
    const result = lintUnit(unit, run.rules, judge.scorer);
    for (const failure of result.failures) run.complain(input.path, bugText(failure));
    if (result.score?.problem != null) run.complain(input.path, result.score.problem);
    else if (result.score !== null) exposure.push(exposureOf(unit, result.score, result.findings, judge));
    for (const finding of result.findings) addFinding(found, finding, judge.target.label);
  }
  if (unit === null) return null;
  return reportOf(input, unit, exposure, [...found.values()]);
}

const bugText = ({ rule, error }: RuleFailure) =>
  `the rule ${rule} failed on this unit, which is a fault of unitlint: ${error instanceof Error ? error.message : String(error)}. Please report it with the unit`;

function exposureOf(unit: Unit, score: Score, findings: readonly Finding[], { target, scorer }: Judge): Exposure {
  const advised = findings.flatMap(({ advice }) => (advice === null ? [] : [advice]));
  const section = advised[0]?.section;
  const reachable =
    section === undefined
      ? score.exposure
      : scorer.score(
          withLines(
            unit,
            section,
            advised.flatMap(({ lines }) => lines),
          ),
        ).exposure;
  return { target: target.label, derived: target.derived, table: target.table, overall: score.exposure, rating: score.rating, reachable };
}

/** A finding with the targets for which it holds. */
interface Held {
  readonly finding: Finding;
  readonly targets: string[];
}

/** The same finding on several targets is one finding. */
function addFinding(found: Map<string, Held>, finding: Finding, target: string): void {
  const key = `${finding.rule} ${finding.span.start} ${finding.file.source.path} ${finding.message}`;
  const same = found.get(key);
  if (same === undefined) found.set(key, { finding, targets: [target] });
  else same.targets.push(target);
}

function reportOf(input: InputUnit, unit: Unit, exposure: readonly Exposure[], found: readonly Held[]): UnitReport {
  const starts = new Map<LoadedFile['source']['path'], readonly number[]>();
  const rangeIn = ({ source }: LoadedFile, span: Span): Range => {
    const known = starts.get(source.path) ?? lineStarts(source.text);
    starts.set(source.path, known);
    return rangeAt(known, span);
  };
  const findings = [...found].sort((a, b) => order(a.finding, b.finding)).map(({ finding, targets }): ReportedFinding => reported(finding, targets, rangeIn));
  return {
    path: input.path,
    unit: input.unit,
    exposure,
    note: noteOf(unit),
    findings,
    texts: new Map(unit.files.map(({ source }) => [source.path, source.text])),
  };
}

const refusalNotes: Readonly<Record<string, string>> = {
  syntax: 'systemd refuses the unit',
  value: 'systemd refuses the unit',
  combination: 'systemd refuses the unit',
  masked: 'the unit is masked',
};

function noteOf(unit: Unit): string | null {
  if (unit.refusal !== null) return `no exposure: ${refusalNotes[unit.refusal.kind] ?? unit.refusal.message}`;
  return runsPrograms(unit) ? null : `no exposure: a .${unit.name.type} unit runs no program`;
}

/** Mistakes first, in the order of the files; then advice, most valuable first. */
function order(one: Finding, other: Finding): number {
  const group = (finding: Finding) => (finding.category === 'exposure' ? 3 : severityRank[finding.severity]);
  return group(one) - group(other) || other.worth - one.worth || one.span.start - other.span.start;
}

function reported(finding: Finding, targets: readonly string[], rangeIn: (file: LoadedFile, span: Span) => Range): ReportedFinding {
  const { file, span, related, fixes, worth: _worth, ...rest } = finding;
  return {
    ...rest,
    targets,
    path: file.source.path,
    range: rangeIn(file, span),
    related: related.map((place) => ({ path: place.file.source.path, range: rangeIn(place.file, place.span), note: place.note })),
    fixes: fixes.map(({ edits, ...fix }) => ({
      ...fix,
      edits: edits.map((edit) => ({ path: edit.file.source.path, range: rangeIn(edit.file, edit.span), text: edit.text })),
    })),
  };
}
