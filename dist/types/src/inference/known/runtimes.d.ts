/** Interpreters and virtual machines: what every program that runs in them needs. */
import type { Known } from './known.js';
export declare const runtimes: readonly Known[];
/** Interpreter of a script by the ending of its name. */
export declare const scriptRuntimes: Readonly<Record<string, string>>;
