/** What makes a run fail: findings of a severity, and exposures above their limits. */
import type { Severity } from '../rule/finding.js';
import { type ReportedFinding, type UnitReport } from './unit-report.js';
/** The lowest severity that fails a run. */
export type FailOn = Severity | 'never';
export declare const failOnWords: readonly FailOn[];
/** Sorts the most severe first. */
export declare const bySeverity: (one: Severity, other: Severity) => number;
/** The most severe of some; `info` where there are none. */
export declare const gravest: (severities: readonly Severity[]) => Severity;
/** The findings of a unit that fail the run. */
export declare function failingFindings(report: UnitReport, failOn: FailOn): readonly ReportedFinding[];
export declare const fails: (report: UnitReport, failOn: FailOn) => boolean;
