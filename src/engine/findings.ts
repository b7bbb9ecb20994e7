/** From what rules found for each target to the findings of a report: one for all targets, placed, in order. */
import type { Assignment, LoadedFile } from '../model/unit.ts';
import type { Edit, Finding } from '../rule/finding.ts';
import { assignmentSpan } from '../rule/steps.ts';
import { lineStarts, type Range, rangeAt, type Span } from '../text/position.ts';
import type { Effective } from './effective.ts';
import { bySeverity } from './gate.ts';
import type { EffectiveExposure, ReportedEdit, ReportedFinding, ReportedLine } from './unit-report.ts';

/** What was found for one target. */
export interface Held {
  readonly target: string;
  readonly findings: readonly Finding[];
}

/** A finding with the targets for which it holds. */
export interface Merged {
  readonly finding: Finding;
  readonly targets: readonly string[];
  /** The same finding as each of the targets has it. */
  readonly parts: readonly Finding[];
}

/** Places in the files of a unit as lines and columns; the lines of each file are counted once. */
export type Placer = (file: LoadedFile, span: Span) => Range;

export function makePlacer(): Placer {
  const starts = new Map<string, readonly number[]>();
  return ({ source }, span) => {
    const known = starts.get(source.path) ?? lineStarts(source.text);
    starts.set(source.path, known);
    return rangeAt(known, span);
  };
}

/** `all` are the targets of the unit. */
export function reportedFindings(merged: readonly Merged[], all: readonly string[], place: Placer): readonly ReportedFinding[] {
  return merged
    .toSorted((a, b) => order(a.finding, b.finding))
    .map(({ finding, targets }) => reported(finding, place, { targets, everywhere: targets.length === all.length }));
}

const placeKey = ({ rule, file, span }: Finding) => `${rule} ${span.start} ${span.end} ${file.source.path}`;

/**
 * What a rule says of one place on several targets is one finding, even where the message differs (it may name the
 * version). Within a target two findings of a rule at one place stay two.
 */
export function merge(held: readonly Held[]): readonly Merged[] {
  const [only, ...others] = held;
  if (only !== undefined && others.length === 0) {
    const targets = [only.target];
    return only.findings.map((finding) => ({ finding, targets, parts: [finding] }));
  }
  const found = new Map<string, (Merged & { readonly targets: string[]; readonly parts: Finding[] })[]>();
  for (const { target, findings } of held) {
    for (const finding of findings) {
      const key = placeKey(finding);
      const here = found.get(key) ?? [];
      if (here.length === 0) found.set(key, here);
      const open = here.filter(({ targets }) => targets.at(-1) !== target);
      const same = open.find((one) => one.finding.message === finding.message) ?? open[0];
      if (same === undefined) here.push({ finding, targets: [target], parts: [finding] });
      else {
        same.targets.push(target);
        same.parts.push(finding);
      }
    }
  }
  return [...found.values()].flat();
}

/** Mistakes first, in the order of the files; then advice, most valuable first; last what the unit itself goes against. */
function order(one: Finding, other: Finding): number {
  const advice = (finding: Finding) => (finding.category !== 'exposure' ? 0 : finding.advice?.against == null ? 1 : 2);
  const group = advice(one) - advice(other) || (one.category === 'exposure' ? 0 : bySeverity(one.severity, other.severity));
  return group || other.worth - one.worth || one.span.start - other.span.start;
}

const nothing: readonly never[] = [];

/** Every field is named: a unit has dozens of findings, and copying what is left of an object costs most of all. */
function reported(finding: Finding, place: Placer, { targets, everywhere }: Pick<ReportedFinding, 'targets' | 'everywhere'>): ReportedFinding {
  const { file, span, related, fixes } = finding;
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    path: file.source.path,
    range: place(file, span),
    related:
      related.length === 0 ? nothing : related.map((other) => ({ path: other.file.source.path, range: place(other.file, other.span), note: other.note })),
    gain: finding.gain,
    advice: finding.advice,
    reason: finding.reason,
    missing: finding.missing,
    fixes: fixes.length === 0 ? nothing : fixes.map(({ edits, ...fix }) => ({ ...fix, edits: edits.map((edit) => placedEdit(edit, place)) })),
    help: finding.help,
    hardeningIgnored: finding.hardeningIgnored,
    targets,
    everywhere,
  };
}

const placedEdit = ({ file, span, text }: Edit, place: Placer): ReportedEdit => ({ path: file.source.path, range: place(file, span), text });

export function reportedEffective({ exposure, rating, because }: Effective): EffectiveExposure {
  const place = makePlacer();
  const lineOf = ({ file, node }: Assignment): ReportedLine => ({ path: file.source.path, range: place(file, assignmentSpan(node)) });
  return {
    overall: exposure,
    rating,
    because: because.map(({ defeat, lines, undone, fields }) => ({
      id: defeat.id,
      because: defeat.because,
      source: defeat.source,
      lines: lines.map(lineOf),
      undone: undone.map(lineOf),
      undoes: fields,
    })),
  };
}
