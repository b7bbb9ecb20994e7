/** Small commands that units start before, after or instead of a daemon. */
import type { Known } from './known.js';
export declare const tools: readonly Known[];
