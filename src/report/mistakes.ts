/** Findings that have a line to show: what systemd ignores or refuses, what undoes what. */
import { bySeverity } from '../engine/gate.ts';
import { plural } from '../text/phrases.ts';
import { codeFrame } from './frame.ts';
import { printable, wrap } from './printable.ts';
import { onlyOn, type ReportedFinding, type UnitReport } from './report.ts';
import { paintSeverity, type Style } from './style.ts';

/** `2 errors, 1 warning`: severities without mistakes are left out. */
export const mistakeCounts = (mistakes: readonly ReportedFinding[]): readonly string[] => {
  const ofSeverity = (severity: string) => mistakes.filter((finding) => finding.severity === severity).length;
  const counts = [
    [ofSeverity('error'), 'error'],
    [ofSeverity('warning'), 'warning'],
    [ofSeverity('info'), 'note'],
  ] as const;
  return counts.filter(([count]) => count > 0).map(([count, word]) => plural(count, word));
};

export interface MistakeOptions {
  readonly style: Style;
  /** How many are shown; the rest are counted by rule. */
  readonly most: number;
}

/** A block for each mistake, the most severe first. */
export function mistakeBlocks(reports: readonly UnitReport[], { style, most }: MistakeOptions): readonly string[] {
  const found = reports
    .flatMap((report) => report.mistakes.map((finding) => ({ report, finding })))
    .sort((one, other) => bySeverity(one.finding.severity, other.finding.severity));
  const shown = found.slice(0, most);
  const rest = found.slice(most).map(({ finding }) => finding);
  const blocks = shown.map(({ report, finding }) => block(report, finding, style));
  if (rest.length > 0) blocks.push(style.dim(wrap(`... and ${rest.length} more: ${countedByRule(rest)} (--verbose)`, style.width, '    ').join('\n')));
  return blocks;
}

const rulesCounted = 4;

function countedByRule(findings: readonly ReportedFinding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const named = sorted.slice(0, rulesCounted).map(([rule, count]) => `${count} ${rule}`);
  return (sorted.length > named.length ? [...named, 'others'] : named).join(', ');
}

function block({ texts }: UnitReport, finding: ReportedFinding, style: Style): string {
  const { severity, message, path, range, rule, hardeningIgnored } = finding;
  const [first = '', ...rest] = wrap(`${severity}: ${printable(message)}`, style.width);
  return [
    paintSeverity(style, severity, style.bold(severity)) + style.bold(first.slice(severity.length)),
    ...rest.map((line) => style.bold(line)),
    style.dim(
      `  ${printable(path)}:${range.start.line}:${range.start.column}  ${rule}${hardeningIgnored ? ', hardening-ignored' : ''}${printable(onlyOn(finding))}`,
    ),
    ...codeFrame(texts, finding, style),
  ].join('\n');
}

const stubs = new Map<string, ReportedFinding>();

/** A finding of which only rule and severity matter any more; equal ones are one object. */
function stubOf(finding: ReportedFinding): ReportedFinding {
  const key = `${finding.rule} ${finding.severity}`;
  const { start } = finding.range;
  const stub = stubs.get(key) ?? {
    ...finding,
    message: '',
    path: '',
    range: { start, end: start },
    related: [],
    advice: null,
    reason: '',
    fixes: [],
    help: '',
  };
  stubs.set(key, stub);
  return stub;
}

const none: readonly ReportedFinding[] = [];

/** The report without advice and with at most `most` mistakes that can be shown, the most severe first; the others only count. */
export function withFew(report: UnitReport, most: number): UnitReport {
  const mistakes = report.mistakes.toSorted((one, other) => bySeverity(one.severity, other.severity));
  const shown = mistakes.slice(0, most);
  const named = new Set(shown.flatMap(({ path, related }) => [path, ...related.map((place) => place.path)]));
  const rest = mistakes.slice(most).map(stubOf);
  const exposure = report.exposure.map(({ reachable: _, ...one }) => ({ ...one, reachable: () => one.overall })); // its own would hold on to the whole unit
  return { ...report, exposure, mistakes: [...shown, ...rest], advice: () => none, texts: new Map([...report.texts].filter(([path]) => named.has(path))) };
}
