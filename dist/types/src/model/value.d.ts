/** The contract of value readers: how the text behind `Key=` becomes a value, and what is wrong with it. */
import type { Directive } from '../systemd/directives.js';
import type { Facts } from '../systemd/facts.js';
import type { UnitName } from './unit-name.js';
export type Manager = 'system' | 'user';
/** What a reader may look at beside the text. */
export interface ReadContext {
    readonly facts: Facts;
    readonly name: UnitName;
    readonly manager: Manager;
    readonly directive: Directive;
}
/**
 * What systemd does about a fault: drops the line, a word of it or its rest, refuses the whole unit, or only warns and
 * takes the value. `silent-` ones draw no message from systemd.
 */
export type FaultEffect = 'line-ignored' | 'word-ignored' | 'rest-ignored' | 'unit-refused' | 'warned' | 'silent-word-ignored' | 'silent-rest-ignored';
/** A fault in a value. Offsets count within the value text, `end` exclusive. */
export interface ValueFault {
    readonly start: number;
    readonly end: number;
    readonly effect: FaultEffect;
    /** Completes "... is not": `a boolean (yes or no)`. Where systemd only warns, the clause that says of what. */
    readonly expected: string;
    /** systemd warns because this is a thing of the past; `instead` is the text to write in its place, where there is one. */
    readonly outdated?: {
        readonly instead?: string;
    };
    /** Words that were perhaps meant, best first; asked only by who reports them. */
    readonly suggestions?: () => readonly string[];
}
/**
 * What one assignment does to a setting: `set` replaces what was there, `add` goes on from it, `reset` empties it,
 * `none` leaves it (the line is ignored), `refuse` makes systemd refuse the file.
 */
export type ReadEffect = 'set' | 'add' | 'reset' | 'none' | 'refuse';
export interface ReadResult<T> {
    readonly effect: ReadEffect;
    /** The setting after this assignment; undefined when it is not set. */
    readonly value: T | undefined;
    readonly faults: readonly ValueFault[];
}
/** Reads one assignment. `text` is the value as systemd sees it, `previous` what earlier assignments made. Never throws. */
export type ValueReader<T> = (text: string, previous: T | undefined, context: ReadContext) => ReadResult<T>;
export declare const noFaults: readonly ValueFault[];
export declare const setTo: <T>(value: T, faults?: readonly ValueFault[]) => ReadResult<T>;
export declare const addedTo: <T>(value: T | undefined, faults?: readonly ValueFault[]) => ReadResult<T>;
export declare const resetTo: <T>(value?: T | undefined) => ReadResult<T>;
/** The whole line is ignored: the setting stays what it was. */
export declare function ignored<T>(previous: T | undefined, text: string, expected: string, suggestions?: () => readonly string[]): ReadResult<T>;
/** The unit is refused for this value. */
export declare function refused<T>(previous: T | undefined, text: string, expected: string): ReadResult<T>;
