/** Applies the fixes of findings to the files of a unit: pure, and each proven before it counts. */
import type { UnitSource } from '../model/load.ts';
import type { SourceFile } from '../model/unit.ts';
import type { Applicability, Edit, Finding, Fix } from '../rule/finding.ts';
import { applyEdits, collide, movedBack, type TextEdit } from '../text/edits.ts';
import { lineStarts, positionAt } from '../text/position.ts';
import type { CheckSettings, Judged, JudgeUnit, Subject } from './check.ts';
import { changedSettings } from './meaning.ts';
import { type EditsOf, holds } from './proof.ts';

/** A fix that was applied. */
export interface AppliedFix {
  readonly rule: string;
  readonly title: string;
  readonly applicability: Applicability;
  readonly path: string;
  /** Line of the finding in the text as it was before any fix. */
  readonly line: number;
  /** The settings that have another value with it, on any target. */
  readonly changes: readonly string[];
}

/** The texts of changed files, by path. */
export type Texts = ReadonlyMap<string, string>;

export interface Fixed {
  readonly texts: Texts;
  readonly applied: readonly AppliedFix[];
  /** Fixes that are left because they are only suggested. */
  readonly suggested: number;
}

export interface FixOptions {
  /** Suggested fixes too. */
  readonly unsafe: boolean;
  /** Texts that other units have changed before. */
  readonly texts: Texts;
}

export type Fixer = (subject: Subject, settings: CheckSettings, options: FixOptions) => Fixed;

/** A fix with the finding that asks for it. */
interface Candidate {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly key: string;
}

/** One fix may make room for the next; no unit needs as many rounds. */
const mostRounds = 10;

/** A fixer that judges units as a checker of the same rules does. */
export const makeFixer =
  (judgeUnit: JudgeUnit): Fixer =>
  (subject, settings, { unsafe, texts }) => {
    const state: State = { subject, settings, judgeUnit, texts: new Map(texts), applied: [], made: [], originals: new Map(), failed: new Set() };
    fixAll(state, 'safe');
    for (let round = 0; unsafe && round < mostRounds; round += 1) {
      const before = state.applied.length;
      fixAll(state, 'suggested');
      fixAll(state, 'safe');
      if (state.applied.length === before) break;
    }
    const left = candidatesIn(judge(state), 'suggested').filter(({ key }) => !state.failed.has(key));
    const changed = [...state.texts].filter(([path, text]) => texts.get(path) !== text);
    return { texts: new Map(changed), applied: state.applied, suggested: left.length };
  };

interface State {
  readonly subject: Subject;
  readonly settings: CheckSettings;
  readonly judgeUnit: JudgeUnit;
  texts: Texts;
  readonly applied: AppliedFix[];
  /** The edits made so far, in the order in which they were made. */
  readonly made: EditsOf[];
  /** The texts before the first fix. */
  readonly originals: Map<string, string>;
  /** Fixes that were tried and could not be proven. */
  readonly failed: Set<string>;
}

function judge({ subject, settings, judgeUnit, texts: own }: State, texts: Texts = own): readonly Judged[] {
  return judgeUnit({ ...subject, read: withTexts(subject.read, texts) }, settings);
}

/** Reads a unit as if its files had other texts. */
function withTexts(read: Subject['read'], texts: Texts): Subject['read'] {
  if (texts.size === 0) return read;
  const rewritten = (file: SourceFile): SourceFile => ({ ...file, text: texts.get(file.path) ?? file.text });
  return (instance) => {
    const files = read(instance);
    if (!files.ok) return files;
    const { main, dropIns } = files.source;
    const source: UnitSource = { ...files.source, main: main === null ? null : rewritten(main), dropIns: dropIns.map(rewritten) };
    return { ok: true, source };
  };
}

function fixAll(state: State, applicability: Applicability): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const judged = judge(state);
    const candidates = candidatesIn(judged, applicability).filter(({ key }) => !state.failed.has(key));
    if (candidates.length === 0) return;
    if (applicability === 'safe' && apply(state, judged, withoutCollisions(candidates), applicability)) continue;
    // Each is proven, and says what it changes, for itself. From the last line up, so that lines moved to one place keep their order.
    for (const one of candidates.toSorted((a, b) => b.finding.span.start - a.finding.span.start))
      if (!apply(state, judge(state), stillThere(state, one, applicability), applicability)) state.failed.add(one.key);
  }
}

/** The same fix as it stands after others were applied; empty where it is gone. */
const stillThere = (state: State, { key }: Candidate, applicability: Applicability): readonly Candidate[] =>
  candidatesIn(judge(state), applicability)
    .filter((one) => one.key === key)
    .slice(0, 1);

/** Fixes on which all targets agree, in files that belong to this unit alone. Of several suggested ways out none is taken. */
function candidatesIn(judged: readonly Judged[], applicability: Applicability): readonly Candidate[] {
  const [first, ...others] = judged;
  if (first === undefined) return [];
  const elsewhere = others.map(({ mistakes }) => new Set(mistakes.flatMap((finding) => finding.fixes.map((fix) => keyOf(finding, fix, true)))));
  return first.mistakes.flatMap((finding): readonly Candidate[] => {
    const fitting = finding.fixes.filter((fix) => fix.applicability === applicability);
    const [fix] = fitting;
    if (fix === undefined || (applicability === 'suggested' && fitting.length > 1)) return [];
    if (!elsewhere.every((keys) => keys.has(keyOf(finding, fix, true)))) return [];
    if (!fix.edits.every(({ file }) => isOwnFile(file.source.path, first))) return [];
    return [{ finding, fix, key: keyOf(finding, fix, false) }];
  });
}

/** A drop-in of a folder that other units share is not for one of them to change. */
function isOwnFile(path: string, { unit }: Judged): boolean {
  const [main] = unit.files;
  if (main?.role !== 'main' || main.source.path === path) return true;
  const folder = path.split('/').at(-2) ?? '';
  const { prefix, type, instance, full } = unit.name;
  return folder === `${full}.d` || (instance !== null && folder === `${prefix}@.${type}.d`);
}

/** What tells a fix apart from others; by its place too, or by its text alone, since places move. */
function keyOf({ rule, message }: Finding, { title, edits }: Fix, placed: boolean): string {
  const places = edits.map(({ file, span, text }) => [file.source.path, placed ? span.start : '', placed ? span.end : '', text].join(':'));
  return [rule, placed ? '' : message, title, ...places].join('\n');
}

/** Each fix whole or not at all: one that collides with an earlier one waits for the next round. */
function withoutCollisions(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken: Edit[] = [];
  return candidates.filter(({ fix }) => {
    const free = fix.edits.every((edit) => !taken.some((other) => other.file.source.path === edit.file.source.path && collide(other, edit)));
    if (free) taken.push(...fix.edits);
    return free;
  });
}

function editsByPath(candidates: readonly Candidate[]): EditsOf {
  const edits = new Map<string, TextEdit[]>();
  for (const { file, span, text } of candidates.flatMap(({ fix }) => fix.edits)) {
    const own = edits.get(file.source.path) ?? [];
    own.push({ span, text });
    edits.set(file.source.path, own);
  }
  return edits;
}

/** Applies fixes together if they can be proven together, and says whether they could. */
function apply(state: State, judged: readonly Judged[], candidates: readonly Candidate[], applicability: Applicability): boolean {
  if (candidates.length === 0) return true;
  const edits = editsByPath(candidates);
  const texts = new Map(state.texts);
  for (const [path, own] of edits) {
    const text = textOf(judged, path);
    if (!state.originals.has(path)) state.originals.set(path, text);
    texts.set(path, applyEdits(text, own));
  }
  const after = judge(state, texts);
  const proven = judged.every((before, index) => {
    const seen = after[index];
    return seen !== undefined && holds({ before, after: seen, edits, applicability }) && areGone(candidates, before, seen);
  });
  if (!proven) return false;
  state.texts = texts;
  const changes = [...new Set(judged.flatMap((before, index) => changedSettings(before.unit, after[index]?.unit ?? before.unit)))];
  state.applied.push(...candidates.map((one) => appliedFix(one, changes, state)));
  state.made.push(edits);
  return true;
}

function appliedFix({ finding, fix }: Candidate, changes: readonly string[], state: State): AppliedFix {
  const { path } = finding.file.source;
  const { rule } = finding;
  const { title, applicability } = fix;
  return { rule, title, applicability, path, line: originalLine(finding, state), changes };
}

/** The line of a finding before the edits made so far. */
function originalLine({ file, span }: Finding, { originals, made }: State): number {
  const { path, text } = file.source;
  const offset = made.reduceRight((place, edits) => movedBack(edits.get(path) ?? [], place), span.start);
  return positionAt(lineStarts(originals.get(path) ?? text), offset).line;
}

const textOf = (judged: readonly Judged[], path: string): string =>
  judged.flatMap(({ unit }) => unit.files).find(({ source }) => source.path === path)?.source.text ?? '';

/** Whether each finding occurs less often than before. */
function areGone(candidates: readonly Candidate[], before: Judged, after: Judged): boolean {
  const count = ({ mistakes }: Judged, { rule, message }: Finding) => mistakes.filter((one) => one.rule === rule && one.message === message).length;
  return candidates.every(({ finding }) => {
    const had = count(before, finding);
    return had === 0 || count(after, finding) < had;
  });
}
