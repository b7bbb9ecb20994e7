import type { Place } from '../need.js';
import type { Claim, Evidence } from '../subject.js';
export declare const isHome: (path: string) => boolean;
/** What a path below /dev tells. */
export declare const claimsOfDevice: (path: string, place: Place) => readonly Claim[];
export declare const files: readonly Evidence[];
