import { type Sandbox } from '../model/sandbox.js';
import type { Unit } from '../model/unit.js';
import type { Finding } from '../rule/finding.js';
import type { LintContext, Rule, RuleOptions } from '../rule/rule.js';
import { type Effective } from './effective.js';
import { type Redactor } from './redact.js';
import type { Score, Scorer } from './score.js';
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
export declare function lintUnit(unit: Unit, rules: readonly Rule[], scorer: Scorer, { companions, options }?: LintSettings): LintResult;
/** Runs the rules about comments that leave findings out; the sandbox is nothing to them. */
export declare function lintSuppressions(unit: Unit, rules: readonly Rule[], { suppressions, ruleIds }: SuppressionSubject, options: RuleOptions): readonly Finding[];
export type SuppressionSubject = Pick<LintContext<string>, 'suppressions' | 'ruleIds'>;
