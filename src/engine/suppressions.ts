/**
 * Comments that leave findings out. systemd skips a line that starts with # or ; wherever it stands, inside a continued value
 * as well (config_parse), so that such a comment never changes a unit.
 */
import type { LoadedFile } from '../model/unit.ts';
import type { Finding } from '../rule/finding.ts';
import type { SuppressedRule, Suppression, SuppressionUse } from '../rule/suppression.ts';
import type { SyntaxNode } from '../syntax/tree.ts';
import { lineBreakEnd, type Span } from '../text/position.ts';

/** A comment as it was read, before it is known what became of it. */
export interface Comment extends Omit<Suppression, 'rules' | 'expired'> {
  readonly rules: readonly Omit<SuppressedRule, 'use'>[];
  /** Findings that start here are left out. */
  readonly covers: Span;
  readonly width: 'line' | 'section' | 'file';
}

type Scope = Pick<Comment, 'covers' | 'width'>;

const marker = 'unitlint:';

/** The comments of the files of a unit, in order. */
export const commentsIn = (files: readonly LoadedFile[]): readonly Comment[] =>
  files.flatMap((file) => (file.source.text.includes(marker) ? commentsOf(file) : []));

function commentsOf(file: LoadedFile): readonly Comment[] {
  const { nodes, text } = file.tree;
  const whole: Scope = { covers: { start: 0, end: text.length + 1 }, width: 'file' };
  const firstLine = nodes.findIndex(({ kind }) => kind !== 'trivia');
  return nodes.flatMap((node, index): Comment[] => {
    const inside = node.kind !== 'trivia' && node.kind !== 'section';
    const scopeOf = (line: Span): Scope => {
      if (inside) return { covers: lineAfter(text, line, node.end), width: 'line' };
      return firstLine < 0 || index < firstLine ? whole : scopeAfter(nodes, index, text.length);
    };
    return linesOf(text, node).flatMap((line) => {
      const comment = readComment(file, line);
      return comment === null ? [] : [{ ...comment, ...scopeOf(line) }];
    });
  });
}

/** The physical lines of a node, each with its line break. */
function linesOf(text: string, { start, end }: SyntaxNode): readonly Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !/[\n\r\0]/.test(text.charAt(to))) to += 1;
    const next = Math.max(lineBreakEnd(text, to), to);
    lines.push({ start: from, end: next });
    from = next === from ? end : next;
  }
  return lines;
}

/** A comment above a line is for that line, above a section header for all of the section; at the end of a file for nothing. */
function scopeAfter(nodes: readonly SyntaxNode[], index: number, length: number): Scope {
  let at = index + 1;
  while (nodes[at]?.kind === 'trivia') at += 1;
  const next = nodes[at];
  if (next === undefined) return { covers: { start: length, end: length }, width: 'line' };
  if (next.kind !== 'section') return { covers: next, width: 'line' };
  do at += 1;
  while (nodes[at] !== undefined && nodes[at]?.kind !== 'section');
  return { covers: { start: next.start, end: nodes[at]?.start ?? length + 1 }, width: 'section' };
}

/** Between the lines of a continued value a comment is for the next one that is no comment. */
function lineAfter(text: string, { end }: Span, last: number): Span {
  let start = end;
  for (;;) {
    const lineEnd = endOfLine(text, start);
    if (start >= last || !commentStart.test(text.slice(start, lineEnd))) return { start, end: Math.max(lineEnd, start) };
    start = lineBreakEnd(text, lineEnd);
  }
}

function endOfLine(text: string, start: number): number {
  const found = text.slice(start).search(/[\n\r\0]/);
  return found < 0 ? text.length : start + found;
}

const commentStart = /^[ \t]*[#;]/;
const commentLine = /^([ \t]*)[#;]+[ \t]*unitlint:([^\n\r\0]*)/;
const ignoreSyntax = /^([ \t]*ignore[ \t]*\[)([^\]]*)\](.*)$/;
const usage = 'write "unitlint: ignore[rule] -- reason"';

function readComment(file: LoadedFile, line: Span): Omit<Comment, keyof Scope> | null {
  const raw = file.tree.text.slice(line.start, line.end);
  const head = commentLine.exec(raw);
  if (head === null) return null;
  const [whole, indent = '', body = ''] = head;
  const span = { start: line.start + indent.length, end: line.start + whole.trimEnd().length };
  const at = line.start + whole.length - body.length;
  return { file, span, line, ...readBody(body, at) };
}

type Body = Pick<Comment, 'rules' | 'until' | 'reason' | 'fault'>;

/** `body` is what follows the marker, and stands at `at`. */
function readBody(body: string, at: number): Body {
  const none: Body = { rules: [], until: null, reason: '', fault: null };
  const match = ignoreSyntax.exec(body);
  if (match === null)
    return { ...none, fault: /^\s*ignore\b/.test(body) ? `it names no rules in brackets: ${usage}` : `it says nothing that is known: ${usage}` };
  const [, before = '', list = '', rest = ''] = match;
  const rules = [...list.matchAll(/[^\s,]+/g)].map(({ 0: id, index }) => {
    const start = at + before.length + index;
    return { id, span: { start, end: start + id.length } };
  });
  if (rules.length === 0) return { ...none, fault: `it names no rules: ${usage}` };
  const [settings = '', ...reasons] = rest.split(/(?:^|\s)--(?:\s|$)/);
  const reason = reasons.join(' -- ').trim();
  const settingsAt = at + before.length + list.length + 1;
  const { until, fault } = readSettings(settings, settingsAt);
  return fault === null ? { ...none, rules, reason, until } : { ...none, fault };
}

function readSettings(settings: string, at: number): Pick<Body, 'until' | 'fault'> {
  let until: Body['until'] = null;
  for (const { 0: word, index } of settings.matchAll(/\S+/g)) {
    const span = { start: at + index, end: at + index + word.length };
    const date = word.startsWith('until=') ? word.slice('until='.length) : null;
    if (date === null) return { until, fault: `"${word}" is out of place: a reason stands behind "--", a date behind "until="` };
    if (!isDate(date)) return { until, fault: `"${date}" is no date: write until=2027-01-31` };
    until = { date, span };
  }
  return { until, fault: null };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export interface SuppressionContext {
  /** `2026-11-27`. */
  readonly today: string;
  readonly isRule: (id: string) => boolean;
  /** Whether a rule ran and could have found something. */
  readonly ran: (id: string) => boolean;
}

export interface Suppressed {
  /** The findings that comments leave out. */
  readonly dropped: ReadonlySet<Finding>;
  readonly suppressions: readonly Suppression[];
}

type Named = Comment['rules'][number];

/** A comment as it names one rule. */
interface Claim {
  readonly comment: Comment;
  readonly named: Named;
}

/** Finds the claims on a finding. Scopes of one width never overlap unless they are the same, so each width is searched by halves. */
function makeIndex(comments: readonly Comment[]): (finding: Finding) => readonly Claim[] {
  const groups = new Map<string, Claim[]>();
  const widths: readonly Comment['width'][] = ['line', 'section', 'file'];
  const keyOf = (width: Comment['width'], rule: string, path: string) => `${width} ${rule} ${path}`;
  for (const comment of comments) {
    if (comment.fault !== null) continue;
    for (const named of comment.rules) {
      const key = keyOf(comment.width, named.id, comment.file.source.path);
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push({ comment, named });
    }
  }
  for (const group of groups.values()) group.sort((one, other) => one.comment.covers.start - other.comment.covers.start);
  return ({ rule, file, span }) => widths.flatMap((width) => claimsAt(groups.get(keyOf(width, rule, file.source.path)) ?? [], span.start));
}

/** The claims of a sorted group whose scope holds an offset. */
function claimsAt(group: readonly Claim[], offset: number): readonly Claim[] {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((group[middle]?.comment.covers.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found: Claim[] = [];
  for (let at = low - 1; at >= 0; at -= 1) {
    const claim = group[at];
    if (claim === undefined || claim.comment.covers.end <= offset) break;
    found.push(claim);
  }
  return found;
}

/** Decides which findings comments leave out, and what became of each comment. */
export function suppress(comments: readonly Comment[], findings: readonly Finding[], { today, isRule, ran }: SuppressionContext): Suppressed {
  const dropped = new Set<Finding>();
  const used = new Set<Named>();
  const isExpired = ({ until }: Pick<Comment, 'until'>) => until !== null && until.date < today;
  const claimsOn = makeIndex(comments);
  for (const finding of findings) {
    for (const { comment, named } of claimsOn(finding)) {
      used.add(named);
      if (!isExpired(comment)) dropped.add(finding);
    }
  }
  const useOf = (rule: Named): SuppressionUse => (!isRule(rule.id) ? 'unknown' : used.has(rule) ? 'used' : ran(rule.id) ? 'unused' : 'not-run');
  const suppressions = comments.map(({ covers: _covers, width: _width, ...comment }) => ({
    ...comment,
    rules: comment.rules.map((rule) => ({ ...rule, use: useOf(rule) })),
    expired: isExpired(comment),
  }));
  return { dropped, suppressions };
}
