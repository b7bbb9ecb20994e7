/** Splits values into words as systemd's extract_first_word does. */
/** A word of a value: its text without quotes and escapes, and where it stands in the value. */
export interface Word {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
export interface Words {
    readonly words: readonly Word[];
    /** Where a malformed rest begins (an open quote, a lone backslash at the end), or null. */
    readonly malformedAt: number | null;
}
/** How a list is split. */
export interface SplitOptions {
    /** Whether quotes enclose words, or are characters like any other. */
    readonly quotes: 'removed' | 'kept';
    /** A backslash makes the next character literal; it goes away unless the words are split again. */
    readonly escapes?: 'removed' | 'kept';
    /** What an open quote or a lone backslash at the end does. */
    readonly unclosed?: 'malformed' | 'closed';
}
export declare function splitWords(text: string, options: SplitOptions): Words;
/** What a word of a list should have been: signs that are no syntax there are named first. */
export declare function expectedWord(word: string, expected: string): string;
