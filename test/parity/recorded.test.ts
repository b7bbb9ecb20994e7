/** The recorded answers of the real systemd-analyze: every unit, option and generated file of fixtures/parity on every version. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { complainedLines } from '../../scripts/complaints.ts';
import { readPolicy } from '../../src/engine/policy.ts';
import { formatTenths, makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { makeFolderCache, readText } from '../../src/node/files.ts';
import { findUnit } from '../../src/node/units.ts';
import { type Facts, factsOf } from '../../src/systemd/facts.ts';
import { tableVersions } from '../../src/systemd/versions.ts';

interface Recorded {
  readonly error: string | null;
  readonly overall?: string;
  readonly rating?: string;
  readonly checks?: Readonly<Record<string, readonly string[]>>;
  readonly order?: string;
  readonly diagnostics?: readonly string[];
}

interface Recording {
  readonly baseline: string;
  readonly fields: readonly string[];
  readonly units: Readonly<Record<string, Recorded>>;
  readonly options: Readonly<Record<string, Recorded>>;
  readonly generated: Readonly<Record<string, Recorded>>;
}

interface Question {
  readonly path: string;
  readonly user?: boolean;
  readonly policy?: string;
}

/** The shape of a score, as recorded: `field: verdict`. */
interface Answer {
  readonly error: boolean;
  readonly overall?: string;
  readonly rating?: string;
  readonly checks?: Readonly<Record<string, string>>;
}

const root = 'fixtures/parity';
const readJson = <T>(file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as T; // our own fixtures
const scratch = mkdtempSync(join(tmpdir(), 'unitlint-parity-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Where we differ on purpose, and why. */
const deliberate: Readonly<Record<string, string>> = {
  'policy-exponents': 'systemd 252 and 254 misread numbers with exponents; unitlint reads them as JSON has them',
  'syntax/section-two-brackets.service': 'systemd 262 refuses it without naming the line',
  'policy-floats': 'systemd 252 and 254 misread numbers with fractions; unitlint reads them as JSON has them',
};

const verdictOf = (badness: number | null, exposure: number | null): string =>
  badness === null ? 'null' : badness === 0 ? 'true' : `false ${formatTenths(exposure ?? 0)} ${badness}`;

function ourAnswer({ path, user = false, policy }: Question, facts: Facts): Answer & { readonly lines: readonly string[] } {
  const refused = { error: true, lines: [] };
  const found = findUnit(path, { folder: makeFolderCache(), searchPath: [], templateInstance: facts.behaviour.templateInstance });
  if (!found.ok) return refused;
  const unit = loadUnit(found.source, facts, user ? 'user' : 'system');
  const lines = [...complainedLines(unit)];
  const policyText = policy === undefined ? null : existsSync(join(root, policy)) ? readText(join(root, policy)) : { ok: false as const };
  const read = policyText === null ? null : policyText.ok ? readPolicy(policyText.text, facts).policy : null;
  if (unit.refusal !== null || (policyText !== null && read === null)) return { error: true, lines };
  const scorer = makeScorer(rules, facts, read);
  const score = scorer.score(unit);
  if (score.problem !== null) return { error: true, lines };
  const checks = scorer.inPrintOrder(score).map(({ check, badness, exposure }) => [check.field, verdictOf(badness, exposure)] as const);
  return { error: false, overall: formatTenths(score.exposure), rating: score.rating, checks: Object.fromEntries(checks), lines };
}

/** What was recorded in full: answers leave out what is as in the baseline. */
function theirAnswer(recorded: Recorded, { baseline, units }: Recording): Answer {
  if (recorded.error !== null) return { error: true };
  const checks: Record<string, string> = {};
  for (const groups of [units[baseline]?.checks ?? {}, recorded.checks ?? {}])
    for (const [verdict, fields] of Object.entries(groups)) for (const field of fields) checks[field] = verdict;
  return { error: false, overall: recorded.overall ?? '', rating: recorded.rating ?? '', checks };
}

const questions = (): ReadonlyMap<string, ReadonlyMap<string, Question>> => {
  const { units } = readJson<Recording>('expected.262.json');
  const options = readJson<readonly { name: string; unit: string; args: { user?: boolean; policy?: string } }[]>('options.json');
  const generated = readJson<readonly { name: string; unit: string; files: Record<string, readonly [string, number][]> }[]>('generated.json');
  for (const { name, files } of generated) {
    for (const [path, parts] of Object.entries(files)) {
      mkdirSync(dirname(join(scratch, name, path)), { recursive: true });
      writeFileSync(join(scratch, name, path), parts.map(([text, times]) => text.repeat(times)).join(''));
    }
  }
  return new Map([
    ['units', new Map(Object.keys(units).map((path) => [path, { path: join(root, 'units', path) }]))],
    ['options', new Map(options.map(({ name, unit, args }) => [name, { path: join(root, 'units', unit), ...args }]))],
    ['generated', new Map(generated.map(({ name, unit }) => [name, { path: join(scratch, name, unit) }]))],
  ]);
};

const all = questions();

describe.each(tableVersions)('systemd %s', (version) => {
  const recording = readJson<Recording>(`expected.${version}.json`);
  const facts = factsOf(version, Number(version));

  test.each(['units', 'options', 'generated'] as const)('%s score as recorded', (kind) => {
    const asked = [...(all.get(kind) ?? [])].filter(([name]) => kind === 'units' || deliberate[name] === undefined);
    expect(asked.length).toBeGreaterThan(5);
    for (const [name, question] of asked) {
      const { lines: _lines, ...ours } = ourAnswer(question, facts);
      const recorded = recording[kind][name];
      expect([name, ours]).toEqual([name, recorded === undefined ? null : theirAnswer(recorded, recording)]);
    }
  });

  test('lines that systemd complains about are those that we report', () => {
    const differing: Record<string, unknown> = {};
    for (const [name, question] of all.get('units') ?? []) {
      if (deliberate[name] !== undefined) continue;
      const ours = new Set(ourAnswer(question, facts).lines);
      const theirs = new Set(recording.units[name]?.diagnostics?.map((line) => line.slice(line.lastIndexOf('/') + 1)));
      const only = { systemd: [...theirs].filter((line) => !ours.has(line)), unitlint: [...ours].filter((line) => !theirs.has(line)) };
      if (only.systemd.length + only.unitlint.length > 0) differing[name] = only;
    }
    expect(differing).toEqual({});
  });

  test('rows come in the printed order', () => {
    const alphabet = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
    const baselineOrder = recording.units[recording.baseline]?.order ?? '';
    for (const [name, question] of all.get('units') ?? []) {
      if (deliberate[name] !== undefined) continue;
      const recorded = recording.units[name];
      if (recorded === undefined || recorded.error !== null) continue;
      const order = [...(recorded.order ?? baselineOrder)].map((character) => recording.fields[alphabet.indexOf(character)]);
      expect([name, Object.keys(ourAnswer(question, facts).checks ?? {})]).toEqual([name, order]);
    }
  });

  test('every check is recorded as met, as not met and, where it can be, as not applicable', () => {
    const seen = new Map<string, Set<string>>();
    for (const recorded of Object.values(recording.units)) {
      for (const [field, verdict] of Object.entries(theirAnswer(recorded, recording).checks ?? {}))
        seen.set(field, (seen.get(field) ?? new Set()).add(verdict.split(' ')[0] ?? ''));
    }
    expect(seen.size).toBe(facts.checks.length);
    for (const [field, verdicts] of seen) expect([field, verdicts.has('true'), verdicts.has('false')]).toEqual([field, true, true]);
  });
});
