/** What a format is given: the reports of the units one by one, what they share, and a summary at the end. */
import type { FailOn } from '../engine/gate.ts';
import type { ReportedFinding, UnitReport } from '../engine/unit-report.ts';

export {
  type EffectiveExposure,
  type Exposure,
  exposuresAbove,
  findingsOf,
  isAbove,
  isMistake,
  type ReportedEdit,
  type ReportedFinding,
  type UnitReport,
  worstOf,
} from '../engine/unit-report.ts';

export interface Summary {
  readonly units: number;
  /** Findings by severity. Advice is among them only where a format of the run says how many there are. */
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

/** Findings that are not shown on purpose. */
export const leftOut = ({ known, suppressed }: Pick<Summary, 'known' | 'suppressed'>): readonly string[] => [
  ...(known > 0 ? [`${known} known by the baseline`] : []),
  ...(suppressed > 0 ? [`${suppressed} left out by comments`] : []),
];

/** `systemd 257`, or the distribution as it was asked for. */
export const systemText = (target: string): string => (/^\d+$/.test(target) ? `systemd ${target}` : target);

/** What is said of a finding beside its message. */
type Said = Pick<ReportedFinding, 'message' | 'hardeningIgnored' | 'targets' | 'everywhere'>;

/** The targets of a finding that does not hold for all, as a remark. */
export const onlyOn = ({ targets, everywhere }: Pick<Said, 'targets' | 'everywhere'>): string => (everywhere ? '' : ` (${targets.join(', ')})`);

/** The message, with the targets where it does not hold for all, and a mark where systemd ignores what was to harden the service. */
export const saidOf = (finding: Said): string => `${finding.message}${onlyOn(finding)}${finding.hardeningIgnored ? ' (hardening-ignored)' : ''}`;

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
