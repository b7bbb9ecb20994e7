/** The story of docs/adopt.md through the real command line, on the example repository. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Played, playStory } from '../../scripts/story.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import { runCli } from './command.ts';

const guide = readFileSync('docs/adopt.md', 'utf8');
let folder = '';
let played: Played = { text: '', wrong: [] };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-adopt-'));
  cpSync('fixtures/adopt', folder, { recursive: true });
  played = playStory(guide, { folder, cli: inject('command') });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the worked example', () => {
  test('starts with a repository of 20 units, of which four lose their hardening', () => {
    const units = readdirSync('fixtures/adopt/units').filter((name) => parseUnitName(name) !== null);
    expect(units).toHaveLength(20);
    const { status, out } = runCli('fixtures/adopt', ['--no-config', '--target', 'debian12', '-f', 'ndjson', 'units']);
    const lost = out.split('\n').filter((line) => line.includes('"hardeningIgnored":true'));
    expect([status, lost.length]).toEqual([1, 4]);
  });

  test('goes from red to green, and every command ends as the guide says', () => {
    expect(played.wrong).toEqual([]);
    expect([...guide.matchAll(/```console exit=1/g)].length).toBeGreaterThanOrEqual(4);
  });

  test('prints what the guide shows: run npm run gen', () => {
    expect(played.text).toBe(guide);
  });

  test('ends green, with all exposures held by the baseline', () => {
    const { status, out } = runCli(folder, ['-f', 'json', 'units']);
    expect(status).toBe(0);
    const { units } = JSON.parse(out) as { units: { path: string; exposure: { limit: number; recorded?: number; overall: number }[] }[] }; // the shape of the contract
    expect(units).toHaveLength(21);
    for (const { exposure } of units) for (const one of exposure) expect(one.recorded).toBe(one.overall);
  });
});
