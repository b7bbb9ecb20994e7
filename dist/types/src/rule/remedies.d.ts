/** What was perhaps meant by a value that systemd does not take: each remedy was read back, and systemd would take it. */
import type { Step, Unit } from '../model/unit.js';
import type { ValueFault } from '../model/value.js';
import type { Fix } from './finding.js';
export interface Remedy {
    readonly help: string;
    readonly fixes: readonly Fix[];
}
/** What to do about a fault, with a fix where one text is clearly meant; null where nothing better than the usual is known. */
export declare function remedyFor(unit: Unit, step: Step, fault: ValueFault): Remedy | null;
