// Prints the findings of a reproducible sample of real units, each with its line, so that a person can judge them:
//
//   sample-findings [--kind services|other|placeholders] [--units 200] [--seed 1] [--target 262] [--category correctness] [--severity error] [--rule ID] [--grouped]
//
// --units 0 takes them all; --grouped prints one line for each message with how often it came, instead of every finding.
// A category, severity or rule left out takes all of them. Needs the study data (UNITLINT_STUDY_DATA).

import { parseArgs } from 'node:util';
import { rules } from '../rules/index.ts';
import { lintUnit } from '../src/engine/lint.ts';
import { makeScorer } from '../src/engine/score.ts';
import { loadUnit } from '../src/model/load.ts';
import { printable } from '../src/report/printable.ts';
import type { Finding } from '../src/rule/finding.ts';
import { factsOfTarget, parseTarget } from '../src/systemd/targets.ts';
import { lineStarts, positionAt } from '../src/text/position.ts';
import { hasStudyData, type StoredKind, type StoredUnit, sourceOf, storedUnits } from './study-data.ts';

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', default: 'services' },
    units: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', default: '262' },
    category: { type: 'string' },
    severity: { type: 'string' },
    rule: { type: 'string' },
    grouped: { type: 'boolean', default: false },
  },
});

/** Numbers from 0 up to 1, the same for one seed (the generator mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sample(units: readonly StoredUnit[], size: number, seed: number): readonly StoredUnit[] {
  if (size === 0) return units;
  const random = randomNumbers(seed);
  const keyed = units.map((unit) => ({ unit, key: random() }));
  return keyed
    .sort((one, other) => one.key - other.key)
    .slice(0, size)
    .map(({ unit }) => unit);
}

interface Judged {
  readonly unit: StoredUnit;
  readonly finding: Finding;
}

function findingsOf(unit: StoredUnit): readonly Judged[] {
  const target = parseTarget(options.target);
  if (!target.ok) throw new Error(target.problem);
  const facts = factsOfTarget(target.target);
  const source = sourceOf(unit, facts);
  if (source === null) return [];
  const { mistakes, advice } = lintUnit(loadUnit(source, facts), rules, makeScorer(rules, facts));
  return [...mistakes, ...advice()]
    .filter(({ category }) => options.category === undefined || category === options.category)
    .filter(({ severity }) => options.severity === undefined || severity === options.severity)
    .filter(({ rule }) => options.rule === undefined || rule === options.rule)
    .map((finding) => ({ unit, finding }));
}

/** `file:line` and the line itself. */
function placeOf({ file, span }: Finding): { readonly line: number; readonly text: string } {
  const starts = lineStarts(file.source.text);
  const { line } = positionAt(starts, span.start);
  return { line, text: file.source.text.slice(starts[line - 1], starts[line]).trim() };
}

function print({ unit, finding }: Judged): void {
  const { line, text } = placeOf(finding);
  console.log(`${unit.id} ${unit.name} ${finding.severity} ${finding.rule}${finding.hardeningIgnored ? ' (hardening ignored)' : ''}`);
  console.log(`  ${finding.file.source.path.split('/').at(-1)}:${line}: ${printable(text)}`);
  console.log(`  ${printable(finding.message)} | ${printable(finding.help)}`);
  for (const { file, span, note } of finding.related) console.log(`    ${positionAt(lineStarts(file.source.text), span.start).line}: ${printable(note)}`);
}

function printGroups(judged: readonly Judged[]): void {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = `${one.finding.severity} ${one.finding.rule}: ${printable(one.finding.message)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const [key, members] of [...groups].sort((one, other) => (one[0] < other[0] ? -1 : 1))) {
    const [first] = members;
    if (first === undefined) continue;
    console.log(`${String(members.length).padStart(4)} ${key}`);
    console.log(`       ${first.unit.id} ${printable(placeOf(first.finding).text)}`);
  }
}

if (!hasStudyData) console.log('sample-findings: skipped, the study data are not here');
else {
  const units = sample(storedUnits(options.kind as StoredKind), Number(options.units), Number(options.seed));
  const judged = units.flatMap(findingsOf);
  if (options.grouped) printGroups(judged);
  else judged.forEach(print);
  console.log(`${units.length} units, ${judged.length} findings`);
}
