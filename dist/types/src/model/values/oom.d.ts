import { type ValueReader } from '../value.js';
/** Lets `read` decide in the unit types that systemd-oomd can watch; the others have no such setting. */
export declare const whereWatched: <T>(read: ValueReader<T>) => ValueReader<T>;
export declare const readPressureDuration: ValueReader<number>;
export declare const readPressureLimit: ValueReader<number>;
/** Any enumeration, the modes of systemd-oomd among them. */
export declare const readEnumOrMode: ValueReader<string>;
