/**
 * Builds dist/: the command, which runs from a clone, the library as one module, its types, and the licences of what is bundled. `--check` builds elsewhere and compares with what is committed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { buildCli, bundling } from './build-cli.ts';

const bundled = ['chalk', 'commander', 'diff', 'ignore', 'ini', 'zod'];

/** The neutral platform knows no Node modules: the build fails when one slips into the core. */
const buildLibrary = (folder: string) =>
  build({
    ...bundling,
    entryPoints: ['src/core.ts'],
    outfile: join(folder, 'core.js'),
    platform: 'neutral',
    format: 'esm',
    target: 'es2022',
    mainFields: ['module', 'main'],
  });

function buildTypes(folder: string): void {
  const result = spawnSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', join(folder, 'types')], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`tsc failed:\n${result.stdout}${result.stderr}`);
  for (const file of filesBelow(join(folder, 'types'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(from '|import\(')(\.[^']*)\.ts'/g, "$1$2.js'").replace(/(from "|import\(")(\.[^"]*)\.ts"/g, '$1$2.js"'));
  }
}

function writeLicences(folder: string): void {
  const parts = bundled.map((name) => {
    const root = join('node_modules', name);
    const { version: used, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string; license: string }; // every package has both
    const file = readdirSync(root).find((entry) => /^licen[sc]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(root, file), 'utf8').trim();
    return `${name} ${used} (${license})\n\n${text}\n`;
  });
  writeFileSync(join(folder, 'licenses.txt'), `This program contains the following packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

async function buildInto(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await Promise.all([buildCli(folder), buildLibrary(folder)]);
  buildTypes(folder);
  writeLicences(folder);
}

function differences(one: string, other: string): string[] {
  const listed = (folder: string) => (existsSync(folder) ? filesBelow(folder).map((file) => relative(folder, file)) : []);
  const all = new Set([...listed(one), ...listed(other)]);
  const same = (file: string) =>
    existsSync(join(one, file)) && existsSync(join(other, file)) && readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...all].filter((file) => !same(file)).sort();
}

const fresh = mkdtempSync(join(tmpdir(), 'unitlint-dist-'));
try {
  await buildInto(fresh);
  if (process.argv.includes('--check')) {
    const wrong = differences(fresh, 'dist');
    if (wrong.length > 0) {
      console.error(`dist/ is not what the sources give: run npm run build and commit it\n${wrong.map((file) => `  ${file}`).join('\n')}`);
      process.exitCode = 1;
    } else console.log('dist/ matches the sources');
  } else {
    rmSync('dist', { recursive: true, force: true });
    cpSync(fresh, 'dist', { recursive: true });
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
