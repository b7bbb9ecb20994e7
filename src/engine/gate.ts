/** What makes a run fail: findings of a severity, and exposures above their limits. */
import type { Severity } from '../rule/finding.ts';
import { findingsOf, isAbove, type ReportedFinding, type UnitReport } from './unit-report.ts';

/** The lowest severity that fails a run. */
export type FailOn = Severity | 'never';

export const failOnWords: readonly FailOn[] = ['error', 'warning', 'info', 'never'];

const rank: Readonly<Record<FailOn, number>> = { error: 0, warning: 1, info: 2, never: -1 };

/** Sorts the most severe first. */
export const bySeverity = (one: Severity, other: Severity): number => rank[one] - rank[other];

/** The most severe of some; `info` where there are none. */
export const gravest = (severities: readonly Severity[]): Severity => [...severities].sort(bySeverity)[0] ?? 'info';

/** The findings of a unit that fail the run. */
export function failingFindings(report: UnitReport, failOn: FailOn): readonly ReportedFinding[] {
  const isFailing = (severity: Severity) => rank[severity] <= rank[failOn];
  const findings = isFailing(report.gravestAdvice) ? findingsOf(report) : report.mistakes;
  return findings.filter(({ severity }) => isFailing(severity));
}

export const fails = (report: UnitReport, failOn: FailOn): boolean => isAbove(report) || failingFindings(report, failOn).length > 0;
