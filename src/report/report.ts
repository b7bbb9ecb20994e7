/** What a format is given: the reports of the units one by one, what they share, and a summary at the end. */
import type { FailOn } from '../engine/gate.ts';
import type { ReportedFinding, UnitReport } from '../engine/unit-report.ts';

export {
  type EffectiveExposure,
  type Exposure,
  exposuresAbove,
  isAbove,
  type ReportedEdit,
  type ReportedFinding,
  type UnitReport,
  worstOf,
} from '../engine/unit-report.ts';

export interface Summary {
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings that the baseline knows; they are in none of the counts above. */
  readonly known: number;
  /** Findings that comments in the units leave out; they are in none of the counts above. */
  readonly suppressed: number;
  /** Largest exposure of all units and targets, in tenths; null where none has any. */
  readonly worst: number | null;
  /** Units above their limit. */
  readonly above: number;
  readonly exit: 0 | 1 | 2;
}

/** The message, and a mark where systemd ignores what was to harden the service. */
export const saidOf = ({ message, hardeningIgnored }: Pick<ReportedFinding, 'message' | 'hardeningIgnored'>): string =>
  hardeningIgnored ? `${message} (hardening-ignored)` : message;

/** What all units of a run share. */
export interface RunInfo {
  readonly version: string;
  readonly targets: readonly string[];
  /** Tenths, or null for no limit; units may have limits of their own. */
  readonly threshold: number | null;
  /** The lowest severity that fails the run. */
  readonly failOn: FailOn;
}

/** A format, fed unit by unit. Every call returns what is to be printed next. */
export interface Reporter {
  readonly unit: (report: UnitReport) => string;
  readonly end: (summary: Summary) => string;
}
