/** The exposure of a unit: the checks of its target, their badness, and the arithmetic of systemd (security_info, assess). */
import { type Sandbox } from '../model/sandbox.js';
import type { Unit } from '../model/unit.js';
import type { Rule } from '../rule/rule.js';
import { type Check, type CheckField } from '../systemd/checks.js';
import type { Facts } from '../systemd/facts.js';
import type { Policy } from './policy.js';
export type Rating = 'PERFECT' | 'SAFE' | 'OK' | 'MEDIUM' | 'EXPOSED' | 'UNSAFE' | 'DANGEROUS';
/** The outcome of one check. Equal outcomes are one object, so that a report can keep what it made of them. */
export interface CheckResult {
    readonly check: Check;
    /** Null when the check does not apply. */
    readonly badness: number | null;
    /** Share of the exposure in tenths, rounded up; null when the check is good or does not apply. */
    readonly exposure: number | null;
    /** The text that a policy gives this outcome, or null. */
    readonly description: string | null;
}
export interface Score {
    /** Tenths: 94 stands for 9.4. */
    readonly exposure: number;
    /** The same before it is rounded up. */
    readonly exact: number;
    readonly rating: Rating;
    /** In the order of the check table. */
    readonly outcomes: readonly Outcome[];
    readonly badnessSum: number;
    readonly weightSum: number;
    /** Why a policy can't be applied, where systemd-analyze would abort; the numbers above mean nothing then. */
    readonly problem: string | null;
}
export declare const ratingOf: (exposure: number) => Rating;
/** `9.4` for 94. */
export declare const formatTenths: (tenths: number) => string;
/** Scores units of one target. */
export interface Scorer {
    readonly score: (unit: Unit) => Score;
    /** The same for a sandbox that was derived already. */
    readonly scoreSandbox: (sandbox: Sandbox) => Score;
    /** The results in the order in which systemd prints them. */
    readonly inPrintOrder: (score: Score) => readonly CheckResult[];
}
/** One thing that can come out of a check: made once for a scorer, whatever the number of units. */
export interface Outcome {
    readonly check: Check;
    /** The directives that decide it. */
    readonly directives: readonly string[];
    readonly badness: number | null;
    /** Which of several texts systemd has for this badness. */
    readonly variant: string;
    /** What it adds to the sum of badness. */
    readonly contribution: number;
    readonly weight: number;
    readonly range: number;
    /** Rank in the printed table: no two outcomes of a unit have the same. Null for an outcome without a text to sort by. */
    readonly place: number | null;
    readonly description: string | null;
    /** The result for each sum of weights met so far. */
    readonly results: Map<number, CheckResult>;
    /** The list in which it was last, by number: how a list is put in printed order without sorting it. */
    listed: number;
}
export declare function makeScorer(rules: readonly Rule[], facts: Facts, policy?: Policy | null): Scorer;
/** The exposure in tenths, and before it is rounded up. */
export declare const exactExposure: (badnessSum: number, weightSum: number) => {
    readonly exposure: number;
    readonly exact: number;
};
/** The exposure, in tenths, with some checks worse than they were judged. */
export declare function rescore({ outcomes, weightSum }: Score, badness: ReadonlyMap<CheckField, number>): number;
