/**
 * Packs the package as npm would publish it and has publint and arethetypeswrong look at it; then installs it elsewhere and
 * runs it. The two come from the registry, pinned; where that is out of reach they are skipped, and said so.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks = [
  ['publint', 'publint@0.3.25', ['--strict']],
  ['arethetypeswrong', '@arethetypeswrong/cli@0.18.5', ['--profile', 'esm-only']],
] as const;

/** What must lie in the package, whatever `files` says. */
const needed = [
  'dist/cli.cjs',
  'dist/core.js',
  'dist/licenses.txt',
  'man/unitlint.1',
  'completions/_unitlint',
  'schema/check.schema.json',
  'LICENSE',
  'README.md',
];

const run = (command: string, args: readonly string[], cwd = '.') => spawnSync(command, [...args], { cwd, encoding: 'utf8' });

function pack(folder: string): { readonly tarball: string; readonly files: readonly string[] } {
  const { stdout, stderr, status } = run('npm', ['pack', '--json', '--pack-destination', folder]);
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`);
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[]; // the shape that npm documents
  if (packed === undefined) throw new Error('npm pack wrote nothing');
  return { tarball: join(folder, packed.filename), files: packed.files.map(({ path }) => path) };
}

function installed(folder: string, tarball: string): boolean {
  const home = join(folder, 'user');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(home, 'a.service'), '[Service]\nExecStart=/bin/true\n');
  writeFileSync(join(home, 'use.js'), "import { score } from 'unitlint';\nconsole.log(score('[Service]\\nExecStart=/bin/true\\n').overall);\n");
  const installing = run('npm', ['install', '--no-audit', '--no-fund', '--offline', tarball], home);
  const program = run(join(home, 'node_modules/.bin/unitlint'), ['score', '--format', 'ndjson', 'a.service'], home);
  const library = run(process.execPath, ['use.js'], home);
  const overall = /"overall":"([\d.]+)"/.exec(program.stdout)?.[1];
  const same = overall !== undefined && library.stdout.trim() === overall;
  console.log(same ? `installed: command and library say ${overall}` : `installed: ${installing.stderr}${program.stderr}${library.stderr}`);
  return same;
}

function checked(tarball: string): number {
  let failed = 0;
  for (const [name, pinned, args] of checks) {
    if (run('npm', ['view', pinned, 'version']).status !== 0) {
      console.log(`${name}: skipped, ${pinned} can't be fetched here`);
      continue;
    }
    const { status, stdout, stderr } = run('npx', ['--yes', pinned, tarball, ...args]);
    console.log(`${name}: ${status === 0 ? 'ok' : `\n${stdout}${stderr}`}`);
    if (status !== 0) failed += 1;
  }
  return failed;
}

const folder = mkdtempSync(join(tmpdir(), 'unitlint-package-'));
try {
  const { tarball, files } = pack(folder);
  const missing = needed.filter((path) => !files.includes(path));
  console.log(missing.length === 0 ? `packed: ${files.length} files` : `packed without ${missing.join(', ')}`);
  const failed = missing.length + (installed(folder, tarball) ? 0 : 1) + checked(tarball);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
