/**
 * The parser of unit files: total (any text gives a tree) and lossless (the nodes tile the text). It reads as systemd
 * does (config_parse and parse_line in conf-parser.c, read_line_full in fileio.c).
 */
import { byteLength } from '../text/bytes.ts';
import { lineBreakEnd } from '../text/position.ts';
import type { FatalSyntax, InvalidReason, Piece, SyntaxNode, SyntaxTree } from './tree.ts';

/** LINE_MAX-like limit of systemd: a line of this many bytes is too long. */
const lineLimit = 1 << 20;
/** A UTF-16 unit is at most three bytes of UTF-8, so shorter lines need no counting. */
const safeLength = Math.floor(lineLimit / 3) - 1;

const byteOrderMark = '\uFEFF';
const oddBreaks = /[\r\0]/;
const nonAscii = /[^\0-\x7F]/;
const blankEnds = /^[ \t\n\r]+|[ \t\n\r]+$/g;
const badHeaderCharacters = /[\0-\x1F\x7F"'\\]/;
/** Undecodable bytes, and the noncharacters that systemd takes for invalid too (utf8_is_valid). */
const invalidUtf8 =
  /[\uDC80-\uDCFF\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}-\u{1FFFF}\u{2FFFE}-\u{2FFFF}\u{3FFFE}-\u{3FFFF}\u{4FFFE}-\u{4FFFF}\u{5FFFE}-\u{5FFFF}\u{6FFFE}-\u{6FFFF}\u{7FFFE}-\u{7FFFF}\u{8FFFE}-\u{8FFFF}\u{9FFFE}-\u{9FFFF}\u{AFFFE}-\u{AFFFF}\u{BFFFE}-\u{BFFFF}\u{CFFFE}-\u{CFFFF}\u{DFFFE}-\u{DFFFF}\u{EFFFE}-\u{EFFFF}\u{FFFFE}-\u{FFFFF}\u{10FFFE}-\u{10FFFF}]/u;

/** A logical line: its text, and where its pieces stand in the file. */
interface LogicalLine {
  readonly start: number;
  readonly text: string;
  readonly pieces: Piece[];
  lastLineStart: number;
}

const backslash = 92;

const blank = (code: number) => code === 32 || code === 9 || code === 10 || code === 13;

/** Parses the text of a unit file or drop-in. Never throws. */
export function parseUnitFile(text: string): SyntaxTree {
  return { text, nodes: new Parser(text).run() };
}

/** The state of one run over a text. */
class Parser {
  readonly #text: string;
  readonly #plainBreaks: boolean;
  readonly #ascii: boolean;
  readonly #nodes: SyntaxNode[] = [];
  #triviaStart = -1;
  #markSeen = false;
  #pending: LogicalLine | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#plainBreaks = !oddBreaks.test(text);
    this.#ascii = !nonAscii.test(text);
  }

  run(): SyntaxNode[] {
    const text = this.#text;
    let start = 0;
    while (start < text.length) {
      const end = this.#lineEnd(start);
      const next = this.#plainBreaks ? Math.min(end + 1, text.length) : lineBreakEnd(text, end);
      this.#line(start, end, next);
      start = next;
    }
    if (this.#pending !== null) {
      this.#pending.lastLineStart = text.length;
      this.#logical(this.#pending, text.length);
    }
    this.#flushTrivia(text.length);
    return this.#nodes;
  }

  #lineEnd(start: number): number {
    if (this.#plainBreaks) {
      const end = this.#text.indexOf('\n', start);
      return end < 0 ? this.#text.length : end;
    }
    let end = start;
    while (end < this.#text.length) {
      const code = this.#text.charCodeAt(end);
      if (code === 10 || code === 13 || code === 0) break;
      end += 1;
    }
    return end;
  }

  #line(start: number, end: number, next: number): void {
    const text = this.#text;
    if (end - start > safeLength && this.#tooLong(start, end)) {
      this.#abandonPending(start);
      this.#invalid('line-too-long', { start, end: next, textStart: start, textEnd: end, lastLineStart: start });
      return;
    }
    let first = start;
    while (first < end && blank(text.charCodeAt(first))) first += 1;
    const code = text.charCodeAt(first);
    if (first < end && (code === 35 || code === 59)) {
      if (this.#pending === null) this.#trivia(start);
    } else if (this.#pending === null && this.#ascii && text.charCodeAt(end - 1) !== backslash) this.#single(start, first, end, next);
    else this.#content(start, end, next);
  }

  #content(lineStart: number, end: number, next: number): void {
    const text = this.#text;
    let start = lineStart;
    if (!this.#ascii && !this.#markSeen && text.startsWith(byteOrderMark, start)) {
      this.#markSeen = true;
      start += byteOrderMark.length;
    }
    const continued = this.#endsInBackslash(start, end);
    if (this.#pending === null && !continued) {
      this.#single(lineStart, start, end, next);
      return;
    }
    const piece = continued ? `${text.slice(start, end - 1)} ` : text.slice(start, end);
    const line = this.#append(lineStart, start, piece);
    if (line === null) {
      this.#invalid('line-too-long', { start: lineStart, end: next, textStart: start, textEnd: end, lastLineStart: lineStart });
      return;
    }
    if (continued) this.#pending = line;
    else this.#logical(line, next);
  }

  #append(lineStart: number, source: number, piece: string): LogicalLine | null {
    const before = this.#pending;
    this.#pending = null;
    if (before === null) return { start: lineStart, text: piece, pieces: [{ logical: 0, source }], lastLineStart: lineStart };
    const text = before.text + piece;
    if (text.length > safeLength && byteLength(before.text) + byteLength(piece) > lineLimit) {
      this.#pending = before;
      this.#abandonPending(lineStart);
      return null;
    }
    before.pieces.push({ logical: before.text.length, source });
    return { start: before.start, text, pieces: before.pieces, lastLineStart: lineStart };
  }

  /** The lines collected so far lead to nothing: they are kept as they stand, up to `end`. */
  #abandonPending(end: number): void {
    const pending = this.#pending;
    this.#pending = null;
    if (pending === null) return;
    this.#trivia(pending.start);
    this.#flushTrivia(end);
  }

  #tooLong(start: number, end: number): boolean {
    return byteLength(this.#text.slice(start, end)) >= lineLimit;
  }

  #endsInBackslash(start: number, end: number): boolean {
    let index = end;
    while (index > start && this.#text.charCodeAt(index - 1) === backslash) index -= 1;
    return (end - index) % 2 === 1;
  }

  /** A logical line that stands on one physical line: the usual case, without any copy of the text. */
  #single(lineStart: number, start: number, end: number, next: number): void {
    const text = this.#text;
    let from = start;
    let to = end;
    while (from < to && blank(text.charCodeAt(from))) from += 1;
    while (to > from && blank(text.charCodeAt(to - 1))) to -= 1;
    if (from === to) {
      this.#trivia(lineStart);
      return;
    }
    const place = { start: lineStart, end: next, textStart: from, textEnd: to, lastLineStart: lineStart };
    const line = this.#ascii ? '' : text.slice(from, to);
    if (line !== '' && invalidUtf8.test(line)) {
      this.#invalid('invalid-utf8', place);
      return;
    }
    if (text.charCodeAt(from) === 91) {
      this.#header(text.slice(from, to), place);
      return;
    }
    const equals = text.indexOf('=', from);
    if (equals < 0 || equals >= to) {
      this.#invalid('no-equals', place);
      return;
    }
    if (equals === from) {
      this.#invalid('no-key', place);
      return;
    }
    let keyEnd = equals;
    while (blank(text.charCodeAt(keyEnd - 1))) keyEnd -= 1;
    let valueStart = equals + 1;
    while (valueStart < to && blank(text.charCodeAt(valueStart))) valueStart += 1;
    this.#flushTrivia(lineStart);
    this.#nodes.push({
      kind: 'assignment',
      start: lineStart,
      end: next,
      key: text.slice(from, keyEnd),
      keyStart: from,
      keyEnd,
      value: text.slice(valueStart, to),
      valueStart,
      valueEnd: to,
      pieces: null,
      lastLineStart: lineStart,
    });
  }

  /** A logical line made of several physical ones. */
  #logical(line: LogicalLine, next: number): void {
    const source = (logical: number) => {
      let at = 0;
      for (const piece of line.pieces) if (piece.logical <= logical) at = piece.source + logical - piece.logical;
      return at;
    };
    const content = line.text.replace(blankEnds, '');
    if (content === '') {
      this.#trivia(line.start);
      return;
    }
    const offset = line.text.indexOf(content);
    const end = offset + content.length;
    const place = { start: line.start, end: next, textStart: source(offset), textEnd: source(end - 1) + 1, lastLineStart: line.lastLineStart };
    if (!this.#ascii && invalidUtf8.test(content)) {
      this.#invalid('invalid-utf8', place);
      return;
    }
    if (content.startsWith('[')) {
      this.#header(content, place);
      return;
    }
    const equals = content.indexOf('=');
    if (equals <= 0) {
      this.#invalid(equals < 0 ? 'no-equals' : 'no-key', place);
      return;
    }
    const key = content.slice(0, equals).replace(blankEnds, '');
    const value = content.slice(equals + 1).replace(blankEnds, '');
    const valueAt = offset + content.length - value.length;
    this.#flushTrivia(line.start);
    this.#nodes.push({
      kind: 'assignment',
      start: line.start,
      end: next,
      key,
      keyStart: place.textStart,
      keyEnd: source(offset + key.length - 1) + 1,
      value,
      valueStart: value === '' ? place.textEnd : source(valueAt),
      valueEnd: place.textEnd,
      pieces: piecesOf(line.pieces, valueAt),
      lastLineStart: line.lastLineStart,
    });
  }

  #header(content: string, place: Place): void {
    if (!content.endsWith(']')) {
      this.#invalid('unclosed-header', place);
      return;
    }
    const name = content.slice(1, -1);
    if (badHeaderCharacters.test(name)) {
      this.#invalid('header-characters', place);
      return;
    }
    this.#flushTrivia(place.start);
    this.#nodes.push({ kind: 'section', start: place.start, end: place.end, name, nameStart: place.textStart, nameEnd: place.textEnd });
  }

  #invalid(reason: InvalidReason | FatalSyntax, place: Place): void {
    this.#flushTrivia(place.start);
    this.#nodes.push({ kind: 'invalid', reason, ...place });
  }

  #trivia(start: number): void {
    if (this.#triviaStart < 0) this.#triviaStart = start;
  }

  #flushTrivia(end: number): void {
    if (this.#triviaStart >= 0 && this.#triviaStart < end) this.#nodes.push({ kind: 'trivia', start: this.#triviaStart, end });
    this.#triviaStart = -1;
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly lastLineStart: number;
}

/** The pieces of a line seen from its value: those before it collapse into the one that holds its start. */
function piecesOf(pieces: readonly Piece[], valueAt: number): Piece[] {
  const own: Piece[] = [];
  for (const piece of pieces) {
    if (piece.logical <= valueAt) own[0] = { logical: 0, source: piece.source + valueAt - piece.logical };
    else own.push({ logical: piece.logical - valueAt, source: piece.source });
  }
  return own;
}
