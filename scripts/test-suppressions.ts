/**
 * Shows that comments of ours change nothing for systemd: real units with such a comment above every line, also inside
 * continued values, are read by real systemd versions as they are without, where the study data and those versions are there.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableVersions } from '../src/systemd/versions.ts';
import { hasStudyData, type StoredUnit, storedUnits, studyData } from './study-data.ts';

const comments = ['# unitlint: ignore[umask, user] until=2027-01-01 -- "reason" \\', '\t; unitlint: ignore[private-tmp] -- [Service] %i $X \\'];

interface Answer {
  readonly id: string;
  readonly messages: readonly string[];
}

/** A comment above every line and at the end; of a text that starts with a byte order mark, not above the first. */
function commented(text: string): string {
  const lines = text.split('\n').map((line, index) => `${comments[index % comments.length]}\n${line}`);
  const whole = `${lines.join('\n')}\n${comments[0]}`;
  return text.startsWith('\uFEFF') ? whole.slice(whole.indexOf('\n') + 1) : whole;
}

const withText = (entry: StoredUnit, id: string, change: (text: string) => string) => ({
  ...entry,
  id,
  text: change(entry.text ?? ''),
  dropins: entry.dropins.map((dropIn) => ({ ...dropIn, text: change(dropIn.text ?? '') })),
});

/** Every tenth unit that is a text; an empty file is left out, since any line in it ends its being a mask. */
const sample = (): readonly StoredUnit[] =>
  storedUnits('services')
    .filter((entry) => [entry, ...entry.dropins].every(({ text = '', encoding, link }) => text !== '' && encoding === undefined && link === undefined))
    .filter((_, index) => index % 10 === 0);

function ask(version: string, entries: readonly object[], folder: string): ReadonlyMap<string, string> {
  const file = join(folder, 'units.ndjson');
  writeFileSync(file, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const { stdout, stderr, status } = spawnSync(join(studyData, 'oracle/analyze'), ['--version', version, '--messages', '--corpus', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(stderr);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer); // the shape of the oracle
  return new Map(answers.map(({ id, ...answer }) => [id, JSON.stringify(answer).replace(/:\d+: /g, ':LINE: ')]));
}

function compare(version: string, units: readonly StoredUnit[], folder: string): readonly string[] {
  const entries = units.flatMap((entry) => [withText(entry, `${entry.id} plain`, (text) => text), withText(entry, `${entry.id} commented`, commented)]);
  const answers = ask(version, entries, folder);
  return units.flatMap(({ id }) => {
    const [plain, withComments] = [answers.get(`${id} plain`), answers.get(`${id} commented`)];
    if (plain === undefined || withComments === undefined) throw new Error(`systemd ${version} gave no answer for ${id}`);
    return plain === withComments ? [] : [`${version} ${id}`];
  });
}

if (!hasStudyData) console.log('suppressions: skipped, the study data are not here');
else {
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-suppressions-'));
  try {
    const units = sample();
    const differing = tableVersions.flatMap((version) => compare(version, units, folder));
    for (const line of differing) console.log(`  ${line}`);
    console.log(`${units.length} units on ${tableVersions.length} versions, ${differing.length} read otherwise with comments than without`);
    process.exitCode = differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
