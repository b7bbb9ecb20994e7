/** The baseline file: read with every fault at its place, and written so that a change of one unit is a change of few lines. */
import type { Baseline, Counts, KnownUnit } from '../engine/baseline.ts';
import { formatTenths } from '../engine/score.ts';
import { compareBytes } from '../model/drop-ins.ts';
import { escapedByte } from '../text/bytes.ts';
import { type JsonEntry, type JsonValue, readJson } from '../text/json.ts';
import { lineStarts, type Position, positionAt } from '../text/position.ts';
import { didYouMean } from '../text/suggest.ts';

export interface BaselineProblem extends Position {
  readonly message: string;
}

export type BaselineResult = { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly problems: readonly BaselineProblem[] };

const schemaNumber = 1;

type Report = (at: number, message: string) => void;

export function readBaseline(text: string): BaselineResult {
  const starts = lineStarts(text);
  const problems: BaselineProblem[] = [];
  const report: Report = (at, message) => problems.push({ ...positionAt(starts, at), message });
  const baseline = readFile(text, report);
  return problems.length === 0 ? { ok: true, baseline } : { ok: false, problems };
}

function readFile(text: string, report: Report): Baseline {
  const none: Baseline = new Map();
  const invalid = escapedByte.exec(text);
  if (invalid !== null) {
    report(invalid.index, 'this is not valid UTF-8');
    return none;
  }
  const json = readJson(text);
  if (!json.ok) {
    report(json.at, `this is not valid JSON: expected ${json.expected}`);
    return none;
  }
  const members = membersOf(json.value, ['schema', 'units'], 'a baseline', report);
  if (members === null) return none;
  const schema = members.get('schema')?.value;
  if (schema === undefined) report(json.value.at, 'a baseline has a member "schema", which this has not');
  else if (schema.kind !== 'number' || schema.value !== schemaNumber)
    report(schema.at, `this unitlint reads baselines of schema ${schemaNumber} only: use the unitlint that wrote it`);
  const units = members.get('units')?.value;
  if (units === undefined) report(json.value.at, 'a baseline has a member "units", which this has not');
  return units === undefined ? none : mapOf(units, 'units', report, (entry) => readUnit(entry, report));
}

function readUnit(entry: JsonEntry, report: Report): KnownUnit {
  checkPath(entry, report);
  const members = membersOf(entry.value, ['exposure', 'findings', 'dropIns'], 'a unit', report) ?? new Map<string, JsonEntry>();
  const [exposure, findings, dropIns] = ['exposure', 'findings', 'dropIns'].map((name) => members.get(name)?.value);
  const own = findings === undefined ? [] : [[entry.key, countsOf(findings, 'findings', report)] as const];
  const others = dropIns === undefined ? new Map<string, Counts>() : mapOf(dropIns, 'dropIns', report, (dropIn) => readDropIn(dropIn, report));
  return {
    exposure: exposure === undefined ? new Map() : mapOf(exposure, 'exposure', report, ({ value }) => readExposure(value, report)),
    findings: new Map([...own, ...others]),
  };
}

function readDropIn(entry: JsonEntry, report: Report): Counts {
  checkPath(entry, report);
  return countsOf(entry.value, 'the findings of a drop-in', report);
}

const countsOf = (value: JsonValue, what: string, report: Report): Counts =>
  mapOf(value, what, report, ({ key, value: count }) => {
    if (count.kind === 'number' && Number.isInteger(count.value) && count.value > 0) return count.value;
    report(count.at, `the count of ${key} is a whole number above 0`);
    return 0;
  });

function readExposure(value: JsonValue, report: Report): number {
  const tenths = value.kind === 'number' ? Math.round(value.value * 10) : Number.NaN;
  if (value.kind === 'number' && tenths >= 0 && tenths <= 100 && Math.abs(tenths - value.value * 10) < 1e-6) return tenths;
  report(value.at, 'an exposure is a number from 0.0 to 10.0 with one decimal');
  return 0;
}

function checkPath({ key, at }: JsonEntry, report: Report): void {
  if (key.includes('\\') && !key.includes('/')) report(at, `the path "${key}" has backslashes: write / between folders`);
  else if (key.startsWith('/') || key === '') report(at, `the path "${key}" is not relative to the folder of the baseline`);
}

/** The entries of an object, each key once. */
function entriesOf(value: JsonValue, what: string, report: Report): readonly JsonEntry[] {
  if (value.kind !== 'object') {
    report(value.at, `${what} is an object: { ... }`);
    return [];
  }
  const seen = new Set<string>();
  return value.entries.filter(({ key, at }) => {
    if (seen.has(key)) report(at, `"${key}" is given twice: keep one of them`);
    return seen.size < seen.add(key).size;
  });
}

const mapOf = <T>(value: JsonValue, what: string, report: Report, read: (entry: JsonEntry) => T): ReadonlyMap<string, T> =>
  new Map(entriesOf(value, what, report).map((entry) => [entry.key, read(entry)]));

/** The members of an object of which only some are known; null for what is no object. */
function membersOf(value: JsonValue, known: readonly string[], what: string, report: Report): ReadonlyMap<string, JsonEntry> | null {
  const entries = entriesOf(value, what, report);
  for (const { key, at } of entries) if (!known.includes(key)) report(at, `${what} has no member "${key}"${didYouMean(key, known)}`);
  return value.kind === 'object' ? new Map(entries.map((entry) => [entry.key, entry])) : null;
}

const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([one], [other]) => compareBytes(one, other));

/** The text of the file: sorted, a line for each number. Numbers keep their decimal. */
export function baselineText(baseline: Baseline): string {
  const units = object(
    sorted(baseline).map(([path, unit]) => [path, unitText(path, unit)]),
    1,
  );
  return `${object(
    [
      ['schema', String(schemaNumber)],
      ['units', units],
    ],
    0,
  )}\n`;
}

function unitText(path: string, { exposure, findings }: KnownUnit): string {
  const own = findings.get(path);
  const dropIns = sorted(findings).filter(([file]) => file !== path);
  return object(
    [
      ...(exposure.size === 0
        ? []
        : [
            [
              'exposure',
              object(
                sorted(exposure).map(([target, tenths]) => [target, formatTenths(tenths)]),
                3,
              ),
            ] as const,
          ]),
      ...(own === undefined ? [] : [['findings', countsText(own, 3)] as const]),
      ...(dropIns.length === 0
        ? []
        : [
            [
              'dropIns',
              object(
                dropIns.map(([file, counts]) => [file, countsText(counts, 4)]),
                3,
              ),
            ] as const,
          ]),
    ],
    2,
  );
}

const countsText = (counts: Counts, depth: number) =>
  object(
    sorted(counts).map(([rule, count]) => [rule, String(count)]),
    depth,
  );

function object(members: readonly (readonly [key: string, value: string])[], depth: number): string {
  if (members.length === 0) return '{}';
  const indent = '  '.repeat(depth + 1);
  return `{\n${members.map(([key, value]) => `${indent}${JSON.stringify(key)}: ${value}`).join(',\n')}\n${'  '.repeat(depth)}}`;
}
