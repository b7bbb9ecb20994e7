/** The lines about which systemd would write a message while it loads a unit, as we see it: for comparisons with what it wrote. */
import { basename } from 'node:path';
import { readSetting, type Unit } from '../src/model/unit.ts';
import { lineStarts, positionAt } from '../src/text/position.ts';

/** `file:line`, with the last line of a continued assignment, as systemd counts. */
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
