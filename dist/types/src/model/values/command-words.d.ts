/** Words with quotes and C escapes, as in command lines (extract_first_word with EXTRACT_UNQUOTE and EXTRACT_CUNESCAPE). */
export interface CommandWord {
    /** Quotes removed, escapes decoded; unknown escapes stay as they stand. */
    readonly text: string;
    readonly start: number;
    readonly end: number;
    /** Whether any part of it was quoted. */
    readonly quoted: boolean;
    readonly unknownEscape: boolean;
}
export declare function skipBlanks(text: string, from: number): number;
/** The word at `from`, where no blank stands; null when a quote stays open. A lone backslash at the end stays. */
export declare function readCommandWord(text: string, from: number): CommandWord | null;
