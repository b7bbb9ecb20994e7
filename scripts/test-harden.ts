/**
 * Proves advice on real units, where the study data and the real systemd-analyze that come with them are there: every
 * drop-in is taken without a word, gives the exposure that was promised, none raises it, and none brings a warning of ours.
 * A number as argument takes every so many units only: `npm run test:harden -- 10`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../rules/index.ts';
import { type Advice, advise } from '../src/advice/advise.ts';
import { dropInName, withDropIn, withoutOwn } from '../src/advice/drop-in-file.ts';
import { hardeningOf } from '../src/advice/hardening.ts';
import type { Level } from '../src/advice/level.ts';
import { planOf } from '../src/advice/plan.ts';
import { makeChecker, usualSettings } from '../src/engine/check.ts';
import { formatTenths } from '../src/engine/score.ts';
import { findingsOf } from '../src/engine/unit-report.ts';
import type { UnitSource } from '../src/model/load.ts';
import { dropInText } from '../src/report/drop-in.ts';
import { factsOf } from '../src/systemd/facts.ts';
import { parseTarget, type Target } from '../src/systemd/targets.ts';
import { encodeText } from '../src/text/bytes.ts';
import { hasStudyData, type StoredUnit, sourceOf, storedUnits, studyData, textOf } from './study-data.ts';

/** What is compared: a level on a version, for every `stride`-th unit. */
interface Round {
  readonly version: '252' | '262';
  readonly level: Level;
  readonly stride: number;
}

const rounds: readonly Round[] = [
  { version: '252', level: 'balanced', stride: 1 },
  { version: '262', level: 'balanced', stride: 1 },
  { version: '252', level: 'safe', stride: 8 },
  { version: '262', level: 'strict', stride: 8 },
  { version: '252', level: 'strict', stride: 8 },
];

const analyze = join(studyData, 'oracle/analyze');

interface Answer {
  readonly path: string;
  readonly overall: string | null;
  readonly error: string | null;
  readonly messages: readonly string[];
}

function targetOf(version: string): Target {
  const parsed = parseTarget(version);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.target;
}

interface Advised {
  readonly entry: StoredUnit;
  readonly source: UnitSource;
  readonly advice: Advice;
  readonly dropIn: string;
}

function adviseOn(entry: StoredUnit, { version, level }: Round): Advised | null {
  const source = sourceOf(entry, factsOf(version, Number(version)));
  if (source === null) return null;
  const result = advise(source, () => [], { targets: [targetOf(version)], manager: 'system', level, profile: 'auto', maxExposure: null, rules });
  if (!result.ok) return null;
  const { advice } = result;
  const dropInPath = join(`${entry.name}.d`, dropInName);
  const dropIn = dropInText(hardeningOf(advice, { path: entry.name, unit: entry.name, dropInPath, limit: null, plan: planOf(advice) }));
  return { entry, source: withoutOwn(source), advice, dropIn };
}

/** The score asks for ever more, so what is said of it is no news. */
const newsworthy = rules.filter(({ category, persona }) => category !== 'exposure' && persona === 'regular');
const check = makeChecker(newsworthy);

/** How often each rule warns of a unit. */
function warningsOf(source: UnitSource, version: string): ReadonlyMap<string, number> {
  const { full } = source.name;
  const subject = { path: full, unit: full, read: () => ({ ok: true, source }) as const };
  const { report } = check(subject, { ...usualSettings, targets: [targetOf(version)], rules: newsworthy });
  const counts = new Map<string, number>();
  for (const { rule, severity } of report === null ? [] : findingsOf(report)) if (severity !== 'info') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What the unit itself leaves open, whatever else is closed. */
const excepted: ReadonlySet<string> = new Set(['homes-under-strict', 'permissions-start-only']);

/** The rules that warn of the hardened unit more often than of the unit as it was. */
function newWarnings({ source, dropIn }: Advised, version: string): readonly string[] {
  const before = warningsOf(source, version);
  const after = warningsOf(withDropIn(source, dropInName, dropIn), version);
  return [...after].filter(([rule, count]) => !excepted.has(rule) && count > (before.get(rule) ?? 0)).map(([rule]) => rule);
}

/** Lays a unit out with its drop-ins and ours, and returns its path in `root`. */
function layOut({ entry, dropIn }: Advised, root: string): string {
  const folder = join(root, entry.id);
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), encodeText(text));
  };
  write(entry.name, textOf(entry));
  for (const file of entry.dropins) write(file.path, textOf(file));
  write(join(`${entry.name}.d`, dropInName), dropIn);
  return join(entry.id, entry.name);
}

function ask(version: string, root: string): ReadonlyMap<string, Answer> {
  const { stdout, stderr, error } = spawnSync(analyze, ['--version', version, '--messages', root], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer); // the oracle answers in this shape
  if (answers.length === 0) throw new Error(`systemd-analyze gave no answer: ${stderr.slice(0, 500)}`);
  return new Map(answers.map((answer) => [answer.path, answer]));
}

function judge(advised: Advised, answer: Answer | undefined, version: string): string | null {
  const { advice } = advised;
  if (answer === undefined) return 'systemd gave no answer';
  if (answer.overall === null) return `systemd refuses it: ${answer.error ?? ''}`;
  const complaint = answer.messages.find((message) => message.includes(dropInName));
  if (complaint !== undefined) return `systemd complains: ${complaint}`;
  const promised = formatTenths(advice.after.overall);
  if (answer.overall !== promised) return `promised ${promised}, systemd says ${answer.overall}`;
  if (advice.after.overall > advice.before.overall) return 'the exposure rises';
  const warnings = newWarnings(advised, version);
  return warnings.length > 0 ? `it brings ${warnings.join(', ')}` : null;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function runRound(round: Round, entries: readonly StoredUnit[]): number {
  const root = mkdtempSync(join(tmpdir(), 'unitlint-harden-'));
  try {
    const advised = entries.flatMap((entry, index) => (index % round.stride === 0 ? (adviseOn(entry, round) ?? []) : []));
    const paths = advised.map((one) => layOut(one, root));
    const answers = ask(round.version, root);
    let wrong = 0;
    for (const [index, one] of advised.entries()) {
      const path = paths[index] ?? '';
      const fault = judge(one, answers.get(path), round.version);
      if (fault === null) continue;
      wrong += 1;
      console.log(`  ${round.version} ${round.level} ${path}: ${fault}`);
    }
    const before = median(advised.map(({ advice }) => advice.before.overall));
    const after = median(advised.map(({ advice }) => advice.after.overall));
    console.log(`${round.version} ${round.level}: ${advised.length} units, median ${formatTenths(before)} -> ${formatTenths(after)}, ${wrong} wrong`);
    return wrong;
  } finally {
    rmSync(root, { recursive: true });
  }
}

if (!hasStudyData || !existsSync(analyze)) console.log('harden: skipped, the study data are not here');
else {
  const entries = storedUnits('services').filter(({ link }) => link === undefined);
  const sample = Number(process.argv[2] ?? 1);
  const wrong = rounds.reduce((sum, round) => sum + runRound({ ...round, stride: round.stride * sample }, entries), 0);
  console.log(`${wrong} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
