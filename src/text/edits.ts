/** Edits of a text: stretches of it and what is to stand there. */
import type { Span } from './position.ts';

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** Whether two edits can't both be made: they share text, or are insertions at one place, whose order is open. */
export function collide({ span: one }: TextEdit, { span: other }: TextEdit): boolean {
  if (one.start === one.end && other.start === other.end) return one.start === other.start;
  return one.start < other.end && other.start < one.end;
}

/** The edits in the order of the text; an insertion comes before what is taken out at the same place. */
const inOrder = (edits: readonly TextEdit[]): readonly TextEdit[] => edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

/** The text with the edits made. None of them may collide with another; all that they do not cover stays as it is. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let end = 0;
  for (const { span, text: inserted } of inOrder(edits)) {
    if (span.start < end) throw new Error('edits that collide were to be made together');
    result += text.slice(end, span.start) + inserted;
    end = span.end;
  }
  return result + text.slice(end);
}

/** Where a place of the edited text stood before the edits: a place inside an inserted text stood where that was put. */
export function movedBack(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.start + shift > offset) break;
    if (offset < span.start + shift + text.length) return span.start;
    shift += text.length - (span.end - span.start);
  }
  return offset - shift;
}

/** Where a place of the text stands after the edits: a place inside an edit moves to its end. */
export function movedBy(edits: readonly TextEdit[], offset: number): number {
  let shift = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.start > offset || (span.start === offset && span.end > offset)) break;
    if (span.end > offset) return span.start + shift + text.length;
    shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}
