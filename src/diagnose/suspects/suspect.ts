/** A directive that may have caused a symptom, with the way out. */
import type { Culprit } from './scene.ts';

export interface Suspect extends Culprit {
  /** Beside the other suspects of the symptom; 1 for one that certainly forbids this. */
  readonly weight: number;
  /** How it leads to the symptom: a clause. */
  readonly why: string;
  /** Lines that let this pass and keep the rest; none where no line of the unit helps. */
  readonly relax: readonly string[];
  /** A command that shows whether it is to blame. */
  readonly confirm: string;
  /** All suspects with this mark forbid it independently: only together their relaxations help. */
  readonly conjunct?: boolean;
}

/** A word of a shell command, quoted where it has to be. */
export const shellWord = (text: string): string => (/^[\w@%+=:,./~-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Runs `command` under these settings alone, in a unit of its own. */
export const tryUnder = (settings: readonly string[], command: string): string =>
  `systemd-run --wait --pipe ${settings.map((setting) => `-p ${shellWord(setting)} `).join('')}${command}`;

/** What systemd has loaded for the unit; it shows times under names of their own, in microseconds. */
export const showSetting = (unit: string, directive: string): string => `systemctl show -p ${directive.replace(/([a-z])Sec$/, '$1USec')} ${shellWord(unit)}`;

/** A field of the status that the kernel keeps of the main process. */
export const showStatus = (unit: string, pattern: string): string => `grep ${pattern} /proc/$(systemctl show -P MainPID ${shellWord(unit)})/status`;
