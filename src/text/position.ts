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

const LF = 10;
const CR = 13;

/**
 * The end of the line break at `index`, or `index` where there is none. systemd ends a line at LF, CR and NUL; different
 * ones in a row are one break, and nothing joins after a NUL (read_line_full).
 */
export function lineBreakEnd(text: string, index: number): number {
  let end = index;
  let seenLf = false;
  let seenCr = false;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === LF && !seenLf) seenLf = true;
    else if (code === CR && !seenCr) seenCr = true;
    else return code === 0 ? end + 1 : end;
    end += 1;
  }
  return end;
}

/** Offset at which each line of the text begins. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const breaks = /[\n\r\0]/g;
  for (let match = breaks.exec(text); match !== null; match = breaks.exec(text)) {
    const end = lineBreakEnd(text, match.index);
    breaks.lastIndex = end;
    starts.push(end);
  }
  return starts;
}

/** Index in `starts` of the line that holds `offset`. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function positionAt(starts: readonly number[], offset: number): Position {
  const index = lineIndex(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

export function rangeAt(starts: readonly number[], span: Span): Range {
  return { start: positionAt(starts, span.start), end: positionAt(starts, span.end) };
}
