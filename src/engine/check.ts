/** Checks units, each for all its targets: files and settings in, a report out. Nothing is kept from one unit to the next. */
import { loadUnit, type UnitSource } from '../model/load.ts';
import { once } from '../model/once.ts';
import type { Unit } from '../model/unit.ts';
import { runsPrograms, type UnitName } from '../model/unit-name.ts';
import type { Manager } from '../model/value.ts';
import type { Finding, Severity } from '../rule/finding.ts';
import type { Rule, RuleOptions } from '../rule/rule.ts';
import { type Facts, factsOf } from '../systemd/facts.ts';
import type { Target } from '../systemd/targets.ts';
import { adviserOf } from './advice.ts';
import { type Merged, makePlacer, merge, reportedEffective, reportedFindings } from './findings.ts';
import { gravest } from './gate.ts';
import { type Companions, type LintResult, lintSuppressions, lintUnit, type RuleFailure } from './lint.ts';
import { hardeningMatrix } from './matrix.ts';
import type { Policy } from './policy.ts';
import { makeScorer, type Scorer } from './score.ts';
import { type Comment, commentsIn, type Suppressed, suppress } from './suppressions.ts';
import type { Exposure, GatedNumber, UnitReport } from './unit-report.ts';

/** What holds for a unit. Units with the same settings are handed the same object. */
export interface CheckSettings {
  readonly targets: readonly Target[];
  readonly manager: Manager;
  /** The rules to run; the exposure is that of all rules, whichever run. */
  readonly rules: readonly Rule[];
  /** Options of rules that differ from their defaults. */
  readonly options: RuleOptions;
  /** Severities other than the rules' own. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** The policy for the tables of a target; null for systemd's own weights. */
  readonly policy: (facts: Facts) => Policy | null;
  /** Tenths, or null for no limit. */
  readonly threshold: number | null;
  /** The number that the threshold holds for. */
  readonly gate: GatedNumber;
  /** The day, `2026-11-27`, by which comments expire. */
  readonly today: string;
}

/** What holds where nobody said otherwise; no comment has expired. */
export const usualSettings: Omit<CheckSettings, 'targets' | 'rules'> = {
  manager: 'system',
  options: new Map(),
  severities: new Map(),
  policy: () => null,
  threshold: null,
  gate: 'systemd',
  today: '0000-01-01',
};

/** Something that kept a unit, or a part of it, from being judged. */
export interface CheckProblem {
  readonly path: string;
  readonly message: string;
}

/** The files of the unit as a target sees them: templates have another instance in some. */
export type ReadUnit = (
  templateInstance: string,
) => { readonly ok: true; readonly source: UnitSource } | { readonly ok: false; readonly problem: CheckProblem };

/** A unit to check. */
export interface Subject {
  readonly path: string;
  /** The name under which it is asked for: a template, an alias or an instance keeps it. */
  readonly unit: string;
  readonly read: ReadUnit;
  /** The sockets, timers and paths that start it; asked only by rules that look at what the service needs. */
  readonly companions?: (name: UnitName, templateInstance: string) => readonly UnitSource[];
}

export interface Checked {
  /** Null when the unit could not be read. */
  readonly report: UnitReport | null;
  readonly problems: readonly CheckProblem[];
  /** Those of exposure rules are among them once the advice of the report was asked for. */
  readonly failures: () => readonly RuleFailure[];
}

export type Checker = (subject: Subject, settings: CheckSettings) => Checked;

/** What judges units for one target. */
interface Judge {
  readonly target: Target;
  readonly facts: Facts;
  readonly scorer: Scorer;
}

/** A checker that knows all rules; which of them run is a setting. */
export function makeChecker(allRules: readonly Rule[]): Checker {
  const contextOf = makeContexts(allRules);
  return (subject, settings) => checkUnit(subject, contextOf(settings));
}

/** The mistakes that every target finds in a unit, less what comments leave out; empty when the unit can't be read. */
export type JudgeUnit = (subject: Subject, settings: CheckSettings) => readonly Judged[];

/** The same judgement as a checker's, for who needs the units and not a report. */
export function makeJudging(allRules: readonly Rule[]): JudgeUnit {
  const contextOf = makeContexts(allRules);
  return (subject, settings) => {
    const context = contextOf(settings);
    const { judged } = judgeAll(subject, context);
    const [first] = judged;
    if (first === undefined) return [];
    const { gone, about } = leftOut(first.unit, judged, context);
    return judged.map((one) => ({ ...one, mistakes: [...one.mistakes.filter((finding) => !gone.has(finding)), ...about.map(({ finding }) => finding)] }));
  };
}

/** The scorers of a set of rules and settings are made once. */
function makeContexts(allRules: readonly Rule[]): (settings: CheckSettings) => Context {
  const ruleIds = allRules.map(({ id }) => id);
  const contexts = new WeakMap<CheckSettings, Context>();
  return (settings) => {
    const ready = contexts.get(settings) ?? makeContext(settings, ruleIds, allRules);
    contexts.set(settings, ready);
    return ready;
  };
}

const makeContext = (settings: CheckSettings, ruleIds: readonly string[], allRules: readonly Rule[]): Context => ({
  settings,
  ruleIds,
  judges: settings.targets.map((target) => makeJudge(target, allRules, settings)),
  gravestAdvice: gravest(settings.rules.flatMap(({ id, category, severity }) => (category === 'exposure' ? [settings.severities.get(id) ?? severity] : []))),
});

function makeJudge(target: Target, allRules: readonly Rule[], { policy }: CheckSettings): Judge {
  const facts = factsOf(target.table, target.version);
  return { target, facts, scorer: makeScorer(allRules, facts, policy(facts)) };
}

interface Context {
  readonly settings: CheckSettings;
  readonly ruleIds: readonly string[];
  readonly judges: readonly Judge[];
  /** What advice is at most. */
  readonly gravestAdvice: Severity;
}

/** A unit as one target sees it, with what came out. */
export interface Judged extends LintResult {
  readonly unit: Unit;
  readonly judge: Judge;
}

function judgeAll(subject: Subject, { judges, settings }: Context): { readonly judged: readonly Judged[]; readonly problem: CheckProblem | null } {
  const judged: Judged[] = [];
  for (const judge of judges) {
    const files = subject.read(judge.facts.behaviour.templateInstance);
    if (!files.ok) return { judged: [], problem: files.problem };
    judged.push(judgeUnit(subject, files.source, judge, settings));
  }
  return { judged, problem: null };
}

function checkUnit(subject: Subject, context: Context): Checked {
  const { judged, problem } = judgeAll(subject, context);
  if (problem !== null) return { report: null, problems: [problem], failures: () => [] };
  const failures = () => judged.flatMap((one) => one.failures);
  const [first] = judged;
  if (first === undefined) return { report: null, problems: [], failures };
  const problems = judged.flatMap(({ score }) => (score?.problem == null ? [] : [{ path: subject.path, message: score.problem }]));
  return { report: reportOf(subject, first, judged, context), problems, failures };
}

function judgeUnit(subject: Subject, source: UnitSource, judge: Judge, { manager, rules, options, severities }: CheckSettings): Judged {
  const unit = loadUnit(source, judge.facts, manager);
  const { mistakes, advice, sandbox, score, effective, failures, redactor } = lintUnit(unit, rules, judge.scorer, {
    companions: companionsOf(subject, unit),
    options,
  });
  return {
    mistakes: withSeverities(mistakes, severities),
    advice: severities.size === 0 ? advice : once(() => withSeverities(advice(), severities)),
    sandbox,
    score,
    effective,
    failures,
    redactor,
    unit,
    judge,
  };
}

interface LeftOut {
  /** The findings of all targets, before anything is left out. */
  readonly mistakes: readonly Merged[];
  readonly advice: () => readonly Merged[];
  readonly dropped: ReadonlySet<Finding>;
  /** The dropped findings as each target has them. */
  readonly gone: ReadonlySet<Finding>;
  /** Findings about the comments themselves. */
  readonly about: readonly Merged[];
}

const noFindings: ReadonlySet<Finding> = new Set();

/** What comments leave out; only where there are any is it to be seen what they leave out of the advice. */
function leftOut(unit: Unit, judged: readonly Judged[], { settings, ruleIds }: Context): LeftOut {
  const mistakes = merge(judged.map(({ mistakes: findings, judge }) => ({ target: judge.target.label, findings })));
  const advice = once(() => merge(judged.map((one) => ({ target: one.judge.target.label, findings: one.advice() }))));
  const comments = commentsIn(unit.files);
  if (comments.length === 0) return { mistakes, advice, dropped: noFindings, gone: noFindings, about: [] };
  const merged = [...mistakes, ...advice()];
  const { dropped, suppressions } = suppressed(comments, merged, judged, settings, ruleIds);
  const gone = new Set(merged.filter(({ finding }) => dropped.has(finding)).flatMap(({ parts }) => parts));
  const targets = judged.map(({ judge }) => judge.target.label);
  const found = lintSuppressions(unit, settings.rules, { suppressions, ruleIds }, settings.options);
  const about = withSeverities(found, settings.severities).map((finding) => ({ finding, targets, parts: [finding] }));
  return { mistakes, advice, dropped, gone, about };
}

function reportOf(subject: Subject, { unit, redactor }: Judged, judged: readonly Judged[], context: Context): UnitReport {
  const { settings } = context;
  const { mistakes, advice, dropped, gone, about } = leftOut(unit, judged, context);
  const targets = judged.map(({ judge }) => judge.target.label);
  const place = makePlacer();
  const kept = (merged: readonly Merged[]) => (dropped.size === 0 ? merged : merged.filter(({ finding }) => !dropped.has(finding)));
  return {
    path: subject.path,
    unit: subject.unit,
    targets,
    exposure: judged.flatMap((one) => exposureOf(one, gone, settings)),
    note: noteOf(unit, judged),
    mistakes: reportedFindings([...kept(mistakes), ...about], targets, place),
    advice: once(() => reportedFindings(kept(advice()), targets, place)),
    gravestAdvice: context.gravestAdvice,
    texts: new Map([...unit.files, ...unit.unread.map(({ file }) => file)].map((file) => [file.source.path, redactor.file(file)])),
    matrix:
      judged.length > 1
        ? hardeningMatrix(
            judged.map((one) => one.unit),
            place,
          )
        : [],
    suppressed: dropped.size,
    baseline: null,
  };
}

function suppressed(
  comments: readonly Comment[],
  merged: readonly Merged[],
  judged: readonly Judged[],
  { rules, today }: CheckSettings,
  ruleIds: readonly string[],
): Suppressed {
  const scored = judged.some(({ score }) => score?.problem === null);
  const running = new Set(rules.flatMap(({ id, category }) => (category === 'exposure' && !scored ? [] : [id])));
  const findings = merged.map(({ finding }) => finding);
  return suppress(comments, findings, { today, isRule: (id) => ruleIds.includes(id), ran: (id) => running.has(id) });
}

const companionsOf =
  ({ companions }: Subject, { name, facts, manager }: Unit): Companions =>
  () =>
    (companions?.(name, facts.behaviour.templateInstance) ?? []).map((source) => loadUnit(source, facts, manager));

function withSeverities(findings: readonly Finding[], severities: ReadonlyMap<string, Severity>): readonly Finding[] {
  if (severities.size === 0) return findings;
  return findings.map((finding) => ({ ...finding, severity: severities.get(finding.rule) ?? finding.severity }));
}

/** The exposure with the advice followed that was not left out. */
function reachableIn({ sandbox, score, advice: given, judge: { scorer } }: Judged, gone: ReadonlySet<Finding>): number {
  const advised = given().flatMap((finding) => (finding.advice === null || finding.advice.against !== null || gone.has(finding) ? [] : [finding.advice]));
  const section = advised[0]?.section;
  const lines = advised.flatMap((advice) => advice.lines);
  if (score === null || sandbox === null || section === undefined) return score?.exposure ?? 0;
  return adviserOf(scorer).gains({ sandbox, score, section }, lines).exposure;
}

/** One exposure, or none where the unit has none on this target. */
function exposureOf(judged: Judged, gone: ReadonlySet<Finding>, settings: CheckSettings): readonly Exposure[] {
  const { score, effective, judge } = judged;
  if (score === null || score.problem !== null) return [];
  const { label, derived, table } = judge.target;
  const shown = effective === null ? null : reportedEffective(effective);
  const gated = settings.gate === 'effective' && shown !== null ? shown.overall : score.exposure;
  const { exposure: overall, rating } = score;
  return [
    {
      target: label,
      derived,
      table,
      overall,
      rating,
      effective: shown,
      gated,
      reachable: () => reachableIn(judged, gone),
      limit: settings.threshold,
      recorded: null,
    },
  ];
}

const refusalNotes: Readonly<Record<string, string>> = {
  syntax: 'systemd refuses the unit',
  value: 'systemd refuses the unit',
  combination: 'systemd refuses the unit',
  masked: 'the unit is masked',
};

function noteOf(unit: Unit, judged: readonly Judged[]): string | null {
  if (unit.refusal !== null) return `no exposure: ${refusalNotes[unit.refusal.kind] ?? unit.refusal.message}`;
  if (!runsPrograms(unit.name)) return `no exposure: a .${unit.name.type} unit runs no program`;
  const problem = judged.map(({ score }) => score?.problem).find((one) => one != null);
  return problem == null ? null : `no exposure: ${problem}`;
}
