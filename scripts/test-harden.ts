/**
 * Proves advice on real units, where the study data and the real systemd-analyze that come with them are there: every
 * drop-in is taken without a word, gives the exposure that was promised, and none raises it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { rules } from '../rules/index.ts';
import { type Advice, advise } from '../src/advice/advise.ts';
import { dropInName } from '../src/advice/drop-in-file.ts';
import { hardeningOf } from '../src/advice/hardening.ts';
import type { Level } from '../src/advice/level.ts';
import { planOf } from '../src/advice/plan.ts';
import { formatTenths } from '../src/engine/score.ts';
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

function adviceFor(entry: StoredUnit, { version, level }: Round): Advice | null {
  const source = sourceOf(entry, factsOf(version, Number(version)));
  if (source === null) return null;
  const result = advise(source, () => [], { targets: [targetOf(version)], manager: 'system', level, profile: 'auto', maxExposure: null, rules });
  return result.ok ? result.advice : null;
}

/** Lays a unit out with its drop-ins and ours, and returns its path in `root`. */
function layOut(entry: StoredUnit, advice: Advice, root: string): string {
  const folder = join(root, entry.id);
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), encodeText(text));
  };
  write(entry.name, textOf(entry));
  for (const file of entry.dropins) write(file.path, textOf(file));
  const dropInPath = join(`${entry.name}.d`, dropInName);
  write(dropInPath, dropInText(hardeningOf(advice, { path: entry.name, unit: entry.name, dropInPath, limit: null, plan: planOf(advice) })));
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

function judge(advice: Advice, answer: Answer | undefined): string | null {
  if (answer === undefined) return 'systemd gave no answer';
  if (answer.overall === null) return `systemd refuses it: ${answer.error ?? ''}`;
  const complaint = answer.messages.find((message) => message.includes(dropInName));
  if (complaint !== undefined) return `systemd complains: ${complaint}`;
  const promised = formatTenths(advice.after.overall);
  if (answer.overall !== promised) return `promised ${promised}, systemd says ${answer.overall}`;
  return advice.after.overall > advice.before.overall ? 'the exposure rises' : null;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function runRound(round: Round, entries: readonly StoredUnit[]): number {
  const root = mkdtempSync(join(tmpdir(), 'unitlint-harden-'));
  try {
    const advised: { readonly path: string; readonly advice: Advice }[] = [];
    for (const [index, entry] of entries.entries()) {
      const advice = index % round.stride === 0 ? adviceFor(entry, round) : null;
      if (advice !== null) advised.push({ path: layOut(entry, advice, root), advice });
    }
    const answers = ask(round.version, root);
    let wrong = 0;
    for (const { path, advice } of advised) {
      const fault = judge(advice, answers.get(path));
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
  const wrong = rounds.reduce((sum, round) => sum + runRound(round, entries), 0);
  console.log(`${wrong} wrong`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
