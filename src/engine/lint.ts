/** Runs rules over a unit. The rules are handed in: the engine knows none of them. */
import { type Needs, needsOf } from '../inference/needs.ts';
import { withLines } from '../model/overlay.ts';
import { type Sandbox, sandboxOf } from '../model/sandbox.ts';
import { type Assignment, type LoadedFile, provenance, settingOf, type Unit } from '../model/unit.ts';
import type { Finding } from '../rule/finding.ts';
import type { ExposureRule, LintContext, LintRule, OptionValues, Report, Rule, RuleOptions } from '../rule/rule.ts';
import { assignmentSpan } from '../rule/steps.ts';
import type { Span } from '../text/position.ts';
import { type Effective, effectiveOf } from './effective.ts';
import { type Redactor, redactorOf } from './redact.ts';
import type { Outcome, Score, Scorer } from './score.ts';

/** A rule that threw: a bug of ours. The other rules are not affected. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Null for a unit that systemd refuses, and for types that run no program. */
  readonly score: Score | null;
  /** The exposure that counts what lines undo; null where it is the same as the score. */
  readonly effective: Effective | null;
  readonly failures: readonly RuleFailure[];
  /** Covers the secrets of the unit; the findings went through it already. */
  readonly redactor: Redactor;
}

/** Unit types in which systemd starts programs: only they have an exposure worth the name. */
const programTypes: ReadonlySet<string> = new Set(['service', 'socket', 'mount', 'swap']);

export const runsPrograms = (unit: Pick<Unit, 'name'>): boolean => programTypes.has(unit.name.type);

const sectionOf = (unit: Unit): string => unit.name.type.charAt(0).toUpperCase() + unit.name.type.slice(1);

/** The sockets, timers and paths that start a unit; they are read only where a rule asks what the service needs. */
export type Companions = () => readonly Unit[];

/** What the rules are given beside the unit. */
export interface LintSettings {
  readonly companions?: Companions;
  /** Options that differ from the rules' defaults. */
  readonly options?: RuleOptions;
}

const noCompanions: Companions = () => [];
const defaults: RuleOptions = new Map();

export function lintUnit(unit: Unit, rules: readonly Rule[], scorer: Scorer, { companions = noCompanions, options = defaults }: LintSettings = {}): LintResult {
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  const scored = unit.refusal === null && runsPrograms(unit);
  const sandbox = scored ? sandboxOf(unit) : null;
  const score = sandbox === null ? null : scorer.scoreSandbox(sandbox);
  let read: Needs | null = null;
  const needs = () => {
    read ??= needsOf(unit, companions());
    return read;
  };
  const subject = { unit, sandbox, needs, suppressions: [], ruleIds: [] };
  for (const rule of rules) {
    try {
      if (rule.category !== 'exposure') {
        if (rule.stage === undefined) runLintRule(rule, { ...subject, options: optionValues(rule, options) }, findings);
      } else if (sandbox !== null && score !== null) findings.push(...exposureFinding(rule, sandbox, score, scorer));
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  const effective = sandbox === null || score === null ? null : effectiveOf(sandbox, score);
  const redactor = redactorOf(unit);
  return { findings: findings.map(redactor.finding), score, effective, failures, redactor };
}

/** Runs the rules about comments that leave findings out; the sandbox is nothing to them. */
export function lintSuppressions(unit: Unit, rules: readonly Rule[], { suppressions, ruleIds }: SuppressionSubject, options: RuleOptions): readonly Finding[] {
  const findings: Finding[] = [];
  if (suppressions.length === 0) return findings;
  const subject = { unit, sandbox: null, needs: () => needsOf(unit, []), suppressions, ruleIds };
  for (const rule of rules) {
    if (rule.category !== 'exposure' && rule.stage === 'suppressions') runLintRule(rule, { ...subject, options: optionValues(rule, options) }, findings);
  }
  return findings;
}

export type SuppressionSubject = Pick<LintContext<string>, 'suppressions' | 'ruleIds'>;

function runLintRule(rule: LintRule, subject: Omit<LintContext<string>, 'report'>, findings: Finding[]): void {
  const report = ({ message, data = {}, file, span, related = [], help, severity, confidence, fixes = [], hardeningIgnored = false }: Report<string>) => {
    findings.push({
      rule: rule.id,
      category: rule.category,
      severity: severity ?? rule.severity,
      confidence: confidence ?? rule.confidence,
      message: fillIn(rule.messages[message] ?? message, data),
      reason: '',
      missing: false,
      file,
      span,
      related,
      gain: null,
      worth: 0,
      advice: null,
      fixes,
      help: help ?? rule.help,
      hardeningIgnored,
    });
  };
  rule.check({ ...subject, report });
}

const noOptions: OptionValues = {};

function optionValues({ id, options }: LintRule, given: RuleOptions): OptionValues {
  if (options === undefined) return noOptions;
  return { ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])), ...given.get(id) };
}

const fillIn = (text: string, data: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (blank, name: string) => data[name] ?? blank);

/** At most one finding for a rule: it stands for all checks of the rule that are not good. None where nothing helps. */
function exposureFinding(rule: ExposureRule, sandbox: Sandbox, score: Score, scorer: Scorer): readonly Finding[] {
  const bad = badOutcomes(rule, score);
  if (bad.length === 0) return [];
  const lines = rule.advice(sandbox);
  if (lines.length === 0) return [];
  const { unit } = sandbox;
  const { file, span, assignment } = placeOf(rule, unit);
  const section = sectionOf(unit);
  const after = scorer.score(withLines(unit, section, lines));
  const reason = isWideOpen(rule, score) ? rule.exposes : (rule.partly ?? rule.exposes);
  const subject = assignment === null ? `${rule.directives[0]}= is not set` : `${assignment.directive.name}=${shorten(assignment.node.value)}`;
  return [
    {
      rule: rule.id,
      category: 'exposure',
      severity: rule.severity,
      confidence: rule.confidence,
      message: `${subject}: ${reason}`,
      reason,
      missing: assignment === null,
      file,
      span,
      related: [],
      gain: Math.max(0, score.exposure - after.exposure),
      worth: score.exact - after.exact,
      advice: { section, lines, breaks: rule.risk },
      fixes: [],
      help: `Write ${lines.join(' and ')} in [${section}]. It may break ${rule.risk}.`,
      hardeningIgnored: false,
    },
  ];
}

const longestValue = 40;
const shorten = (value: string) => (value.length <= longestValue ? value : `${value.slice(0, longestValue - 1)}…`);

const fieldsOfRules = new WeakMap<ExposureRule, ReadonlySet<string>>();

function fieldsOf(rule: ExposureRule): ReadonlySet<string> {
  const ready = fieldsOfRules.get(rule) ?? new Set(rule.checks.map(({ field }) => field));
  fieldsOfRules.set(rule, ready);
  return ready;
}

function ownOutcomes(rule: ExposureRule, score: Score): readonly Outcome[] {
  const fields = fieldsOf(rule);
  return score.outcomes.filter(({ check, badness }) => badness !== null && fields.has(check.field));
}

const badOutcomes = (rule: ExposureRule, score: Score): readonly Outcome[] => ownOutcomes(rule, score).filter(({ badness }) => badness !== 0);

/** Whether every check of the rule is as bad as it can be. */
const isWideOpen = (rule: ExposureRule, score: Score): boolean => ownOutcomes(rule, score).every(({ badness, check }) => badness === check.range);

interface FindingPlace {
  readonly assignment: Assignment | null;
  readonly file: LoadedFile;
  readonly span: Span;
}

/** The line that makes up the present value; where there is none, the header of the section in which it belongs. */
function placeOf(rule: ExposureRule, unit: Unit): FindingPlace {
  for (const name of rule.directives) {
    const setting = settingOf(unit, name);
    const assignment = setting === undefined ? undefined : provenance(setting).made.at(-1);
    if (assignment !== undefined && setting?.value !== undefined) return { assignment, file: assignment.file, span: assignmentSpan(assignment.node) };
  }
  const file = unit.files[0];
  if (file === undefined) throw new Error('a unit that is scored has a file');
  const header = file.tree.nodes.find((node) => node.kind === 'section' && node.name === sectionOf(unit));
  return { assignment: null, file, span: header?.kind === 'section' ? { start: header.nameStart, end: header.nameEnd } : { start: 0, end: 0 } };
}
