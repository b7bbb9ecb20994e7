/** Pieces of sentences. */
/** `1 unit`, `2 units`. */
export declare const plural: (count: number, word: string) => string;
/** `a, b and c`. */
export declare const enumerated: (words: readonly string[], last?: string) => string;
/** The text with a large letter in front. */
export declare const capitalized: (text: string) => string;
