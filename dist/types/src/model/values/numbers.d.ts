/** Integers, percentages and sizes (safe_atou and its kin, parse_permyriad, parse_size). */
import { type Parse } from '../scalar.js';
/** Integers up to 64 bits; a number stands for itself, since only the range matters. */
export declare const integerBetween: (lowest: number, highest: number) => Parse<number>;
/** Digits alone, from 0 up, without a sign before them (safe_atou refuses a minus). */
export declare const parseUnsigned: Parse<number>;
export declare const parseUnsigned64: Parse<number>;
export declare const parseSigned: Parse<number>;
/** Up to the whole. */
export declare function parseShare(text: string): number | null;
/** Bytes: parts such as `1G 500M`, each of a smaller unit than the one before (parse_size). */
export declare function parseSize(text: string, base: 1000 | 1024): number | null;
export declare const readUnsigned: import("../value.js").ValueReader<number>;
export declare const readSigned: import("../value.js").ValueReader<number>;
export declare const readLong: import("../value.js").ValueReader<number>;
export declare const readBytes: import("../value.js").ValueReader<number>;
/** Bytes, a share of the memory, or infinity (config_parse_memory_limit). A share is kept as ten-thousandths below zero. */
export declare const readMemoryLimit: import("../value.js").ValueReader<number>;
/** A count, a share of what the system allows, or infinity (config_parse_tasks_max). */
export declare const readTasksMax: import("../value.js").ValueReader<number>;
/** A share of one processor, above 100 % for several (config_parse_cpu_quota). */
export declare const readCpuQuota: import("../value.js").ValueReader<number>;
