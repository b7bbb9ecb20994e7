/** Programs that run the network itself, VPNs, clocks and monitoring. */
import type { Known } from './known.js';
export declare const network: readonly Known[];
