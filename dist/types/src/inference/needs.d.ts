import type { Unit } from '../model/unit.js';
import { type Known } from './known/known.js';
import { type Confidence, type Need, type Place } from './need.js';
import type { NamedPath } from './paths.js';
import type { Port } from './ports.js';
import { type Program } from './programs.js';
import { type NeedToken } from './tokens.js';
/** A known program that the unit runs. */
export interface Match {
    readonly known: Known;
    /** `ExecStart= runs nginx`, or that the unit is named so. */
    readonly evidence: string;
    readonly place: Place | null;
    readonly confidence: Confidence;
    /** What it is given on its command line. */
    readonly arguments: readonly string[];
    /** It is what the unit is there for, not a command before, beside or after it. */
    readonly isMain: boolean;
}
export interface Needs {
    readonly all: readonly Need[];
    /** The surest need of that kind, undefined where there is none as sure as `least` (default: any). */
    readonly of: (token: NeedToken, least?: Confidence) => Need | undefined;
    /** The surest need of each device, by token. */
    readonly devices: readonly Need[];
    readonly matches: readonly Match[];
    readonly programs: readonly Program[];
    readonly ports: readonly Port[];
    readonly paths: readonly NamedPath[];
    readonly startsAsRoot: boolean;
}
/** Reads the needs of a service from its unit and the units that start it. */
export declare function needsOf(unit: Unit, companions?: readonly Unit[]): Needs;
