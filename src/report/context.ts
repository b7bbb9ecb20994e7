/** What formats for other programs are told beside the run. */
import type { Category, Confidence, Severity } from '../rule/finding.ts';
import type { RuleDocs } from '../rule/rule.ts';
import type { RunInfo } from './report.ts';

/** A rule that took part in the run. */
export interface RuleInfo {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly summary: string;
}

/** A rule with the texts of its page, for formats that carry them along. */
export interface DescribedRule extends RuleInfo {
  readonly docs: RuleDocs;
  /** The part of the whole exposure that hangs on the rule, in tenths; 0 for rules that no check scores. */
  readonly share: number;
}

export interface FormatContext extends RunInfo {
  readonly rules: readonly RuleInfo[];
  /** The path as the reader of the format resolves it: relative to the repository or to the working folder, with `/`. */
  readonly place: (path: string) => string;
  /** The SHA-256 of a text. */
  readonly digest: (text: string, encoding: 'hex' | 'base64') => string;
}
