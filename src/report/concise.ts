/** `--format concise`: a line a finding, for editors and grep. */
import { formatTenths } from '../engine/score.ts';
import { printable } from './printable.ts';
import { type Exposure, exposuresAbove, type ReportedFinding, type Reporter } from './report.ts';

function findingLine({ path, range, severity, rule, message, gain }: ReportedFinding): string {
  const gained = gain === null ? '' : ` (gain ${formatTenths(gain)})`;
  return `${printable(path)}:${range.start.line}:${range.start.column}: ${severity} ${rule}: ${printable(message)}${gained}\n`;
}

const gateLine = (path: string, { overall, rating, target, limit }: Exposure): string =>
  `${printable(path)}:1:1: error exposure: ${formatTenths(overall)} ${rating} is above the limit of ${formatTenths(limit ?? 0)} (systemd ${target})\n`;

export const makeConciseReporter = (): Reporter => ({
  unit: (report) => [...report.findings.map(findingLine), ...exposuresAbove(report).map((exposure) => gateLine(report.path, exposure))].join(''),
  end: () => '',
});
