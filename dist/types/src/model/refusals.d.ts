import { type Refusal, type Unit } from './unit.js';
/** Type= as written, or what its absence means. */
export declare function serviceType(unit: Unit): string;
/** The first combination for which systemd refuses the unit, or null. */
export declare function refusedCombination(unit: Unit): Refusal | null;
