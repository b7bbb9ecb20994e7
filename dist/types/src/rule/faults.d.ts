import { type Step, type Unit } from '../model/unit.js';
import type { ReadResult, ValueFault } from '../model/value.js';
export type FaultTopic = 'comment' | 'list-syntax' | 'newer' | 'outdated' | 'other'
/** The version asked for lies between two verified ones, and takes what the older of them does not: nothing to report. */
 | 'taken';
/** A fault with the assignment that has it. */
export interface FoundFault {
    readonly step: Step;
    readonly fault: ValueFault;
    readonly topic: FaultTopic;
}
export declare const faultsAbout: (unit: Unit, topic: FaultTopic) => readonly FoundFault[];
/** A line with more faults than this is no list with mistakes but another thing altogether. */
export declare const mostFaults = 100;
/** Where a comment seems to begin behind a value, or null: a blank and a sign that opens comments at the start of a line. */
export declare function commentIn(value: string): number | null;
/** Reads a value as if it were the only one of its setting. */
export declare function readAlone(unit: Pick<Unit, 'facts' | 'name' | 'manager'>, { assignment }: Pick<Step, 'assignment'>, value: string): ReadResult<unknown>;
/** Whether systemd would take a value without a complaint. */
export declare const isTaken: (unit: Unit, step: Pick<Step, 'assignment'>, value: string) => boolean;
export type Sign = 'tilde' | 'comma' | 'quote';
/** The sign in a faulty text that is syntax elsewhere, and not here. */
export declare function signIn(text: string): Sign | null;
/** A release from which on something is known; where it is not exact, the first verified version that knows it. */
export interface Release {
    readonly version: number;
    readonly exact: boolean;
}
/** The release from which on systemd takes what this fault is about; null where no verified version does. */
export declare function releaseOf(unit: Unit, step: Step, fault: ValueFault): Release | null;
/** Whether a fault keeps systemd from restricting the service as the line asks. */
export declare function hardeningLost(step: Step, fault: ValueFault): boolean;
