/** The lines about which systemd would write a message while it loads a unit, as we see it: for comparisons with what it wrote. */
import { basename } from 'node:path';
import { type LoadedFile, readSetting, type Unit } from '../src/model/unit.ts';
import type { Finding } from '../src/rule/finding.ts';
import { lineStarts, positionAt } from '../src/text/position.ts';

/** What rules say: findings that systemd itself speaks up about a line, and those that say it passes over it in silence. */
export interface Claims {
  readonly loud: ReadonlyMap<string, Finding>;
  readonly silent: ReadonlyMap<string, Finding>;
}

const loudly = /^systemd (?:\d+ )?(?:ignores|drops|refuses|warns|reads)\b/;
const silently = /without a word/;

/** Where the logical lines that a finding covers end, by which systemd names them; its own place where there are none. */
function lastLineStarts({ file, span }: Finding): readonly number[] {
  const covered = file.tree.nodes.flatMap((node) => {
    if (node.kind === 'trivia' || node.start >= Math.max(span.end, span.start + 1) || node.end <= span.start) return [];
    return [node.kind === 'section' ? node.nameEnd : node.lastLineStart];
  });
  return covered.length === 0 ? [span.start] : covered;
}

/** Places as `file:line`. */
export function claimsOf(findings: readonly Finding[]): Claims {
  const starts = new Map<LoadedFile, readonly number[]>();
  const placesOf = (finding: Finding): readonly string[] => {
    const { file } = finding;
    const known = starts.get(file) ?? lineStarts(file.source.text);
    starts.set(file, known);
    return lastLineStarts(finding).map((offset) => `${basename(file.source.path)}:${positionAt(known, offset).line}`);
  };
  const loud = new Map<string, Finding>();
  const silent = new Map<string, Finding>();
  for (const finding of findings) {
    const kind = silently.test(finding.message) ? silent : loudly.test(finding.message) ? loud : null;
    if (kind !== null) for (const place of placesOf(finding)) kind.set(place, finding);
  }
  return { loud, silent };
}

/** What the model finds: `file:line`, with the last line of a continued assignment, as systemd counts. */
export function complainedLines(unit: Unit): ReadonlySet<string> {
  const lines = new Set<string>();
  if (unit.refusal?.kind === 'not-found' || unit.refusal?.kind === 'name' || unit.refusal?.kind === 'masked') return lines;
  const starts = new Map(unit.files.map((file) => [file, lineStarts(file.source.text)]));
  const add = (file: (typeof unit.files)[number], offset: number) => {
    lines.add(`${basename(file.source.path)}:${positionAt(starts.get(file) ?? [], offset).line}`);
  };
  for (const { file, lastLineStart } of unit.faults) add(file, lastLineStart);
  for (const setting of unit.settings.values()) {
    for (const { assignment, faults } of readSetting(setting, unit).steps) {
      if (faults.some(({ effect }) => !effect.startsWith('silent-'))) add(assignment.file, assignment.node.lastLineStart);
    }
  }
  return lines;
}
