import type { Unit } from '../model/unit.js';
/** Whether the main file of a unit is none: systemd refuses it, and nobody ever meant it for systemd. */
export declare const isForeign: (key: Unit) => boolean;
