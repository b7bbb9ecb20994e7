/**
 * Applies the fixes to every unit of the study data, where they are there, and compares with what real systemd versions say
 * of the result: they load it, give it the exposure that we give, and complain less than before.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { type CheckSettings, makeJudging, type Subject, usualSettings } from '../src/engine/check.ts';
import { makeFixer } from '../src/engine/fix.ts';
import { formatTenths } from '../src/engine/score.ts';
import type { UnitSource } from '../src/model/load.ts';
import { unifiedPatch } from '../src/report/patch.ts';
import { parseTarget } from '../src/systemd/targets.ts';
import { encodeText } from '../src/text/bytes.ts';
import { hasStudyData, type StoredUnit, sourceOf, storedUnits, studyData } from './study-data.ts';

const versions = ['252', '262'] as const;
const modes = ['safe', 'unsafe'] as const;

interface Answer {
  readonly id: string;
  readonly overall: string | null;
  readonly messages: readonly string[];
}

/** A unit that a fix changed. */
interface ChangedUnit {
  readonly entry: StoredUnit;
  readonly exposure: string | null;
  readonly before: UnitSource;
  readonly after: UnitSource;
}

const judgeUnit = makeJudging(rules);
const fixer = makeFixer(judgeUnit);

function settingsFor(version: string): CheckSettings {
  const parsed = parseTarget(version);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { ...usualSettings, targets: [parsed.target], rules };
}

const subjectOf = (source: UnitSource): Subject => ({ path: source.name.full, unit: source.name.full, read: () => ({ ok: true, source }) });

function withTexts(source: UnitSource, texts: ReadonlyMap<string, string>): UnitSource {
  const file = <File extends { readonly path: string; readonly text: string }>(one: File): File => ({ ...one, text: texts.get(one.path) ?? one.text });
  return { ...source, main: source.main === null ? null : file(source.main), dropIns: source.dropIns.map(file) };
}

const exposureIn = (source: UnitSource, settings: CheckSettings): string | null => {
  const score = judgeUnit(subjectOf(source), settings)[0]?.score;
  return score == null ? null : formatTenths(score.exposure);
};

/** Whether git takes the patch of a text and makes the other of it. */
function gitApplies(before: string, after: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-patch-'));
  try {
    writeFileSync(join(folder, 'unit'), encodeText(before));
    const run = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: encodeText(unifiedPatch('unit', before, after)) });
    return run.status === 0 && readFileSync(join(folder, 'unit')).equals(encodeText(after));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

class Tally {
  readonly wrong: string[] = [];
  units = 0;
  fixes = 0;
  expect(holds: boolean, text: string): void {
    if (!holds) this.wrong.push(text);
  }
}

function fixOne(entry: StoredUnit, settings: CheckSettings, unsafe: boolean, tally: Tally): ChangedUnit | null {
  const [target] = settings.targets;
  const source = target === undefined ? null : sourceOf(entry, judgeFacts(settings));
  if (source === null) return null;
  const fixed = fixer(subjectOf(source), settings, { unsafe, texts: new Map() });
  if (fixed.texts.size === 0) return null;
  const after = withTexts(source, fixed.texts);
  tally.units += 1;
  tally.fixes += fixed.applied.length;
  const again = fixer(subjectOf(after), settings, { unsafe, texts: new Map() });
  tally.expect(again.texts.size === 0, `${entry.id}: a second run changes more`);
  const exposure = exposureIn(after, settings);
  const earlier = exposureIn(source, settings);
  if (!unsafe) tally.expect(exposure === earlier, `${entry.id}: a safe fix changes the exposure from ${earlier} to ${exposure}`);
  for (const file of [source.main, ...source.dropIns]) {
    const text = file === null ? undefined : fixed.texts.get(file.path);
    if (file !== null && text !== undefined) tally.expect(gitApplies(file.text, text), `${entry.id}: git does not take the patch of ${file.path}`);
  }
  return { entry, exposure, before: source, after };
}

const facts = new Map<CheckSettings, Parameters<typeof sourceOf>[1]>();
function judgeFacts(settings: CheckSettings): Parameters<typeof sourceOf>[1] {
  const ready = facts.get(settings) ?? judgeUnit(subjectOf(emptyUnit), settings)[0]?.unit.facts;
  if (ready === undefined) throw new Error('no target');
  facts.set(settings, ready);
  return ready;
}
const emptyUnit: UnitSource = {
  name: { full: 'a.service', type: 'service', base: 'a', prefix: 'a', instance: null },
  main: { path: 'a.service', text: '\n' },
  dropIns: [],
};

/** What the real systemd says of units given as corpus lines. */
function ask(version: string, units: readonly { readonly id: string; readonly source: UnitSource }[]): ReadonlyMap<string, Answer> | null {
  const analyze = join(studyData, 'oracle/analyze');
  if (!existsSync(analyze) || units.length === 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-ask-'));
  try {
    mkdirSync(folder, { recursive: true });
    const base64 = (text: string) => ({ text: Buffer.from(encodeText(text)).toString('base64'), encoding: 'base64' });
    const lines = units.map(({ id, source }) => {
      const dropins = source.dropIns.map(({ text }, index) => ({ path: `${source.name.full}.d/${String(index).padStart(4, '0')}.conf`, ...base64(text) }));
      return JSON.stringify({ id, name: source.name.full, ...base64(source.main?.text ?? ''), dropins });
    });
    writeFileSync(join(folder, 'units.ndjson'), `${lines.join('\n')}\n`);
    const run = spawnSync(analyze, ['--version', version, '--messages', '--corpus', join(folder, 'units.ndjson')], { encoding: 'utf8', maxBuffer: 1 << 29 });
    if (run.status !== 0 && run.stdout === '') return null;
    const answers = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer); // the oracle prints this shape
    return new Map(answers.map((answer) => [answer.id, answer]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(version: string, mode: (typeof modes)[number], changed: readonly ChangedUnit[], tally: Tally): string {
  const before = ask(
    version,
    changed.map(({ entry, before: source }) => ({ id: entry.id, source })),
  );
  const after = ask(
    version,
    changed.map(({ entry, after: source }) => ({ id: entry.id, source })),
  );
  if (before === null || after === null) return 'systemd not asked: the oracle is not here';
  let fewer = 0;
  for (const { entry, exposure } of changed) {
    const [first, second] = [before.get(entry.id), after.get(entry.id)];
    if (first === undefined || second === undefined) continue;
    const label = `${version} ${mode} ${entry.id} ${entry.name}`;
    tally.expect(second.overall === exposure, `${label}: systemd gives ${second.overall}, promised was ${exposure}`);
    if (mode === 'safe') tally.expect(second.overall === first.overall, `${label}: the exposure goes from ${first.overall} to ${second.overall}`);
    tally.expect(
      second.messages.length <= first.messages.length,
      `${label}: systemd complains more: ${second.messages.find((message) => !first.messages.includes(message))}`,
    );
    if (second.messages.length < first.messages.length) fewer += 1;
  }
  return `${fewer} draw fewer complaints`;
}

function run(): number {
  let wrong = 0;
  for (const version of versions) {
    const settings = settingsFor(version);
    for (const mode of modes) {
      const tally = new Tally();
      const changed = storedUnits('services').flatMap((entry) => fixOne(entry, settings, mode === 'unsafe', tally) ?? []);
      const said = compare(version, mode, changed, tally);
      for (const line of tally.wrong) console.log(`  ${line}`);
      console.log(`${version} ${mode}: ${tally.units} units changed by ${tally.fixes} fixes; ${said}; ${tally.wrong.length} exceptions`);
      wrong += tally.wrong.length;
    }
  }
  return wrong;
}

if (!hasStudyData) console.log('fixes: skipped, the study data are not here');
else process.exitCode = run() === 0 ? 0 : 1;
