/** The drop-in that takes the relaxations: where it has to stand to have the last word, and what is written in it. */
import { sameValue } from '../engine/meaning.ts';
import { orderDropIns } from '../model/drop-ins.ts';
import { loadUnit, type UnitSource } from '../model/load.ts';
import { withLines } from '../model/overlay.ts';
import { type SourceFile, settingOf, type Unit } from '../model/unit.ts';
import { lastPart } from '../text/paths.ts';
import type { PricedSuspect, Symptom } from './diagnose.ts';
import { mergeRelaxations } from './relaxations.ts';

/** The usual name first; the others for units whose own drop-ins come after it. */
const fileNames = ['50-unitlint.conf', '99-unitlint.conf', 'zzz-unitlint.conf'] as const;

/** A suspect less likely than this is told, and its line is left to the reader. */
const surelyEnough = 0.3;

export interface DropIn {
  readonly fileName: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const keysOf = (lines: readonly string[]) => new Set(lines.map((line) => line.slice(0, line.indexOf('='))));

/** The directive that a line means, under the name of the setting that holds it. */
function agree(one: Unit, other: Unit, lines: readonly string[]): boolean {
  const names = keysOf(lines);
  const settings = [...other.settings.keys()].filter(
    (name) => names.has(name) || [...names].some((key) => settingOf(other, name)?.assignments.some(({ directive }) => directive.name === key)),
  );
  return settings.every((name) => sameValue(settingOf(one, name)?.value, settingOf(other, name)?.value));
}

/** What the lines are for, in one comment before them. */
const comment = ({ evidence }: Symptom, { directive, impliedBy }: PricedSuspect, safe: (text: string) => string): string =>
  `# ${impliedBy === null ? directive : `${directive}= (by ${impliedBy})`}${impliedBy === null ? '=' : ''}: ${safe(evidence.message).slice(0, 200)}`;

function textWith(present: string, section: string, blocks: readonly string[]): string {
  const headers = [...present.matchAll(/^\s*\[([^\]\r\n]*)\]/gm)];
  const open = headers.at(-1)?.[1] === section;
  const body = present === '' || present.endsWith('\n') ? present : `${present}\n`;
  const head = present === '' ? '# Written by unitlint diagnose.\n' : body;
  return `${head}${open ? '' : `${present === '' ? '' : '\n'}[${section}]\n`}${blocks.join('\n')}\n`;
}

/** The symptoms whose first suspect is likely enough to write its lines down. */
export const mendable = (symptoms: readonly Symptom[]): readonly { readonly symptom: Symptom; readonly first: PricedSuspect }[] =>
  symptoms.flatMap((symptom) => {
    const [first] = symptom.suspects;
    return first === undefined || first.relax.length === 0 || first.likelihood < surelyEnough ? [] : [{ symptom, first }];
  });

export interface DropInRequest {
  readonly source: UnitSource;
  readonly unit: Unit;
  readonly section: string;
  readonly symptoms: readonly Symptom[];
  /** The folder of the unit's own drop-ins. */
  readonly folder: string;
  /** Makes a text safe for a comment: one line, no control characters. */
  readonly safe: (text: string) => string;
}

/** Null where no symptom has lines to write. */
export function relaxingDropIn({ source, unit, section, symptoms, folder, safe }: DropInRequest): DropIn | null {
  const mended = mendable(symptoms);
  const lines = mergeRelaxations(mended.map(({ first }) => first.relax));
  if (lines.length === 0) return null;
  const comments = mended.map(({ symptom, first }) => comment(symptom, first, safe));
  const wanted = withLines(unit, section, lines);
  const make = (fileName: string): DropIn => {
    const present = source.dropIns.find(({ path }) => path === `${folder}/${fileName}`)?.text ?? '';
    return { fileName, lines, text: textWith(present, section, [...comments, ...lines]) };
  };
  const found = fileNames.map(make).find((dropIn) => agree(withDropIn(source, unit, folder, dropIn), wanted, lines));
  return found ?? make(fileNames[fileNames.length - 1] ?? 'zzz-unitlint.conf');
}

function withDropIn(source: UnitSource, unit: Unit, folder: string, { fileName, text }: DropIn): Unit {
  const path = `${folder}/${fileName}`;
  const files: SourceFile[] = [...source.dropIns.filter((file) => file.path !== path), { path, text }];
  const ordered = orderDropIns(files.map((file) => ({ fileName: lastPart(file.path), file }))).map(({ file }) => file);
  return loadUnit({ ...source, dropIns: ordered }, unit.facts, unit.manager);
}
