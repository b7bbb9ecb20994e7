/** Report files through the real command line: whole or not at all. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';

const cli = inject('command');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-output-'));
  writeFileSync(join(folder, 'a.service'), '[Service]\nExecStart=/bin/true\nProtectSytem=strict\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const unitlint = (...args: string[]) => spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });

describe('--output-file', () => {
  test('takes several reports in one run, one of them to standard output', () => {
    const run = unitlint('a.service', '-f', 'json', '-o', 'a.json', '-f', 'concise', '-f', 'ndjson', '-o', 'a.ndjson');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^a\.service:3:1: error unknown-directive/);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).summary.errors).toBe(1);
    expect(readFileSync(join(folder, 'a.ndjson'), 'utf8').trim().split('\n').at(-1)).toMatch(/^\{"type":"run"/);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.ndjson', 'a.service']);
  });

  test('replaces a file, keeps its permissions, and writes through a symbolic link', () => {
    writeFileSync(join(folder, 'real.json'), 'old');
    chmodSync(join(folder, 'real.json'), 0o640);
    symlinkSync('real.json', join(folder, 'link.json'));
    unitlint('a.service', '-f', 'json', '-o', 'link.json');
    expect(JSON.parse(readFileSync(join(folder, 'real.json'), 'utf8')).schema).toBe(1);
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o640);
  });

  test.for([
    ['missing/a.json', /missing\/a\.json can't be written: there is no folder missing\n/],
    ['folder', /folder is a folder/],
    ['a.service/a.json', /can't be written \(ENOTDIR\)/],
  ] as const)('refuses %s before anything is linted', ([file, message]) => {
    mkdirSync(join(folder, 'folder'));
    const run = unitlint('a.service', '-f', 'json', '-o', file);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(message);
  });

  test.for([
    [['a.service', '-o', 'a.service']],
    [['score', '.', '-f', 'json', '-o', 'a.json', '-f', 'ndjson', '-o', './a.service']],
    [['link.service', '--diff', '-o', 'a.service']],
    [['harden', 'a.service', '-o', 'link.service']],
    [['plan', 'a.service', '-o', 'a.service']],
    [['a.service.d/10-x.conf', '-o', 'a.service.d/10-x.conf']],
  ] as const)('is none of the files to read: %j', ([args]) => {
    symlinkSync('a.service', join(folder, 'link.service'));
    mkdirSync(join(folder, 'a.service.d'));
    writeFileSync(join(folder, 'a.service.d/10-x.conf'), '[Service]\nUMask=0077\n');
    const texts = () => ['a.service', 'a.service.d/10-x.conf'].map((file) => readFileSync(join(folder, file), 'utf8'));
    const before = texts();
    const run = unitlint(...args);
    expect([run.status, run.stdout, texts()]).toEqual([2, '', before]);
    expect(run.stderr).toMatch(/is one of the files to read/);
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
  });

  test('leaves the old files when one of several cannot be opened', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    const run = unitlint('a.service', '-f', 'json', '-o', 'a.json', '-f', 'ndjson', '-o', 'missing/b');
    expect(run.status).toBe(2);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.service']);
  });

  test.runIf(existsSync('/dev/full'))('is exit status 2 on a full device, and the other reports keep what was there', () => {
    writeFileSync(join(folder, 'a.json'), 'old');
    const run = unitlint('a.service', '-f', 'json', '-o', 'a.json', '-f', 'ndjson', '-o', '/dev/full');
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/\/dev\/full can't be written \(ENOSPC\)/);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
    expect(existsSync('/dev/full')).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'a.service']);
  });

  test.runIf(process.getuid?.() === 0 && process.platform === 'linux')('leaves the old file when the disk is full', ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]).status !== 0) return skip('nothing may be mounted here');
    try {
      writeFileSync(join(disk, 'a.json'), 'old');
      const run = unitlint('a.service', '-f', 'json', '-o', 'disk/a.json');
      expect([run.status, readFileSync(join(disk, 'a.json'), 'utf8'), readdirSync(disk)]).toEqual([2, 'old', ['a.json']]);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  test('ends quietly when the reader of standard output goes away, and still writes the file', () => {
    const many = Array.from({ length: 800 }, (_, line) => `Wrong${line}=1`).join('\n');
    writeFileSync(join(folder, 'a.service'), `[Service]\nExecStart=/bin/true\n${many}\n`);
    const pipe = (args: string) =>
      spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${cli}" ${args} | head -1`], { cwd: folder, encoding: 'utf8' });
    const alone = pipe('a.service -f ndjson');
    expect([alone.status, alone.stderr, alone.stdout.split('\n').length]).toEqual([0, '', 2]);
    const beside = pipe('a.service -f ndjson -f json -o a.json');
    expect([beside.stderr, beside.stdout.split('\n').length]).toEqual(['', 2]);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')).summary.units).toBe(1);
  });
});
