/** What is reported of a run: plain data, the same for every format. */
import type { Rating } from '../engine/score.ts';
import type { Applicability, Category, Confidence, Severity } from '../rule/finding.ts';
import type { Range } from '../text/position.ts';

/** The exposure of a unit on one target. */
export interface Exposure {
  readonly target: string;
  /** The target has no verified table of its own. */
  readonly derived: boolean;
  /** The verified version whose table was used. */
  readonly table: string;
  /** Tenths: 94 stands for 9.4. */
  readonly overall: number;
  readonly rating: Rating;
  /** The exposure with all advice followed. */
  readonly reachable: number;
}

export interface ReportedEdit {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly path: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly note: string }[];
  /** Tenths by which the exposure falls when the advice is followed. */
  readonly gain: number | null;
  readonly advice: { readonly section: string; readonly lines: readonly string[]; readonly breaks: string } | null;
  /** What is open, without the name of the directive in front: for table rows. */
  readonly reason: string;
  /** It is about a line that is not there. */
  readonly missing: boolean;
  readonly fixes: readonly { readonly title: string; readonly applicability: Applicability; readonly edits: readonly ReportedEdit[] }[];
  readonly help: string;
  readonly hardeningIgnored: boolean;
  /** Targets for which it holds. */
  readonly targets: readonly string[];
}

export interface UnitReport {
  readonly path: string;
  readonly unit: string;
  /** One for each target; empty where the unit has none, as `note` says. */
  readonly exposure: readonly Exposure[];
  /** Why no exposure is shown, or null. */
  readonly note: string | null;
  readonly findings: readonly ReportedFinding[];
  /** Text of every file a finding points into. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Summary {
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Largest exposure of all units and targets, in tenths; null where none has any. */
  readonly worst: number | null;
  /** Units above the threshold. */
  readonly above: number;
  readonly exit: 0 | 1 | 2;
}

/** What all units of a run share. */
export interface RunInfo {
  readonly version: string;
  readonly targets: readonly string[];
  /** Tenths, or null for no limit. */
  readonly threshold: number | null;
}

/** A format, fed unit by unit. Every call returns what is to be printed next. */
export interface Reporter {
  readonly unit: (report: UnitReport) => string;
  readonly end: (summary: Summary) => string;
}

export const isAbove = (report: UnitReport, threshold: number | null): boolean =>
  threshold !== null && report.exposure.some(({ overall }) => overall > threshold);

/** The worst exposure of a unit over its targets, or null. */
export const worstOf = (report: UnitReport): Exposure | null =>
  report.exposure.reduce<Exposure | null>((worst, exposure) => (worst === null || exposure.overall > worst.overall ? exposure : worst), null);
