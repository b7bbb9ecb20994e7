/**
 * Runs the validators of the study data, where they are, over every format: for hostile units, for real ones, for a run
 * without findings and for none at all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeHostileUnits } from './hostile.ts';
import { studyData } from './study-data.ts';

const validators = resolve(studyData, 'integrations/validators');
const unpack = resolve(studyData, 'corpus/unpack');
const cli = resolve('dist/cli.cjs');

/** Format, name of the file that its readers expect, validator. */
const formats = [
  ['sarif', 'report.sarif', 'check-sarif'],
  ['github', 'log', 'check-annotations'],
  ['gitlab', 'gl-code-quality-report.json', 'check-gitlab'],
  ['junit', 'report.xml', 'check-junit'],
  ['checkstyle', 'checkstyle.xml', 'check-checkstyle'],
  ['rdjson', 'report.json', 'check-rdjson'],
  ['sonar', 'sonar.json', 'check-sonar'],
  ['prometheus', 'unitlint.prom', 'check-prom'],
] as const;

interface Case {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
}

function runCase({ name, folder, args }: Case, out: string): number {
  const outputs = formats.flatMap(([format, file]) => ['-f', format, '-o', join(out, file)]);
  const run = spawnSync(process.execPath, [cli, ...args, ...outputs], { cwd: folder, encoding: 'utf8', env: { ...process.env, GITHUB_STEP_SUMMARY: '' } });
  if (run.status === null || run.status > 2) {
    console.log(`${name}: the run ended with ${run.status ?? run.signal}\n${run.stderr}`);
    return 1;
  }
  let failed = 0;
  for (const [format, file, validator] of formats) {
    const { status, stdout, stderr } = spawnSync(join(validators, validator), [file], { cwd: out, encoding: 'utf8', maxBuffer: 1 << 28 });
    const lines = stdout.trim().split('\n');
    console.log(`${name}: ${format}: ${lines.at(-1) ?? ''}`);
    if (status === 0) continue;
    failed += 1;
    console.log(`${lines.slice(0, 8).join('\n')}\n${stderr}`);
  }
  return failed;
}

const write = (folder: string, name: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return folder;
};

if (!existsSync(validators)) console.log('formats: skipped, the validators are not here');
else {
  const work = mkdtempSync(join(tmpdir(), 'unitlint-formats-'));
  try {
    const hostile = join(work, 'hostile');
    writeHostileUnits(hostile);
    const quiet = write(join(work, 'quiet'), 'a.timer', '[Timer]\nOnCalendar=daily\n');
    const cases: Case[] = [
      { name: 'hostile', folder: hostile, args: ['--threshold', '5', '.'] },
      { name: 'hostile, three targets', folder: hostile, args: ['--threshold', '5', '--target', 'rhel8,debian12,262', '.'] },
      { name: 'nothing to say', folder: quiet, args: ['a.timer'] },
      { name: 'nothing to read', folder: quiet, args: ['missing.service'] },
    ];
    if (!process.argv.includes('--quick')) {
      spawnSync(unpack, [join(work, 'corpus')], { stdio: 'inherit' });
      cases.push({ name: 'corpus', folder: join(work, 'corpus'), args: ['--threshold', '5', '.'] });
    }
    const out = join(work, 'out');
    mkdirSync(out);
    const failed = cases.reduce((sum, one) => sum + runCase(one, out), 0);
    console.log(`formats: ${cases.length * formats.length} reports, ${failed} invalid`);
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
