/** A need with its evidence. */
import type { Assignment, LoadedFile } from '../model/unit.ts';
import type { Span } from '../text/position.ts';
import type { NeedToken } from './tokens.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** A line of the unit or of a companion. */
export interface Place {
  readonly file: LoadedFile;
  readonly span: Span;
  readonly assignment: Assignment;
}

export interface Need {
  readonly token: NeedToken;
  /** One clause that names the evidence: `ExecStart= runs node, which makes machine code at run time`. */
  readonly because: string;
  /** The line that says so; null where it is the name of the unit or the absence of a line. */
  readonly place: Place | null;
  readonly confidence: Confidence;
  /** Where the conclusion comes from: `unit`, `companion`, or the name of a known program. */
  readonly source: string;
}

export const confidences: readonly Confidence[] = ['low', 'medium', 'high'];

/** Whether the evidence is at least as sure. */
export const isAtLeast = (confidence: Confidence, least: Confidence): boolean => confidences.indexOf(confidence) >= confidences.indexOf(least);
