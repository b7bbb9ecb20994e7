/** What makes a run fail: findings of a severity, and exposures above their limits. */
import type { Severity } from '../rule/finding.js';
import { type ReportedFinding, type UnitReport } from './unit-report.js';
/** The lowest severity that fails a run. */
export type FailOn = Severity | 'never';
export declare const failOnWords: readonly FailOn[];
/** Sorts the most severe first. */
export declare const bySeverity: (one: Severity, other: Severity) => number;
/** The findings of a unit that fail the run. */
export declare const failingFindings: ({ findings }: UnitReport, failOn: FailOn) => readonly ReportedFinding[];
export declare const fails: (report: UnitReport, failOn: FailOn) => boolean;
