/**
 * Bytes of a unit file as text and back, without loss: every byte that is not part of valid UTF-8 becomes one lone
 * low surrogate (U+DC80 to U+DCFF), which valid UTF-8 can never produce.
 */
/** A character that stands for one undecodable byte of the file. */
export declare const escapedByte: RegExp;
/** Decodes a unit file. A byte order mark is kept; invalid bytes become lone surrogates. Never throws. */
export declare function decodeBytes(bytes: Uint8Array): string;
/** The bytes that {@link decodeBytes} was given. */
export declare function encodeText(text: string): Uint8Array;
/** Length in bytes of the UTF-8 form of `text`; an undecodable byte counts as the one byte it is. */
export declare function byteLength(text: string): number;
