/** The address families that a service needs beyond those for local and Internet sockets. */
import type { Needs } from './needs.js';
import type { NeedToken } from './tokens.js';
export declare const familiesOfNeeds: readonly (readonly [token: NeedToken, family: string])[];
/** Those that some configurations need are among them. */
export declare const familiesNeeded: (needs: Needs) => readonly string[];
