import { type ValueReader } from '../value.js';
/** CPUWeight= alone takes `idle` too, which is kept as 0. */
export declare const readWeight: ValueReader<number>;
/** Settings of the old control group hierarchy: read, with a word that they are on their way out. */
export declare const outdated: <T>(read: ValueReader<T>, replacement: string) => ValueReader<T>;
export declare const readBlockWeight: ValueReader<number>;
export declare const readCpuShares: ValueReader<number>;
export declare const readMemory: ValueReader<number>;
/** The soft and the hard limit, Infinity for none. */
export interface ResourceLimit {
    readonly soft: number;
    readonly hard: number;
}
export declare const readResourceLimit: ValueReader<ResourceLimit>;
/** A block device, or a file on it, with what it is limited to. */
export interface DeviceLimit {
    readonly device: string;
    readonly limit: number;
}
export declare const readIoLimit: ValueReader<readonly DeviceLimit[]>;
export declare const readBlockBandwidth: ValueReader<readonly DeviceLimit[]>;
export declare const readDeviceWeight: ValueReader<readonly DeviceLimit[]>;
export declare const readBlockDeviceWeight: ValueReader<readonly DeviceLimit[]>;
export declare const readDeviceLatency: ValueReader<readonly DeviceLimit[]>;
/** A size, a share of the file system as ten-thousandths below zero, or Infinity for `off`. */
export declare const readQuota: ValueReader<number>;
export declare const readConcurrency: ValueReader<number>;
