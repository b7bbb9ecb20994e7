/** Which line that restricts the service works for which target. */
import { type Unit } from '../model/unit.js';
import type { Placer } from './findings.js';
/**
 * `works`: systemd takes the value. `partly`: it drops some of it. `ignored`: it takes nothing of the line. `too-new`: it does
 * not know the setting yet. `refused`: it refuses the unit.
 */
export type LineState = 'works' | 'partly' | 'ignored' | 'too-new' | 'refused';
export interface MatrixRow {
    readonly path: string;
    readonly line: number;
    /** `ProtectProc=invisible` */
    readonly text: string;
    /** In the order of the targets of the report. */
    readonly states: readonly LineState[];
}
/** `units` is one unit as each target reads it. */
export declare function hardeningMatrix(units: readonly Unit[], place: Placer): readonly MatrixRow[];
