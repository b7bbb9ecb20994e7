/** What is reported of one unit: plain data, the same for every format and for editors. */
import type { Advice, Applicability, Category, Confidence, Severity } from '../rule/finding.ts';
import type { Range } from '../text/position.ts';
import type { MatrixRow } from './matrix.ts';
import type { Rating } from './score.ts';

/** A line of a unit's files. */
export interface ReportedLine {
  readonly path: string;
  readonly range: Range;
}

/** What takes the effect from lines that systemd counts as good. */
export interface ReportedUndoing {
  /** The row in the table of docs/effective-exposure.md. */
  readonly id: string;
  readonly because: string;
  readonly source: string;
  /** The lines responsible; empty where it is the absence of one. */
  readonly lines: readonly ReportedLine[];
  /** The lines undone. */
  readonly undone: readonly ReportedLine[];
  /** The checks that no longer count as met, by systemd's `json_field`. */
  readonly undoes: readonly string[];
}

/** The exposure when a check counts as met only where no line undoes it. */
export interface EffectiveExposure {
  readonly overall: number;
  readonly rating: Rating;
  readonly because: readonly ReportedUndoing[];
}

/** Which number a limit holds for: the one of systemd, or the effective one. */
export type GatedNumber = 'systemd' | 'effective';

export const gatedNumbers: readonly GatedNumber[] = ['systemd', 'effective'];

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
  /** What it is worth when undone lines do not count; null where that is the same. */
  readonly effective: EffectiveExposure | null;
  /** The number that the limit holds for, in tenths. */
  readonly gated: number;
  /** The exposure with all advice followed that nothing in the unit goes against; asking scores the unit anew. */
  readonly reachable: () => number;
  /** What it may not exceed, in tenths: the recorded exposure where there is one, the threshold otherwise; null for no limit. */
  readonly limit: number | null;
  /** What a baseline recorded, in tenths; null where it says nothing. */
  readonly recorded: number | null;
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
  readonly advice: Advice | null;
  /** What is open, without the name of the directive in front: for table rows. */
  readonly reason: string;
  /** It is about a line that is not there. */
  readonly missing: boolean;
  readonly fixes: readonly { readonly title: string; readonly applicability: Applicability; readonly edits: readonly ReportedEdit[] }[];
  readonly help: string;
  readonly hardeningIgnored: boolean;
  /** Targets for which it holds. */
  readonly targets: readonly string[];
  /** Whether these are all targets of the unit. */
  readonly everywhere: boolean;
}

export interface UnitReport {
  readonly path: string;
  readonly unit: string;
  /** What it was checked for. */
  readonly targets: readonly string[];
  /** One for each target; empty where the unit has none, as `note` says. */
  readonly exposure: readonly Exposure[];
  /** Why no exposure is shown, or null. */
  readonly note: string | null;
  /** Findings about lines that are there: what systemd ignores or refuses, what undoes what, what breaks. */
  readonly mistakes: readonly ReportedFinding[];
  /** Findings about lines that are missing or could be tighter; asking works them out. */
  readonly advice: () => readonly ReportedFinding[];
  /** What no advice exceeds, so that who looks for something worse need not ask for it. */
  readonly gravestAdvice: Severity;
  /** Text of every file a finding points into, to be shown: secrets are covered in it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Which hardening line works for which target; empty with one target. */
  readonly matrix: readonly MatrixRow[];
  /** Findings that comments in the unit leave out; they are none of its findings. */
  readonly suppressed: number;
  /** How the unit stands against the baseline; null without one. Known findings are none of its findings. */
  readonly baseline: { readonly known: number; readonly gone: number } | null;
}

/** All other findings are advice. */
export const isMistake = ({ category }: ReportedFinding): boolean => category !== 'exposure';

/** All findings, mistakes first. */
export const findingsOf = ({ mistakes, advice }: UnitReport): readonly ReportedFinding[] => [...mistakes, ...advice()];

/** The exposures above their limits. */
export const exposuresAbove = ({ exposure }: UnitReport): readonly Exposure[] => exposure.filter(({ gated, limit }) => limit !== null && gated > limit);

export const isAbove = (report: UnitReport): boolean => exposuresAbove(report).length > 0;

/** The worst exposure of a unit over its targets, or null. */
export const worstOf = ({ exposure }: UnitReport): Exposure | null =>
  exposure.reduce<Exposure | null>((worst, one) => (worst === null || one.overall > worst.overall ? one : worst), null);
