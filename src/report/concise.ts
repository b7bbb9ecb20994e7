/** `--format concise`: a line a finding, for editors and grep. */
import { formatTenths } from '../engine/score.ts';
import { undoingText } from './effective.ts';
import { printable } from './printable.ts';
import { type Exposure, exposuresAbove, findingsOf, type ReportedFinding, type Reporter, saidOf, systemText } from './report.ts';

function findingLine(finding: ReportedFinding): string {
  const { path, range, severity, rule, gain } = finding;
  const gained = gain === null ? '' : ` (gain ${formatTenths(gain)})`;
  return `${printable(path)}:${range.start.line}:${range.start.column}: ${severity} ${rule}: ${printable(saidOf(finding))}${gained}\n`;
}

function gateLine(path: string, { overall, rating, effective, gated, target, limit }: Exposure): string {
  const number = gated === effective?.overall ? `effective ${formatTenths(gated)} ${effective.rating}` : `${formatTenths(overall)} ${rating}`;
  return `${printable(path)}:1:1: error exposure: ${number} is above the limit of ${formatTenths(limit ?? 0)} (${systemText(target)})\n`;
}

function effectiveLine(path: string, { overall, rating, effective, target }: Exposure): string {
  if (effective === null) return '';
  const undone = effective.because.map((undoing) => `${undoingText(undoing, path)} (${undoing.because})`).join('; ');
  const numbers = `systemd says ${formatTenths(overall)} ${rating}; effective ${formatTenths(effective.overall)} ${effective.rating}`;
  return `${printable(path)}:1:1: info effective-exposure: ${numbers}: ${undone} (${systemText(target)})\n`;
}

export const makeConciseReporter = (): Reporter => ({
  unit: (report) =>
    [
      ...findingsOf(report).map(findingLine),
      ...report.exposure.map((exposure) => effectiveLine(report.path, exposure)),
      ...exposuresAbove(report).map((exposure) => gateLine(report.path, exposure)),
    ].join(''),
  end: () => '',
});
