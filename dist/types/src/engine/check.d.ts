/** Checks units, each for all its targets: files and settings in, a report out. Nothing is kept from one unit to the next. */
import { type UnitSource } from '../model/load.js';
import type { Unit } from '../model/unit.js';
import { type UnitName } from '../model/unit-name.js';
import type { Manager } from '../model/value.js';
import type { Severity } from '../rule/finding.js';
import type { Rule, RuleOptions } from '../rule/rule.js';
import { type Facts } from '../systemd/facts.js';
import type { Target } from '../systemd/targets.js';
import { type LintResult, type RuleFailure } from './lint.js';
import type { Policy } from './policy.js';
import { type Scorer } from './score.js';
import type { GatedNumber, UnitReport } from './unit-report.js';
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
export declare const usualSettings: Omit<CheckSettings, 'targets' | 'rules'>;
/** Something that kept a unit, or a part of it, from being judged. */
export interface CheckProblem {
    readonly path: string;
    readonly message: string;
}
/** The files of the unit as a target sees them: templates have another instance in some. */
export type ReadUnit = (templateInstance: string) => {
    readonly ok: true;
    readonly source: UnitSource;
} | {
    readonly ok: false;
    readonly problem: CheckProblem;
};
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
export declare function makeChecker(allRules: readonly Rule[]): Checker;
/** The mistakes that every target finds in a unit, less what comments leave out; empty when the unit can't be read. */
export type JudgeUnit = (subject: Subject, settings: CheckSettings) => readonly Judged[];
/** The same judgement as a checker's, for who needs the units and not a report. */
export declare function makeJudging(allRules: readonly Rule[]): JudgeUnit;
/** A unit as one target sees it, with what came out. */
export interface Judged extends LintResult {
    readonly unit: Unit;
    readonly judge: Judge;
}
export {};
