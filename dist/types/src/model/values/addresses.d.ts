import { type ValueReader } from '../value.js';
/** A prefix; the bits of `address` behind `length` are zero. */
export interface AddressPrefix {
    readonly family: 4 | 6;
    readonly address: bigint;
    readonly length: number;
}
/** ADDRESS or ADDRESS/LENGTH, or null. */
export declare function parsePrefix(text: string): AddressPrefix | null;
export declare const readAddressPrefixes: ValueReader<readonly AddressPrefix[]>;
/** Whether a prefix lies in the loopback range, as the check sees it: by its address alone. */
export declare const isLoopback: ({ family, address }: AddressPrefix) => boolean;
/** Whether the list holds every address of both families. */
export declare const coversAll: (prefixes: readonly AddressPrefix[]) => boolean;
