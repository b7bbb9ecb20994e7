/** Sets over a fixed vocabulary of a few hundred names, as bit fields: one word holds 32 names. */
export type Bits = Uint32Array;
export declare const noBits: (size: number) => Bits;
export declare function addBit(bits: Bits, index: number): void;
export declare function hasBit(bits: Bits, index: number): boolean;
/** Adds to `target` what is in `other`. */
export declare function addAll(target: Bits, other: Bits): void;
/** Takes from `target` what is in `other`. */
export declare function removeAll(target: Bits, other: Bits): void;
/** What is in both. */
export declare const inBoth: (one: Bits, other: Bits) => Bits;
export declare function intersects(one: Bits, other: Bits): boolean;
/** Whether everything in `part` is in `whole`. */
export declare function contains(whole: Bits, part: Bits): boolean;
export declare const isEmpty: (bits: Bits) => boolean;
