/**
 * The proof of fixes before they are written: the unit is read and scored anew. Safe fixes leave every setting as it was;
 * suggested ones change those alone whose lines they touch.
 */
import type { LoadedFile, Unit } from '../model/unit.ts';
import type { Applicability } from '../rule/finding.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax/tree.ts';
import { movedBy, type TextEdit } from '../text/edits.ts';
import type { Span } from '../text/position.ts';
import type { LintResult } from './lint.ts';
import { changedSettings, sameRefusal } from './meaning.ts';

/** A unit as one target sees it. */
export interface Seen extends Pick<LintResult, 'mistakes' | 'score'> {
  readonly unit: Unit;
}

/** Edits by the path of their file. */
export type EditsOf = ReadonlyMap<string, readonly TextEdit[]>;

export interface Change {
  readonly before: Seen;
  readonly after: Seen;
  readonly edits: EditsOf;
  readonly applicability: Applicability;
}

/** Whether the change does what fixes of its kind may do, and no more. */
export function holds(change: Change): boolean {
  const { before, after, applicability } = change;
  const rises = (after.score?.exposure ?? 0) > (before.score?.exposure ?? 0);
  const changed = changedSettings(before.unit, after.unit);
  if (applicability === 'safe') return changed.length === 0 && sameRefusal(before.unit, after.unit) && !rises && !hasNewErrors(before, after);
  if (before.unit.refusal === null && after.unit.refusal !== null) return false;
  const touched = touchedSettings(change);
  return changed.every((name) => touched.has(name)) && !hasNewErrors(before, after);
}

/** Mistakes that the change would bring about; where they stand does not count, since lines move. */
function hasNewErrors(before: Seen, after: Seen): boolean {
  const texts = ({ mistakes }: Seen) => mistakes.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule} ${message}`);
  const known = new Set(texts(before));
  return texts(after).some((text) => !known.has(text));
}

/** The settings of the lines that the edits touch, as they were and as they are now. */
function touchedSettings({ before, after, edits }: Change): ReadonlySet<string> {
  const touched = new Set<string>();
  const add = (unit: Unit, path: string, spans: readonly Span[]) => {
    for (const [name, { assignments }] of unit.settings) {
      if (assignments.some(({ file, node }) => file.source.path === path && spans.some((span) => node.start < span.end && span.start < node.end)))
        touched.add(name);
    }
  };
  for (const [path, own] of edits) {
    const lines = touchedLines(fileOf(before.unit, path), own);
    add(before.unit, path, lines);
    const moved = lines.map(({ start, end }) => ({ start: movedBy(own, start), end: movedBy(own, end) }));
    add(after.unit, path, [...moved, ...insertedLines(own), ...sectionsIn(fileOf(after.unit, path), moved)]);
  }
  return touched;
}

const fileOf = (unit: Unit, path: string): SyntaxTree | null => unit.files.find(({ source }: LoadedFile) => source.path === path)?.tree ?? null;

/** The whole lines that edits lie in. */
function touchedLines(tree: SyntaxTree | null, edits: readonly TextEdit[]): readonly Span[] {
  const touches = (node: SyntaxNode) => edits.some(({ span }) => span.start < node.end && node.start < Math.max(span.end, span.start + 1));
  return (tree?.nodes ?? []).filter((node) => node.kind !== 'trivia' && touches(node));
}

/** Where the texts of edits stand afterwards. */
function insertedLines(edits: readonly TextEdit[]): readonly Span[] {
  return edits
    .filter(({ text }) => text.includes('\n'))
    .map((edit) => {
      const start = movedBy(
        edits.filter((other) => other !== edit),
        edit.span.start,
      );
      return { start, end: start + edit.text.length };
    });
}

/** The lines below headers that were touched: they take effect with them. */
function sectionsIn(tree: SyntaxTree | null, spans: readonly Span[]): readonly Span[] {
  const nodes = tree?.nodes ?? [];
  return nodes.flatMap((node, index) => {
    if (node.kind !== 'section' || !spans.some((span) => node.start < span.end && span.start < node.end)) return [];
    const next = nodes.slice(index + 1).find(({ kind }) => kind === 'section');
    return [{ start: node.start, end: next?.start ?? tree?.text.length ?? node.end }];
  });
}
