import { type ValueReader } from '../value.js';
export declare const readPressureDuration: ValueReader<number>;
export declare const readPressureLimit: ValueReader<number>;
/** Any enumeration, the modes of systemd-oomd among them. */
export declare const readEnumOrMode: ValueReader<string>;
