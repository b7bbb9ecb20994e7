import type { Sandbox } from '../model/sandbox.js';
import { type Score, type Scorer } from './score.js';
export interface After {
    /** Tenths. */
    readonly exposure: number;
    /** The same before it is rounded up. */
    readonly exact: number;
}
/** The score of units with more lines, as if a drop-in applied last held them. */
export type Gains = (subject: Subject, lines: readonly string[]) => After;
export interface Subject {
    readonly sandbox: Sandbox;
    readonly score: Score;
    /** The section of the lines. */
    readonly section: string;
}
export declare function makeGains(scorer: Scorer): Gains;
