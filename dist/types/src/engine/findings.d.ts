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
/** Places in the files of a unit as lines and columns; the lines of each file are counted once. */
export type Placer = (file: LoadedFile, span: Span) => Range;
export declare function makePlacer(): Placer;
export declare function reportedFindings(held: readonly Held[]): readonly ReportedFinding[];
export declare function reportedEffective({ exposure, rating, because }: Effective): EffectiveExposure;
