/** From what rules found for each target to the findings of a report: one for all targets, placed, in order. */
import type { LoadedFile } from '../model/unit.js';
import type { Finding } from '../rule/finding.js';
import { type Range, type Span } from '../text/position.js';
import type { Effective } from './effective.js';
import type { EffectiveExposure, ReportedFinding } from './unit-report.js';
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
export declare function makePlacer(): Placer;
/** `all` are the targets of the unit. */
export declare function reportedFindings(merged: readonly Merged[], all: readonly string[], place: Placer): readonly ReportedFinding[];
/**
 * What a rule says of one place on several targets is one finding, even where the message differs (it may name the
 * version). Within a target two findings of a rule at one place stay two.
 */
export declare function merge(held: readonly Held[]): readonly Merged[];
export declare function reportedEffective({ exposure, rating, because }: Effective): EffectiveExposure;
