import { type Refusal, type Unit } from './unit.js';
/** Type= as written, or what its absence means. */
export declare function serviceType(unit: Unit): string;
export declare function refusedCombination(unit: Unit): Refusal | null;
