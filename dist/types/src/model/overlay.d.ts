import type { Unit } from './unit.js';
/** The unit with `lines` (`Key=value`) added in `section`. The unit itself stays as it is. */
export declare function withLines(unit: Unit, section: string, lines: readonly string[]): Unit;
