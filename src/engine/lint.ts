/** Runs rules over a unit. The rules are handed in: the engine knows none of them. */
import { needsOf } from '../inference/needs.ts';
import { once, oncePer } from '../model/once.ts';
import { type Sandbox, sandboxOf } from '../model/sandbox.ts';
import type { Unit } from '../model/unit.ts';
import { ownSection, runsPrograms } from '../model/unit-name.ts';
import type { Finding } from '../rule/finding.ts';
import type { LintContext, LintRule, OptionValues, Report, Rule, RuleOptions } from '../rule/rule.ts';
import { adviserOf } from './advice.ts';
import { type Effective, effectiveOf } from './effective.ts';
import { type Redactor, redactorOf } from './redact.ts';
import type { Score, Scorer } from './score.ts';

/** A rule that threw: a bug of ours. The other rules are not affected. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** What rules find in the lines. */
  readonly mistakes: readonly Finding[];
  /** What would lower the exposure. Most of the work on a unit is in it: it is done when somebody asks. */
  readonly advice: () => readonly Finding[];
  /** Null where `score` is. */
  readonly sandbox: Sandbox | null;
  /** Null for a unit that systemd refuses, and for types that run no program. */
  readonly score: Score | null;
  /** The exposure that counts what lines undo; null where it is the same as the score. */
  readonly effective: Effective | null;
  /** Those of exposure rules are among them once advice was asked for. */
  readonly failures: readonly RuleFailure[];
  /** Covers the secrets of the unit; the findings went through it already. */
  readonly redactor: Redactor;
}

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
  const mistakes: Finding[] = [];
  const failures: RuleFailure[] = [];
  const scored = unit.refusal === null && runsPrograms(unit.name);
  const sandbox = scored ? sandboxOf(unit) : null;
  const score = sandbox === null ? null : scorer.scoreSandbox(sandbox);
  const needs = once(() => needsOf(unit, companions()));
  const run = makeRunner({ unit, sandbox, needs, suppressions: [], ruleIds: [] }, options, mistakes);
  for (const rule of rulesAbout(unit, rules)) {
    try {
      run(rule);
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  const redactor = redactorOf(unit);
  const advice = once(() => {
    if (sandbox === null || score === null || score.problem !== null) return [];
    const found: Finding[] = [];
    const advise = adviserOf(scorer).about(sandbox, score, ownSection(unit.name), needs);
    for (const rule of rules) {
      try {
        if (rule.category === 'exposure') found.push(...advise(rule));
      } catch (error) {
        failures.push({ rule: rule.id, error });
      }
    }
    return redactor.all(found);
  });
  const effective = sandbox === null || score === null ? null : effectiveOf(sandbox, score);
  return { mistakes: redactor.all(mistakes), advice, sandbox, score, effective, failures, redactor };
}

/** Rules that look at units, and which of them a setting brings in. */
interface Index {
  readonly rules: readonly LintRule[];
  /** 1 for a rule that looks at every unit. */
  readonly always: Uint8Array;
  readonly bySetting: ReadonlyMap<string, readonly number[]>;
}

const indexOf = oncePer((all: readonly Rule[]): Index => {
  const rules = all.filter((rule): rule is LintRule => rule.category !== 'exposure' && rule.stage === undefined);
  const bySetting = new Map<string, number[]>();
  for (const [index, { about = [] }] of rules.entries()) for (const name of about) bySetting.set(name, [...(bySetting.get(name) ?? []), index]);
  return { rules, always: Uint8Array.from(rules, ({ about }) => (about === undefined ? 1 : 0)), bySetting };
});

/** The rules that may have something to say of a unit, in their order: most rules are about settings that most units do not have. */
function rulesAbout({ settings }: Unit, all: readonly Rule[]): readonly LintRule[] {
  const { rules, always, bySetting } = indexOf(all);
  const asked = always.slice();
  for (const name of settings.keys()) for (const index of bySetting.get(name) ?? nothing) asked[index] = 1;
  return rules.filter((_, index) => asked[index] === 1);
}

const nothing: readonly number[] = [];

/** Runs the rules about comments that leave findings out; the sandbox is nothing to them. */
export function lintSuppressions(unit: Unit, rules: readonly Rule[], { suppressions, ruleIds }: SuppressionSubject, options: RuleOptions): readonly Finding[] {
  const findings: Finding[] = [];
  if (suppressions.length === 0) return findings;
  const run = makeRunner({ unit, sandbox: null, needs: () => needsOf(unit, []), suppressions, ruleIds }, options, findings);
  for (const rule of rules) {
    if (rule.category !== 'exposure' && rule.stage === 'suppressions') run(rule);
  }
  return findings;
}

export type SuppressionSubject = Pick<LintContext<string>, 'suppressions' | 'ruleIds'>;

/** What is the same for all rules that look at a unit. */
type RuleSubject = Omit<LintContext<string>, 'report' | 'options'>;

/** What runs rules over a subject. Rules without options share their context: most of them cost less than a context of their own. */
function makeRunner(subject: RuleSubject, given: RuleOptions, findings: Finding[]): (rule: LintRule) => void {
  let running: LintRule | null = null;
  const report = (reported: Report<string>) => {
    if (running !== null) findings.push(findingOf(running, reported));
  };
  const context: LintContext<string> = { ...subject, options: noOptions, report };
  return (rule) => {
    running = rule;
    rule.check(rule.options === undefined ? context : { ...context, options: optionValues(rule, given) });
  };
}

function findingOf(rule: LintRule, reported: Report<string>): Finding {
  const { message, data = {}, file, span, related = [], help, severity, confidence, fixes = [], hardeningIgnored = false } = reported;
  return {
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
  };
}

const noOptions: OptionValues = {};

const defaultsOf = oncePer(
  ({ options }: LintRule): OptionValues => Object.fromEntries(Object.entries(options ?? {}).map(([name, option]) => [name, option.default])),
);

function optionValues(rule: LintRule, given: RuleOptions): OptionValues {
  const own = given.get(rule.id);
  return own === undefined ? defaultsOf(rule) : { ...defaultsOf(rule), ...own };
}

const fillIn = (text: string, data: Readonly<Record<string, string>>): string => text.replace(/\{(\w+)\}/g, (blank, name: string) => data[name] ?? blank);
