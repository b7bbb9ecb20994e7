/**
 * The public face of the core: text in, result out. It touches neither disk nor terminal, so it runs in an editor and
 * in a browser as well.
 */
import { rules } from '../rules/index.ts';
import { makeChecker, type Subject, usualSettings } from './engine/check.ts';
import type { RuleFailure } from './engine/lint.ts';
import { readPolicy } from './engine/policy.ts';
import { type CheckResult, formatTenths, makeScorer, type Rating, type Scorer } from './engine/score.ts';
import { findingsOf, type ReportedFinding, type ReportedUndoing } from './engine/unit-report.ts';
import { orderDropIns } from './model/drop-ins.ts';
import { loadUnit, type UnitSource } from './model/load.ts';
import type { SourceFile } from './model/unit.ts';
import { parseUnitName } from './model/unit-name.ts';
import type { Manager } from './model/value.ts';
import { factsOfTarget, newestTarget, parseTarget, type Target } from './systemd/targets.ts';

/** What to lint, and for whom. */
export interface Options {
  /** File name of the unit; its suffix decides which sections it has. Default: `unit.service`. */
  readonly name?: string;
  /** Drop-ins of the unit. They are applied in the order of their file names, as systemd does. */
  readonly dropIns?: readonly { readonly fileName: string; readonly text: string }[];
  /** The units that start this one, such as `myapp.socket`: what is handed to a service tells what it needs. */
  readonly companions?: readonly { readonly name: string; readonly text: string }[];
  /** systemd version or distribution, `257` or `debian12`. Default: the newest verified version. */
  readonly target?: string;
  readonly manager?: Manager;
  /** The day, `2026-11-27`, by which comments with `until=` expire. Default: none has expired. */
  readonly today?: string;
  /** Text of a policy file of `systemd-analyze security`. */
  readonly policy?: string;
}

/** The outcome of one check of `systemd-analyze security`. */
export interface CheckOutcome {
  /** systemd's `json_field`. */
  readonly field: string;
  /** Null where the check does not apply. */
  readonly set: boolean | null;
  /** With one decimal, as systemd prints it; null where nothing is open. */
  readonly exposure: string | null;
}

export interface ScoreOutcome {
  /** From `0.0` to `10.0`, as systemd prints it; null for a unit without one. */
  readonly overall: string | null;
  readonly rating: Rating | null;
  /** In the order in which systemd prints them. */
  readonly checks: readonly CheckOutcome[];
  /** Why there is no exposure: systemd refuses the unit, or the policy can't be applied; null otherwise. */
  readonly error: string | null;
}

/** A finding with its place in lines and columns. */
export type LintFinding = ReportedFinding;

/** What the exposure is when lines that others undo do not count. */
export interface EffectiveOutcome {
  /** From `0.0` to `10.0`. */
  readonly overall: string;
  readonly rating: Rating;
  readonly because: readonly ReportedUndoing[];
}

export interface LintOutcome extends ScoreOutcome {
  /** Null where it is the same as `overall`. */
  readonly effective: EffectiveOutcome | null;
  readonly findings: readonly LintFinding[];
  /** Rules that threw: bugs of unitlint. */
  readonly failures: readonly RuleFailure[];
}

/** Options that can't be used: an unknown target, a bad unit name, a policy that is none. */
export class OptionError extends Error {}

/** Scores the text of a unit as `systemd-analyze security --offline=true` does. Throws OptionError for bad options only. */
export function score(text: string, options: Options = {}): ScoreOutcome {
  const { unit, scorer } = prepare(text, options);
  return outcome(unit.refusal?.message ?? null, unit.refusal === null ? scorer.score(unit) : null, scorer);
}

const check = makeChecker(rules);
const regularRules = rules.filter(({ persona }) => persona === 'regular');

/** Lints the text of a unit. Throws OptionError for bad options only. */
export function lint(text: string, options: Options = {}): LintOutcome {
  const { unit, scorer, source, companions } = prepare(text, options);
  const target = targetOf(options.target);
  const subject: Subject = { path: unit.name.full, unit: unit.name.full, read: () => ({ ok: true, source }), companions: () => companions };
  const settings = { ...usualSettings, targets: [target], manager: unit.manager, rules: regularRules, policy: () => policyOf(options, target) };
  const { report, problems, failures } = check(subject, options.today === undefined ? settings : { ...settings, today: options.today });
  const [exposure] = report?.exposure ?? [];
  const effective = exposure?.effective ?? null;
  const findings = report === null ? [] : findingsOf(report);
  return {
    ...outcome(unit.refusal?.message ?? problems[0]?.message ?? null, exposure === undefined ? null : scorer.score(unit), scorer),
    effective: effective === null ? null : { ...effective, overall: formatTenths(effective.overall) },
    findings,
    failures: failures(),
  };
}

function prepare(text: string, options: Options) {
  const target = targetOf(options.target);
  const facts = factsOfTarget(target);
  const { name } = sourceOf(options.name ?? 'unit.service', text);
  const dropIns: SourceFile[] = orderDropIns(options.dropIns ?? []).map((file) => ({ path: `${name.full}.d/${file.fileName}`, text: file.text }));
  const manager = options.manager ?? 'system';
  const source: UnitSource = { name, main: { path: name.full, text }, dropIns };
  const unit = loadUnit(source, facts, manager);
  const companions = (options.companions ?? []).map((one) => sourceOf(one.name, one.text));
  return { unit, source, scorer: makeScorer(rules, facts, policyOf(options, target)), companions };
}

function sourceOf(full: string, text: string): UnitSource {
  const name = parseUnitName(full);
  if (name === null) throw new OptionError(`"${full}" is not a valid unit name`);
  return { name, main: { path: full, text }, dropIns: [] };
}

function targetOf(text: string | undefined): Target {
  if (text === undefined) return newestTarget;
  const parsed = parseTarget(text);
  if (!parsed.ok) throw new OptionError(parsed.problem);
  return parsed.target;
}

function policyOf({ policy }: Options, target: Target) {
  if (policy === undefined) return null;
  const read = readPolicy(policy, factsOfTarget(target));
  const [problem] = read.problems;
  if (problem !== undefined) throw new OptionError(`policy, line ${problem.line}: ${problem.message}`);
  return read.policy;
}

function outcome(error: string | null, scored: ReturnType<Scorer['score']> | null, scorer: Scorer): ScoreOutcome {
  if (scored === null || scored.problem !== null) return { overall: null, rating: null, checks: [], error: error ?? scored?.problem ?? null };
  return { overall: formatTenths(scored.exposure), rating: scored.rating, checks: scorer.inPrintOrder(scored).map(checkOutcome), error };
}

const checkOutcome = ({ check, badness, exposure }: CheckResult): CheckOutcome => ({
  field: check.field,
  set: badness === null ? null : badness === 0,
  exposure: exposure === null ? null : formatTenths(exposure),
});
