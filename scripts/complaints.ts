/** What our rules say systemd does with the lines of a unit: for comparisons with what real versions wrote about them. */
import { basename } from 'node:path';
import type { LoadedFile } from '../src/model/unit.ts';
import type { Finding } from '../src/rule/finding.ts';
import { lineStarts, positionAt } from '../src/text/position.ts';

/** Findings that say systemd itself speaks up about a line, and those that say it passes over it in silence. */
export interface Claims {
  readonly loud: ReadonlyMap<string, Finding>;
  readonly silent: ReadonlyMap<string, Finding>;
}

const loudly = /^systemd (?:\d+ )?(?:ignores|drops|refuses|warns|reads)\b/;
const silently = /without a word/;

/** The start of the last physical line of the logical line at `offset`, by which systemd names it. */
function lastLineStart(file: LoadedFile, offset: number): number {
  const node = file.tree.nodes.find(({ start, end }) => start <= offset && offset < end);
  if (node === undefined || node.kind === 'trivia') return offset;
  return node.kind === 'section' ? node.nameEnd : node.lastLineStart;
}

/** Places as `file:line`. */
export function claimsOf(findings: readonly Finding[]): Claims {
  const starts = new Map<LoadedFile, readonly number[]>();
  const placeOf = ({ file, span }: Finding): string => {
    const known = starts.get(file) ?? lineStarts(file.source.text);
    starts.set(file, known);
    return `${basename(file.source.path)}:${positionAt(known, lastLineStart(file, span.start)).line}`;
  };
  const loud = new Map<string, Finding>();
  const silent = new Map<string, Finding>();
  for (const finding of findings) {
    if (silently.test(finding.message)) silent.set(placeOf(finding), finding);
    else if (loudly.test(finding.message)) loud.set(placeOf(finding), finding);
  }
  return { loud, silent };
}
