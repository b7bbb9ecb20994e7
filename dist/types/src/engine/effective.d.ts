/**
 * The effective exposure: systemd's weights, but a check counts as met only where no line of the unit undoes it. What
 * systemd counts as bad stays bad, and a check that does not apply stays out.
 */
import type { Sandbox } from '../model/sandbox.js';
import { type Assignment } from '../model/unit.js';
import { type Defeat } from '../rule/defeats.js';
import type { CheckField } from '../systemd/checks.js';
import { type Rating, type Score } from './score.js';
/** One row of the table of defeats at work. */
export interface Undoing {
    readonly defeat: Defeat;
    /** The lines responsible; empty where it is the absence of one. */
    readonly lines: readonly Assignment[];
    /** The checks that no longer count as met. */
    readonly fields: readonly CheckField[];
    /** The lines by which systemd counts them as met. */
    readonly undone: readonly Assignment[];
}
export interface Effective {
    /** Tenths: 94 stands for 9.4. */
    readonly exposure: number;
    readonly rating: Rating;
    readonly because: readonly Undoing[];
}
/** The effective exposure, or null where it is the same as systemd's. */
export declare function effectiveOf(sandbox: Sandbox, score: Score): Effective | null;
