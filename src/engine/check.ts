/** Checks units, each for all its targets: files and settings in, a report out. Nothing is kept from one unit to the next. */
import { loadUnit, type UnitSource } from '../model/load.ts';
import { withLines } from '../model/overlay.ts';
import type { Unit } from '../model/unit.ts';
import type { UnitName } from '../model/unit-name.ts';
import type { Manager } from '../model/value.ts';
import type { Finding, Severity } from '../rule/finding.ts';
import type { Rule, RuleOptions } from '../rule/rule.ts';
import { type Facts, factsOf } from '../systemd/facts.ts';
import type { Target } from '../systemd/targets.ts';
import { type Held, reportedEffective, reportedFindings } from './findings.ts';
import { type Companions, lintUnit, type RuleFailure, runsPrograms } from './lint.ts';
import type { Policy } from './policy.ts';
import { makeScorer, type Score, type Scorer } from './score.ts';
import type { EffectiveExposure, Exposure, GatedNumber, UnitReport } from './unit-report.ts';

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
}

/** What holds where nobody said otherwise. */
export const usualSettings: Omit<CheckSettings, 'targets' | 'rules'> = {
  manager: 'system',
  options: new Map(),
  severities: new Map(),
  policy: () => null,
  threshold: null,
  gate: 'systemd',
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
  const judges = new WeakMap<CheckSettings, readonly Judge[]>();
  const judgesFor = (settings: CheckSettings) => {
    const ready = judges.get(settings) ?? settings.targets.map((target) => makeJudge(target, allRules, settings));
    judges.set(settings, ready);
    return ready;
  };
  return (subject, settings) => checkUnit(subject, settings, judgesFor(settings));
}

function makeJudge(target: Target, allRules: readonly Rule[], { policy }: CheckSettings): Judge {
  const facts = factsOf(target.table, target.version);
  return { target, facts, scorer: makeScorer(allRules, facts, policy(facts)) };
}

function checkUnit(subject: Subject, settings: CheckSettings, judges: readonly Judge[]): Checked {
  const { path, read } = subject;
  const exposure: Exposure[] = [];
  const held: Held[] = [];
  const problems: CheckProblem[] = [];
  let first: Unit | null = null;
  for (const judge of judges) {
    const files = read(judge.facts.behaviour.templateInstance);
    if (!files.ok) return { report: null, problems: [files.problem] };
    const unit = loadUnit(files.source, judge.facts, settings.manager);
    const { findings, score, effective, failures } = lintUnit(unit, settings.rules, judge.scorer, {
      companions: companionsOf(subject, unit),
      options: settings.options,
    });
    first ??= unit;
    problems.push(...failures.map((failure) => ({ path, message: bugText(failure) })));
    if (score?.problem != null) problems.push({ path, message: score.problem });
    else if (score !== null)
      exposure.push(exposureOf({ unit, score, effective: effective === null ? null : reportedEffective(effective), findings, judge, settings }));
    held.push({ target: judge.target.label, findings: findings.map((finding) => withSeverity(finding, settings.severities)) });
  }
  return { report: first === null ? null : reportOf(subject, first, exposure, held), problems };
}

const companionsOf =
  ({ companions }: Subject, { name, facts, manager }: Unit): Companions =>
  () =>
    (companions?.(name, facts.behaviour.templateInstance) ?? []).map((source) => loadUnit(source, facts, manager));

function withSeverity(finding: Finding, severities: ReadonlyMap<string, Severity>): Finding {
  const severity = severities.get(finding.rule);
  return severity === undefined ? finding : { ...finding, severity };
}

const bugText = ({ rule, error }: RuleFailure) =>
  `the rule ${rule} failed on this unit, which is a fault of unitlint: ${error instanceof Error ? error.message : String(error)}. Please report it with the unit`;

interface Judged {
  readonly unit: Unit;
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly effective: EffectiveExposure | null;
  readonly judge: Judge;
  readonly settings: CheckSettings;
}

function exposureOf({ unit, score, effective, findings, judge: { target, scorer }, settings }: Judged): Exposure {
  const advised = findings.flatMap(({ advice }) => (advice === null ? [] : [advice]));
  const section = advised[0]?.section;
  const lines = advised.flatMap((advice) => advice.lines);
  const reachable = section === undefined ? score.exposure : scorer.score(withLines(unit, section, lines)).exposure;
  const { label, derived, table } = target;
  const gated = settings.gate === 'effective' && effective !== null ? effective.overall : score.exposure;
  const limit = settings.threshold;
  return { target: label, derived, table, overall: score.exposure, rating: score.rating, effective, gated, reachable, limit, recorded: null };
}

function reportOf(subject: Subject, unit: Unit, exposure: readonly Exposure[], held: readonly Held[]): UnitReport {
  const texts = new Map([...unit.files, ...unit.unread.map(({ file }) => file)].map(({ source }) => [source.path, source.text]));
  return { path: subject.path, unit: subject.unit, exposure, note: noteOf(unit), findings: reportedFindings(held), texts, baseline: null };
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
