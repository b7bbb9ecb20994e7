/** Databases, caches, brokers and stores. */
import type { Known } from './known.js';
export declare const storage: readonly Known[];
