/** Servers of the web, of names, of mail and of files. */
import type { Known } from './known.js';
export declare const servers: readonly Known[];
