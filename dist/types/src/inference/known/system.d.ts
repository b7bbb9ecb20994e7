/** Programs that manage the machine: sessions, jobs, logs, devices, packages, containers. */
import type { Known } from './known.js';
export declare const system: readonly Known[];
