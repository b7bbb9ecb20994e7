/** `--format concise`: a line a finding, for editors and grep. */
import { formatTenths } from '../engine/score.ts';
import { printable } from './printable.ts';
import { isAbove, type ReportedFinding, type Reporter, type RunInfo, type UnitReport, worstOf } from './report.ts';

function findingLine({ path, range, severity, rule, message, gain }: ReportedFinding): string {
  const gained = gain === null ? '' : ` (gain ${formatTenths(gain)})`;
  return `${printable(path)}:${range.start.line}:${range.start.column}: ${severity} ${rule}: ${printable(message)}${gained}\n`;
}

function gateLine(report: UnitReport, threshold: number | null): string {
  const worst = worstOf(report);
  if (worst === null || threshold === null || !isAbove(report, threshold)) return '';
  return `${printable(report.path)}:1:1: error exposure: ${formatTenths(worst.overall)} ${worst.rating} is above the limit of ${formatTenths(threshold)} (systemd ${worst.target})\n`;
}

export const makeConciseReporter = ({ threshold }: RunInfo): Reporter => ({
  unit: (report) => report.findings.map(findingLine).join('') + gateLine(report, threshold),
  end: () => '',
});
