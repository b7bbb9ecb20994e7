/** `check --fix`, `--unsafe-fixes` and `--diff` as a shell sees them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { unitlint, withFolder } from './command.ts';

const unit = '# kept\n[Service]\nExecStart=/usr/bin/ledger\nReadWriteDirectories=/srv\nProtectSytem=strict\n';
const safe = unit.replace('ReadWriteDirectories', 'ReadWritePaths');
const both = safe.replace('ProtectSytem', 'ProtectSystem');

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

describe('--fix', () => {
  test('writes what is safe, says so beside the report, and reports what is left', () => {
    withFolder({ 'a.service': unit }, (folder) => {
      const run = unitlint(['--fix', '-f', 'concise', '--select', 'correctness', 'a.service'], { cwd: folder });
      expect([run.status, read(folder, 'a.service')]).toEqual([1, safe]);
      expect(run.out).toMatch(/^a\.service:5:1: error unknown-directive[^\n]*\n$/);
      expect(run.err).toBe(
        'unitlint: a.service:4: Write ReadWritePaths= (deprecated-setting)\nunitlint: 1 more fix would change what systemd does: read it with --diff --unsafe-fixes\n',
      );
    });
  });

  test('writes the suggested ones when asked, with what they may break', () => {
    withFolder({ 'a.service': unit }, (folder) => {
      const run = unitlint(['--unsafe-fixes', '--fix', '--select', 'correctness', 'a.service'], { cwd: folder });
      expect([run.status, read(folder, 'a.service')]).toEqual([0, both]);
      expect(run.err).toContain(
        'a.service:5: Write ProtectSystem= (unknown-directive); ProtectSystem= changes with it: test the service, it may break programs that write',
      );
    });
  });

  test('touches no file that needs nothing', () => {
    withFolder({ 'a.service': both }, (folder) => {
      const before = statSync(join(folder, 'a.service'));
      expect(unitlint(['--fix', '--unsafe-fixes', '.'], { cwd: folder }).err).toBe('');
      const after = statSync(join(folder, 'a.service'));
      expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    });
  });

  test('can not write standard input', () => {
    expect(unitlint(['--fix', '-'], { input: unit })).toMatchObject({ status: 2, err: expect.stringContaining('standard input') });
  });

  test('says which file can not be written, and writes the others', () => {
    withFolder({ 'a/a.service': unit, 'b/b.service': unit }, (folder) => {
      spawnSync('chmod', ['0555', join(folder, 'a')]);
      spawnSync('chmod', ['-R', 'go+rwX', join(folder, 'b')]);
      spawnSync('chmod', ['0755', folder]);
      const uid = process.getuid?.() === 0 ? 65_534 : undefined;
      const run = unitlint(['--fix', '--fail-on', 'never', 'a', 'b'], { cwd: folder, uid });
      expect([run.status, read(folder, 'a/a.service')]).toEqual([2, unit]);
      expect(run.err).toMatch(/a\/a\.service: this can't be written \(EACCES\): it is left as it was/);
    });
  });
});

describe('--diff', () => {
  test.for([
    ['a plain file', 'a.service', unit],
    ['CRLF', 'a.service', unit.replaceAll('\n', '\r\n')],
    ['no newline at the end', 'a.service', unit.trimEnd()],
    ['a file in folders', 'etc/systemd/system/a.service', unit],
    ['a name with blanks and quotes', 'a "b" c.service', unit],
    ['a name with a line break', 'a\nb.service', unit],
    ['a name of other letters', 'bücher.service', unit],
    ['bytes that are no UTF-8', 'a.service', Buffer.concat([Buffer.from(unit), Buffer.from('# '), Buffer.of(0xff, 0xe4, 0x0a)])],
  ] as const)('git applies the patch, and the result is that of --fix: %s', ([, path, text]) => {
    withFolder({ [`one/${path}`]: text, [`two/${path}`]: text }, (folder) => {
      const run = spawnSync(process.execPath, [inject('command'), '--diff', '--unsafe-fixes', '.'], { cwd: join(folder, 'one') });
      expect(run.status).toBe(1);
      const git = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: join(folder, 'one'), input: run.stdout, encoding: 'utf8' });
      expect([git.status, git.stderr]).toEqual([0, '']);
      unitlint(['--fix', '--unsafe-fixes', '.'], { cwd: join(folder, 'two') });
      const fixed = readFileSync(join(folder, 'two', path));
      expect(fixed.includes('ProtectSystem=')).toBe(true);
      expect(readFileSync(join(folder, 'one', path))).toEqual(fixed);
    });
  });

  test('writes nothing, and ends with 0 where there is nothing to fix', () => {
    withFolder({ 'a.service': unit, 'b.service': both }, (folder) => {
      const run = unitlint(['--diff', 'a.service'], { cwd: folder });
      expect([run.status, read(folder, 'a.service')]).toEqual([1, unit]);
      expect(run.out).toBe(
        '--- a/a.service\n+++ b/a.service\n@@ -1,5 +1,5 @@\n # kept\n [Service]\n ExecStart=/usr/bin/ledger\n-ReadWriteDirectories=/srv\n+ReadWritePaths=/srv\n ProtectSytem=strict\n',
      );
      expect(unitlint(['--diff', 'b.service'], { cwd: folder })).toEqual({ status: 0, out: '', err: '' });
    });
  });

  test('takes standard input', () => {
    const run = unitlint(['--diff', '--stdin-filename', 'x.service', '-'], { input: unit });
    expect(run.out).toMatch(/^--- a\/x\.service\n\+\+\+ b\/x\.service\n/);
  });

  test('goes to a file', () => {
    withFolder({ 'a.service': unit }, (folder) => {
      expect(unitlint(['--diff', '-o', 'fix.patch', 'a.service'], { cwd: folder })).toMatchObject({ status: 1, out: '' });
      expect(read(folder, 'fix.patch')).toMatch(/^--- a\/a\.service/);
    });
  });
});

describe('fixes in JSON', () => {
  test('have a title, whether they are safe, and edits with places', () => {
    withFolder({ 'a.service': unit }, (folder) => {
      const { out } = unitlint(['-f', 'json', '--select', 'deprecated-setting', 'a.service'], { cwd: folder });
      expect(JSON.parse(out).units[0].findings[0].fixes).toEqual([
        {
          title: 'Write ReadWritePaths=',
          applicability: 'safe',
          edits: [{ path: 'a.service', range: { start: { line: 4, column: 1 }, end: { line: 4, column: 21 } }, text: 'ReadWritePaths' }],
        },
      ]);
    });
  });
});
