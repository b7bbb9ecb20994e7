/** What the host asks of the guest, and what the guest answers: JSON files in the folder that they share. */
import type { Probe } from './guest/probes.ts';

/** One start of one unit under given drop-ins. */
export interface Case {
  readonly id: string;
  readonly unit: string;
  readonly probe: Probe;
  /** Whether to ask for a reload where the unit offers one. */
  readonly reloads: boolean;
  /** Path below /etc/systemd/system -> text. */
  readonly dropIns: Readonly<Record<string, string>>;
}

export const stages = ['start', 'probe', 'reload', 'restart', 'stop'] as const;
export type Stage = (typeof stages)[number];

export interface Outcome {
  readonly id: string;
  /** What went wrong first, or null. */
  readonly failed: Stage | null;
  /** What the failing command or probe said. */
  readonly said: string;
  /** What `systemd-analyze security --offline=true` says of the unit with its drop-ins; null where it says nothing. */
  readonly exposure: string | null;
  /** Messages about lines that systemd could not use. */
  readonly complaints: readonly string[];
  /** Journal of the unit and of systemd about it, and the kernel's audit lines, of a case that failed. */
  readonly journal: readonly string[];
}
