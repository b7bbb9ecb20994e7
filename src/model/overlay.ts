/** A unit as it would be with more lines, as if a drop-in that is applied last held them. */
import { parseUnitFile } from '../syntax/parse.ts';
import { addLines, type Draft } from './load.ts';
import type { LoadedFile, Setting, Unit } from './unit.ts';

/** The unit with `lines` (`Key=value`) added in `section`. The unit itself stays as it is. */
export function withLines(unit: Unit, section: string, lines: readonly string[]): Unit {
  const text = `[${section}]\n${lines.join('\n')}\n`;
  const file: LoadedFile = { source: { path: '', text }, role: 'drop-in', tree: parseUnitFile(text) };
  const settings = new Map<string, Setting>(unit.settings);
  const draft: Draft = { name: unit.name, facts: unit.facts, manager: unit.manager, settings, faults: [], refusal: null, shared: unit.settings };
  addLines(draft, file);
  return { ...unit, files: [...unit.files, file], settings };
}
