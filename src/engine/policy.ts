/** Policy files of `systemd-analyze security --security-policy`: other weights and ranges for the checks. */
import type { Check, CheckField } from '../systemd/checks.ts';
import type { Facts } from '../systemd/facts.ts';
import { escapedByte } from '../text/bytes.ts';
import { type JsonEntry, type JsonValue, readJson } from '../text/json.ts';
import { lineStarts, type Position, positionAt } from '../text/position.ts';
import { didYouMean } from '../text/suggest.ts';

export interface PolicyEntry {
  readonly weight?: number;
  readonly range?: number;
  readonly descriptionGood?: string;
  readonly descriptionBad?: string;
  readonly descriptionNa?: string;
}

export type Policy = ReadonlyMap<CheckField, PolicyEntry>;

/** Something in the file that systemd would pass over in silence, or choke on. */
export interface PolicyProblem extends Position {
  readonly message: string;
}

export interface PolicyFile {
  /** What systemd makes of the file; null when it rejects it. */
  readonly policy: Policy | null;
  readonly problems: readonly PolicyProblem[];
}

const fieldNames: ReadonlyMap<string, keyof PolicyEntry> = new Map([
  ['weight', 'weight'],
  ['range', 'range'],
  ['description_good', 'descriptionGood'],
  ['description_bad', 'descriptionBad'],
  ['description_na', 'descriptionNa'],
]);

/** Larger numbers would not be computed exactly. */
const largestNumber = 5e12;

/** Keeps the first of entries with one key, as systemd does, and reports the others. */
function firstEntries(entries: readonly JsonEntry[], report: (at: number, message: string) => void): readonly JsonEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ key, at }) => {
    const first = !seen.has(key);
    if (!first) report(at, `"${key}" is given twice: systemd takes the first`);
    seen.add(key);
    return first;
  });
}

const inQuotes = (name: string) => `"${name}"`;

function numberField(key: string, value: JsonValue, report: (at: number, message: string) => void): number | undefined {
  if (value.kind === 'number' && Number.isInteger(value.value) && value.value >= 0 && value.value <= largestNumber) return value.value;
  report(value.at, `"${key}" must be a whole number from 0 to ${largestNumber}: systemd keeps its own value`);
  return undefined;
}

function readEntry(value: JsonValue, report: (at: number, message: string) => void): PolicyEntry {
  if (value.kind !== 'object') {
    report(value.at, 'a check needs an object such as {"weight": 100}: systemd passes over anything else');
    return {};
  }
  const entry: Record<string, number | string> = {};
  for (const { key, value: field, at } of firstEntries(value.entries, report)) {
    const name = fieldNames.get(key);
    if (name === undefined) report(at, `there is no field "${key}" in a policy${didYouMean(key, fieldNames.keys(), inQuotes)}`);
    else if (name === 'weight' || name === 'range') {
      const number = numberField(key, field, report);
      if (number !== undefined) entry[name] = number;
    } else if (field.kind === 'string') entry[name] = field.value;
    else report(field.at, `"${key}" must be a text`);
  }
  return entry;
}

/** Reads a policy for one target. Problems are reported all at once; systemd itself mentions none of them. */
export function readPolicy(text: string, facts: Facts): PolicyFile {
  const starts = lineStarts(text);
  const problems: PolicyProblem[] = [];
  const report = (at: number, message: string) => problems.push({ ...positionAt(starts, at), message });
  const invalid = escapedByte.exec(text);
  if (invalid !== null) {
    report(invalid.index, 'this is not valid UTF-8');
    return { policy: null, problems };
  }
  const json = readJson(text);
  if (!json.ok) {
    report(json.at, `this is not valid JSON: expected ${json.expected}`);
    return { policy: null, problems };
  }
  if (json.value.kind !== 'object') {
    report(json.value.at, 'a policy is an object: {"PrivateTmp": {"weight": 100}}');
    return { policy: facts.behaviour.policyNotAnObject === 'error' ? null : new Map(), problems };
  }
  const checks = new Map<string, Check>(facts.checks.map((check) => [check.field, check]));
  const policy = new Map<CheckField, PolicyEntry>();
  for (const { key, value, at } of firstEntries(json.value.entries, report)) {
    const check = checks.get(key);
    if (check === undefined) report(at, `there is no check "${key}"${didYouMean(key, checks.keys(), inQuotes)}`);
    else policy.set(check.field, readEntry(value, report));
  }
  return { policy, problems };
}
