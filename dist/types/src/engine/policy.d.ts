/** Policy files of `systemd-analyze security --security-policy`: other weights and ranges for the checks. */
import type { CheckField } from '../systemd/checks.js';
import type { Facts } from '../systemd/facts.js';
import { type Position } from '../text/position.js';
export interface PolicyEntry {
    readonly weight?: number;
    readonly range?: number;
    readonly descriptionGood?: string;
    readonly descriptionBad?: string;
    readonly descriptionNa?: string;
}
export type Policy = ReadonlyMap<CheckField, PolicyEntry>;
/** Something in the file that systemd would pass over in silence, or choke on. */
export interface PolicyProblem extends Position {
    readonly message: string;
}
export interface PolicyFile {
    /** What systemd makes of the file; null when it rejects it. */
    readonly policy: Policy | null;
    readonly problems: readonly PolicyProblem[];
}
/** Reads a policy for one target. Problems are reported all at once; systemd itself mentions none of them. */
export declare function readPolicy(text: string, facts: Facts): PolicyFile;
