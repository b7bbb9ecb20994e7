import type { Unit } from '../model/unit.js';
import type { Confidence, Place } from './need.js';
import type { Program } from './programs.js';
/** What the service does with it: runs it, only reads it, writes to it, starts in it, or it is only named. */
export type PathUse = 'executed' | 'read' | 'written' | 'entered' | 'named';
export interface NamedPath {
    readonly path: string;
    readonly use: PathUse;
    readonly place: Place;
    readonly confidence: Confidence;
}
/** All paths that the programs of the unit are seen to use. Files that systemd itself opens for it are not among them. */
export declare const pathsOf: (unit: Unit, programs: readonly Program[]) => readonly NamedPath[];
