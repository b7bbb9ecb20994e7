import { type Facts } from '../../systemd/facts.js';
import { type ValueReader } from '../value.js';
/** A set of capabilities, bit N for capability number N. */
export type CapabilitySet = bigint;
/** The bounding set of a unit that does not set it. */
export declare const initialBoundingSet: (facts: Facts) => CapabilitySet;
export declare const capabilityBit: (facts: Facts, name: string) => CapabilitySet;
/**
 * A line adds to what earlier lines made, or takes from it behind `~`; but a line that names nothing known, and the first
 * line of all, replace it. A first `~` line means everything but the named.
 */
export declare const readCapabilitySet: ValueReader<CapabilitySet>;
