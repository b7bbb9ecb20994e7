// Learns the order in which the tool prints its rows. It sorts them by their texts, which differ with the outcome; only
// the order of the outcomes is kept. Rows with one text are told apart by their printed name and share a line.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckRow } from '../model.ts';
import { compareBytes } from '../version-ranges.ts';
import { type Scenario, scenarios } from './outcomes.ts';
import { assess, type PrintedRow, serviceText, withFiles } from './run.ts';

export interface PrintedOrder {
  /** Lines of outcome keys, `field:badness[:variant]`; `*` for any field. */
  readonly lines: readonly string[];
  readonly confirmed: number;
}

export function learnPrintedOrder(root: string, checks: readonly CheckRow[], units: string | undefined): PrintedOrder {
  const keyOfText = new Map<string, string>();
  for (const scenario of scenarios(checks)) {
    for (const row of runScenario(root, checks, scenario)) noteOutcome(keyOfText, row, outcomeKey(row, checks, scenario));
  }
  const lines = orderedLines(keyOfText, checks);
  return { lines, confirmed: units === undefined ? 0 : confirmOrder({ root, lines, keyOfText, units }) };
}

const policyPath = 'policy.json';

function runScenario(root: string, checks: readonly CheckRow[], scenario: Scenario): PrintedRow[] {
  // One check has to keep its weight: the tool can't divide by none.
  const policy = Object.fromEntries(checks.slice(1).map(({ field }) => [field, { weight: 0 }]));
  const files = { 'probe.service': serviceText(scenario.lines), [policyPath]: JSON.stringify(policy) };
  const rows = withFiles(root, files, (folder) =>
    assess(root, `${folder}/probe.service`, {
      args: [...(scenario.args ?? []), ...(scenario.policy ? [`--security-policy=${folder}/${policyPath}`] : [])],
      env: scenario.env ?? {},
    }),
  );
  if (rows === undefined) throw new Error(`${root} refuses a scratch service: ${scenario.lines.join(' ')}`);
  return rows;
}

function outcomeKey(row: PrintedRow, checks: readonly CheckRow[], scenario: Scenario): string {
  const kind = checks.find(({ field }) => field === row.field)?.kind;
  const variant = scenario.variants?.[`${kind}:${row.badness}`];
  const field = variant === 'policy' ? '*' : row.field;
  return variant === undefined ? `${field}:${row.badness}` : `${field}:${row.badness}:${variant}`;
}

/** Field, badness and text of a row, in one string. */
const outcomeText = (row: PrintedRow): string => [row.field, row.badness, row.text].join('\t');

function noteOutcome(keyOfText: Map<string, string>, row: PrintedRow, key: string): void {
  if (row.text !== undefined && !keyOfText.has(outcomeText(row))) keyOfText.set(outcomeText(row), key);
}

function orderedLines(keyOfText: ReadonlyMap<string, string>, checks: readonly CheckRow[]): string[] {
  const keysOfText = new Map<string, Set<string>>();
  for (const [outcome, key] of keyOfText) {
    const text = outcome.split('\t')[2] ?? '';
    keysOfText.set(text, (keysOfText.get(text) ?? new Set()).add(key));
  }
  const place = (key: string): number => checks.findIndex(({ field }) => key.startsWith(`${field}:`));
  const lines = [...keysOfText].sort(([a], [b]) => compareBytes(b, a)).map(([, keys]) => [...keys].sort((a, b) => place(a) - place(b)).join(' '));
  // Texts that name what they found make a line each; they are neighbours, or the outcome needs a variant.
  const distinct = lines.filter((line, index) => line !== lines[index - 1]);
  const keys = distinct.flatMap((line) => line.split(' '));
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index);
  if (repeated !== undefined) throw new Error(`the outcome ${repeated} is printed in several places: it needs variants`);
  return distinct;
}

interface Confirmation {
  readonly root: string;
  readonly lines: readonly string[];
  readonly keyOfText: ReadonlyMap<string, string>;
  readonly units: string;
}

/** Sorts the rows of real units by the lines learnt, and throws where the tool printed them otherwise. */
function confirmOrder({ root, lines, keyOfText, units }: Confirmation): number {
  const rank = new Map(lines.flatMap((line, index) => line.split(' ').map((key) => [key, index] as const)));
  let confirmed = 0;
  for (const name of readdirSync(units, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.service')) continue;
    const text = readFileSync(join(units, name), 'latin1');
    const file = basename(name);
    const rows = withFiles(root, { [file]: text }, (folder) => assess(root, `${folder}/${file}`));
    if (rows === undefined || rows.some((row) => row.text === undefined)) continue;
    const ranked = rows.map((row) => ({ row, rank: rank.get(closestKey(keyOfText, row)) ?? Number.NaN }));
    const sorted = ranked.toSorted((a, b) => a.rank - b.rank || compareBytes(a.row.name, b.row.name));
    const wrong = sorted.find((entry, index) => entry.row !== rows[index] || Number.isNaN(entry.rank));
    if (wrong !== undefined) throw new Error(`${root}: ${name} prints ${wrong.row.field} in another place than learnt`);
    confirmed++;
  }
  return confirmed;
}

/** The outcome whose known text starts most alike: a text may name what it found. */
function closestKey(keyOfText: ReadonlyMap<string, string>, row: PrintedRow): string {
  const exact = keyOfText.get(outcomeText(row));
  if (exact !== undefined) return exact;
  const own = outcomeText(row);
  const start = `${row.field}\t${row.badness}\t`;
  let best = { key: '', length: 0 };
  for (const [outcome, key] of keyOfText) {
    if (!outcome.startsWith(start)) continue;
    let length = 0;
    while (length < own.length && own[length] === outcome[length]) length++;
    if (length > best.length) best = { key, length };
  }
  return best.key;
}
