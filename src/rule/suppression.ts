/** A comment in a unit file that leaves findings out: `# unitlint: ignore[rule] until=2027-01-01 -- reason`. */
import type { LoadedFile } from '../model/unit.ts';
import type { Span } from '../text/position.ts';

/** What became of one rule that a comment names. */
export type SuppressionUse =
  /** It left a finding out. */
  | 'used'
  /** The rule ran, and found nothing there. */
  | 'unused'
  /** The rule did not run, so nothing is known. */
  | 'not-run'
  /** There is no such rule. */
  | 'unknown';

export interface SuppressedRule {
  readonly id: string;
  readonly span: Span;
  readonly use: SuppressionUse;
}

export interface Suppression {
  readonly file: LoadedFile;
  /** The comment, from its `#` to the end of its line. */
  readonly span: Span;
  /** The whole line with its line break. */
  readonly line: Span;
  readonly rules: readonly SuppressedRule[];
  /** The last day on which it holds, `2027-01-01`, and where it stands; null for no end. */
  readonly until: { readonly date: string; readonly span: Span } | null;
  readonly reason: string;
  /** It held once, and does no longer. */
  readonly expired: boolean;
  /** What keeps it from being read, with the remedy; null when it can be read. */
  readonly fault: string | null;
}
