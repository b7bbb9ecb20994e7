/** The shipped JSON Schemas describe what the command line really writes, all of it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import type * as z from 'zod';
import { writeHostileUnits } from '../../scripts/hostile.ts';
import { checkRecord, checkReport, outputSchemas, schemaFile, scoreRecord, scoreReport } from '../../scripts/schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'unitlint-schemas-'));
writeHostileUnits(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const cli = inject('command');
const parity = resolve('fixtures/parity/units/types');
const run = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Fields of the value that the schema passed over, which it should describe. */
function undescribed(value: unknown, parsed: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null || typeof parsed !== 'object' || parsed === null) return [];
  const known = parsed as Readonly<Record<string, unknown>>; // an object or a list
  return Object.entries(value).flatMap(([key, inner]) => (key in known ? undescribed(inner, known[key], `${at}/${key}`) : [`${at}/${key}`]));
}

function expectDescribed(schema: z.ZodType, value: unknown) {
  const result = schema.safeParse(value);
  expect(result.error?.issues ?? []).toEqual([]);
  expect(undescribed(value, result.data), 'describe these in scripts/schemas.ts').toEqual([]);
}

const runs: readonly (readonly string[])[] = [['.', '--threshold', '5'], ['.', '--target', 'rhel8,debian12,262'], [parity], ['missing.service']];

describe.each(runs)('check %s', (...args) => {
  test('writes the JSON of the schema', () => {
    expectDescribed(checkReport, JSON.parse(run('check', '--no-config', '--format', 'json', ...args)));
  });

  test('writes records of the schema, the run last', () => {
    const records = lines(run('check', '--no-config', '--format', 'ndjson', ...args));
    for (const record of records) expectDescribed(checkRecord, record);
    expect(records.at(-1)).toMatchObject({ type: 'run' });
  });
});

describe('score', () => {
  test.for([['.'], ['.', '--target', 'rhel8'], [parity]] as const)('%j', (args) => {
    expectDescribed(scoreReport, JSON.parse(run('score', '--format', 'json', ...args)));
    for (const record of lines(run('score', '--format', 'ndjson', ...args))) expectDescribed(scoreRecord, record);
  });
});

describe.each(Object.entries(outputSchemas))('schema/%s', (name, schema) => {
  test('is what the schema gives: run npm run gen', () => {
    expect(readFileSync(join('schema', name), 'utf8')).toBe(schemaFile(schema));
  });
});
