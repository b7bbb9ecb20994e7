import { type Facts } from './facts.js';
import { type TableVersion } from './versions.js';
export interface Target {
    /** As it was asked for: `257`, `debian12`. */
    readonly label: string;
    readonly version: number;
    readonly table: TableVersion;
    /** The version has no verified table of its own: its nearest older one is used, less what it does not know yet. */
    readonly derived: boolean;
}
/** Names of distribution releases that can stand for a version, with it. */
export declare const distributionVersions: readonly (readonly [string, number])[];
export type TargetResult = {
    readonly ok: true;
    readonly target: Target;
} | {
    readonly ok: false;
    readonly problem: string;
};
/** Reads one target: a systemd version from 239 up, or a distribution release such as `debian12`. */
export declare function parseTarget(text: string): TargetResult;
export declare const newestTarget: Target;
export declare const factsOfTarget: (target: Target) => Facts;
