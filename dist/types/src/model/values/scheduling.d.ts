/** Priorities, processor sets, and flags of the process (config_parse_exec_nice and its neighbours). */
import type { WordTable } from '../../systemd/facts.js';
import { type ValueReader } from '../value.js';
export declare const readNice: ValueReader<number>;
export declare const readOomScore: ValueReader<number>;
export declare const readSchedulingPriority: ValueReader<number>;
export declare const readIoPriority: ValueReader<number>;
/** A word out of a table; numbers up to `highest` are taken too. */
export declare const readTableWord: (table: WordTable, { empty, highest }: {
    empty: 'resets' | 'read';
    highest?: number;
}) => ValueReader<string>;
export declare const readSchedulingPolicy: ValueReader<string>;
/** IOSchedulingClass=: newer versions take the numbers of known classes only. */
export declare const readIoClass: ValueReader<string>;
/** Sets of processors or memory nodes, as written; lines add up. */
export declare const readCpuSet: ValueReader<readonly string[]>;
export declare const readCoredumpFilter: ValueReader<readonly string[]>;
/** SecureBits=: systemd drops words that it does not know without a message. */
export declare const readSecureBits: ValueReader<readonly string[]>;
/** Personality=: which ones there are depends on the machine; the tables are of x86-64. */
export declare const readPersonality: ValueReader<string>;
/** What a forbidden system call returns, or kill. */
export declare const readErrno: ValueReader<string>;
