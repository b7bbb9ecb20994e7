/** Places in a text: offsets are UTF-16 indices from 0, positions are line and column from 1, ends are exclusive. */
/** A stretch of text, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** Line and column, both from 1; the column counts UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/**
 * The end of the line break at `index`, or `index` where there is none. systemd ends a line at LF, CR and NUL; different
 * ones in a row are one break, and nothing joins after a NUL (read_line_full).
 */
export declare function lineBreakEnd(text: string, index: number): number;
/** Offset at which each line of the text begins. */
export declare function lineStarts(text: string): readonly number[];
export declare function positionAt(starts: readonly number[], offset: number): Position;
export declare function rangeAt(starts: readonly number[], span: Span): Range;
