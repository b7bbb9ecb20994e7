/** What evidence is looked for in: a unit with its companions, taken apart once. */
import type { Unit } from '../model/unit.js';
import type { CapabilitySet } from '../model/values/capabilities.js';
import type { Confidence, Place } from './need.js';
import { type NamedPath } from './paths.js';
import { type Port } from './ports.js';
import { type Program } from './programs.js';
import type { NeedToken } from './tokens.js';
export interface Subject {
    readonly unit: Unit;
    /** Sockets, timers and paths that start the unit. */
    readonly companions: readonly Unit[];
    /** The programs to which the sandbox of the unit applies. */
    readonly programs: readonly Program[];
    readonly ports: readonly Port[];
    readonly paths: readonly NamedPath[];
    /** The main program is root when it starts, whatever it does then. */
    readonly startsAsRoot: boolean;
}
/** What one row of evidence says: `because` is a clause about the unit. */
export interface Claim {
    readonly token: NeedToken;
    readonly because: string;
    readonly place: Place | null;
    readonly confidence: Confidence;
}
/** A kind of evidence: where it is found, there are these needs. */
export interface Evidence {
    readonly id: string;
    readonly find: (subject: Subject) => readonly Claim[];
}
export declare function subjectOf(unit: Unit, companions: readonly Unit[]): Subject;
/** Whether the service holds a capability from its start. */
export declare function wields({ unit, startsAsRoot }: Subject, bit: CapabilitySet): boolean;
