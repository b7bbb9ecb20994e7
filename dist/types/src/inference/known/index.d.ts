import { type Known } from './known.js';
export declare const daemons: readonly Known[];
/** What is known of a program name; empty where nothing is. */
export declare function knownBy(name: string): readonly Known[];
/** Whether a row is about a daemon rather than about an interpreter or a tool. */
export declare const isDaemon: (known: Known) => boolean;
