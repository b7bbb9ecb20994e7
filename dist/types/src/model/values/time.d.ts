import type { ReadContext, ValueReader } from '../value.js';
export declare const second = 1000000;
/** Microseconds, Infinity for `infinity`, null for what is no time span. A number without a unit counts in `unit`. */
export declare function parseTimeSpan(text: string, unit: number, context: ReadContext): number | null;
export declare const parseSpan: (text: string, context: ReadContext) => number | null;
/** Microseconds. */
export declare const readTimeSpan: ValueReader<number>;
