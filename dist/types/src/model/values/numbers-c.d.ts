/** Integers as C reads them (safe_atou and its kin): decimal, 0x, 0o, 0b, and a leading zero for octal. */
/** The number that `text` writes, or null; blanks before it are passed over as in C. */
export declare function parseCInteger(text: string): number | null;
