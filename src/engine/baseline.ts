/** What is known of each unit: findings counted by file and rule, so that moved lines do not matter, and its exposures. */
import { findingsOf, type ReportedFinding, type UnitReport } from './unit-report.ts';

/** Counts by rule. */
export type Counts = ReadonlyMap<string, number>;

export interface KnownUnit {
  /** Tenths by target: the number that the gate of the run held for. */
  readonly exposure: ReadonlyMap<string, number>;
  /** By path of the file; paths are relative to the folder of the baseline, with `/`. */
  readonly findings: ReadonlyMap<string, Counts>;
}

/** Known units by path. */
export type Baseline = ReadonlyMap<string, KnownUnit>;

/** A path as the baseline writes it. */
export type Relative = (path: string) => string;

const nothing: KnownUnit = { exposure: new Map(), findings: new Map() };

function groupsOf(findings: readonly ReportedFinding[]): ReadonlyMap<string, ReadonlyMap<string, readonly ReportedFinding[]>> {
  const files = new Map<string, Map<string, ReportedFinding[]>>();
  for (const finding of findings) {
    const file = files.get(finding.path) ?? new Map<string, ReportedFinding[]>();
    files.set(finding.path, file);
    const group = file.get(finding.rule) ?? [];
    file.set(finding.rule, group);
    group.push(finding);
  }
  return files;
}

export interface Compared {
  readonly report: UnitReport;
  /** What is better than recorded: findings of a rule that are fewer, and exposures that are lower. */
  readonly better: readonly string[];
}

/**
 * Leaves out the findings that are known. Of more findings than were recorded none can be told to be the old ones, so all of
 * them stay. A recorded exposure is the limit from now on. `ran` tells the rules that had their say.
 */
export function compareUnit(report: UnitReport, known: KnownUnit | undefined, relative: Relative, ran: (rule: string) => boolean): Compared {
  const { exposure, findings } = known ?? nothing;
  const groups = groupsOf(findingsOf(report));
  const recordedFor = (path: string, rule: string) => findings.get(relative(path))?.get(rule) ?? 0;
  const hidden = new Set<ReportedFinding>();
  for (const [path, rules] of groups) {
    for (const [rule, group] of rules) if (group.length <= recordedFor(path, rule)) for (const finding of group) hidden.add(finding);
  }
  const better: string[] = [];
  let gone = 0;
  const found = new Map([...groups].map(([path, rules]) => [relative(path), rules]));
  for (const [path, counts] of findings) {
    for (const [rule, count] of counts) {
      const missing = count - (found.get(path)?.get(rule)?.length ?? 0);
      if (missing <= 0 || !ran(rule)) continue;
      gone += missing;
      better.push(`${path}: ${rule}`);
    }
  }
  const limited = report.exposure.map((one) => {
    const recorded = exposure.get(one.target);
    return recorded === undefined ? one : { ...one, limit: recorded, recorded };
  });
  for (const { target, gated, recorded } of limited) if (recorded !== null && gated < recorded) better.push(`${relative(report.path)}: exposure for ${target}`);
  const left = (all: readonly ReportedFinding[]) => all.filter((finding) => !hidden.has(finding));
  const advice = left(report.advice());
  return { report: { ...report, exposure: limited, mistakes: left(report.mistakes), advice: () => advice, baseline: { known: hidden.size, gone } }, better };
}

/** What is to be known of a unit from now on. What rules that did not run had recorded, and other targets, is kept. */
export function recordUnit(report: UnitReport, before: KnownUnit | undefined, relative: Relative, ran: (rule: string) => boolean): KnownUnit {
  const findings = new Map<string, Map<string, number>>();
  const add = (path: string, rule: string, count: number) => {
    const counts = findings.get(path) ?? new Map<string, number>();
    findings.set(path, counts);
    counts.set(rule, count);
  };
  for (const [path, counts] of (before ?? nothing).findings) for (const [rule, count] of counts) if (!ran(rule)) add(path, rule, count);
  for (const [path, rules] of groupsOf(findingsOf(report))) for (const [rule, group] of rules) add(relative(path), rule, group.length);
  const now = report.exposure.map(({ target, gated }) => [target, gated] as const);
  return { exposure: new Map([...(now.length === 0 ? [] : (before ?? nothing).exposure), ...now]), findings };
}
