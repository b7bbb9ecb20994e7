import type { Unit } from '../model/unit.js';
import type { Confidence, Place } from './need.js';
import type { Program } from './programs.js';
export interface Port {
    readonly number: number;
    /** Bound by the service itself, or by systemd for it. */
    readonly by: 'service' | 'socket';
    /** The service accepts only connections of this machine there. */
    readonly local: boolean;
    readonly place: Place;
    readonly confidence: Confidence;
}
export declare const firstFreePort = 1024;
export declare const portsOf: (unit: Unit, programs: readonly Program[], companions: readonly Unit[]) => readonly Port[];
