/** The example of docs/library.md: it compiles against the shipped types and prints what the page says. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

const page = readFileSync('docs/library.md', 'utf8');
const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(page) ?? [];
const [, printed = ''] = /It prints:\n\n```\n([\s\S]*?)```/.exec(page) ?? [];

/** A project that has the package installed. */
const folder = mkdtempSync(join(tmpdir(), 'unitlint-library-'));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/unitlint'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
writeFileSync(join(folder, 'example.ts'), example);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the example of the library', () => {
  test('compiles against the shipped types, as strictly as it goes', () => {
    const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', exactOptionalPropertyTypes: true, lib: ['es2022', 'dom'], types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['example.ts'] }));
    const { stdout, status } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, '']);
  });

  test('prints what the page says', () => {
    writeFileSync(join(folder, 'example.js'), transformSync(example, { loader: 'ts' }).code);
    const { stdout, stderr } = spawnSync(process.execPath, ['example.js'], { cwd: folder, encoding: 'utf8' });
    expect([stderr, stdout]).toEqual(['', printed]);
  });
});
