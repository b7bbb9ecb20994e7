/** Whatever is given: a clear word, the right exit status, and the other paths still done. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { linesOf, unitlint, withFolder } from './command.ts';

const good = '[Service]\nExecStart=/usr/bin/ledger\n';
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;
const onLinux = process.platform === 'linux';

/** The units that were scored, by path. */
const scored = (out: string) => linesOf(out).map((line) => (JSON.parse(line) as { path: string }).path); // our own output

const score = (cwd: string, ...paths: string[]) => unitlint(['score', '--format', 'ndjson', ...paths], { cwd });

describe('a path that is no unit', () => {
  test.for([
    ['missing.service', /missing\.service: there is no such file or folder/],
    ['notes.txt', /notes\.txt: this is no unit/],
    ['empty-folder', /empty-folder: this folder holds no units/],
    ['good.service/inside.service', /a part of this path is a file/],
    [`${'x'.repeat(300)}.service`, /longer than the file system allows/],
  ] as const)('%s is said, ends with 2, and the others are done', ([path, message]) => {
    withFolder({ 'good.service': good, 'notes.txt': 'hello' }, (folder) => {
      mkdirSync(join(folder, 'empty-folder'));
      const { status, out, err } = score(folder, path, 'good.service');
      expect([status, scored(out)]).toEqual([2, ['good.service']]);
      expect(err).toMatch(message);
      expect(linesOf(err)).toHaveLength(1);
    });
  });

  test('a file that may not be read', () => {
    withFolder({ 'good.service': good, 'secret.service': good }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'secret.service'), 0);
      const { status, out, err } = unitlint(['score', '--format', 'ndjson', '.'], { cwd: folder, uid: isRoot ? nobody : undefined });
      expect([status, scored(out)]).toEqual([2, ['good.service']]);
      expect(err).toMatch(/secret\.service: this may not be read: check its permissions/);
    });
  });

  test.runIf(onLinux)('devices, pipes and folders that are named like units are never waited for', () => {
    withFolder({ 'good.service': good }, (folder) => {
      spawnSync('mkfifo', [join(folder, 'pipe.service')]);
      mkdirSync(join(folder, 'folder.service'));
      symlinkSync('/dev/zero', join(folder, 'zero.service'));
      for (const paths of [['.'], ['pipe.service', 'zero.service', 'good.service']]) {
        const { status, out, err } = score(folder, ...paths);
        expect([paths, status, scored(out)]).toEqual([paths, 2, ['good.service']]);
        expect(err).toMatch(/pipe\.service: .*no file/);
        expect(err).toMatch(/zero\.service: .*no file/);
      }
    });
  });
});

describe('links', () => {
  test('that lead in a circle or nowhere end with 2', () => {
    withFolder({ 'good.service': good }, (folder) => {
      symlinkSync('b.service', join(folder, 'a.service'));
      symlinkSync('a.service', join(folder, 'b.service'));
      symlinkSync('/nowhere/x.service', join(folder, 'c.service'));
      symlinkSync('.', join(folder, 'again'));
      const { status, out, err } = score(folder, '.');
      expect([status, scored(out)]).toEqual([2, ['good.service']]);
      expect(err).toMatch(/symbolic links/);
      expect(err).toMatch(/c\.service: this is a dangling link: what it leads to, \/nowhere\/x\.service, is not there/);
    });
  });

  test('to /dev/null mask a unit', () => {
    withFolder({}, (folder) => {
      symlinkSync('/dev/null', join(folder, 'off.service'));
      const { status, out } = score(folder, 'off.service');
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ unit: 'off.service', overall: null, error: expect.stringContaining('mask') });
    });
  });
});

describe('files out of the ordinary', () => {
  test.for([
    ['empty', '', { overall: null, error: 'an empty file masks it' }],
    ['binary', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)), { overall: null }],
    ['a byte order mark and CRLF', '\uFEFF[Service]\r\nExecStart=/bin/true\r\nPrivateTmp=yes\r\n', { error: null, checks: { PrivateTmp: { set: true } } }],
    ['100,000 lines', `${good}${'PrivateTmp=yes\n'.repeat(100_000)}`, { error: null, checks: { PrivateTmp: { set: true } } }],
    ['100,000 unknown lines', `${good}${'PrivatTmp=yes\n'.repeat(100_000)}`, { error: null, checks: { PrivateTmp: { set: false } } }],
    ['50 MB of comments', `${good}${`# ${'x'.repeat(1021)}\n`.repeat(51_200)}`, { error: null }],
    ['a line of 50 MB', `${good}#${'x'.repeat(50 * 1024 * 1024)}\n`, { overall: null, error: 'a line is longer than 1 MiB' }],
    ['a value of 1 MB', `${good}Environment=${'A=b '.repeat(260_000)}\n`, { error: null }],
  ] as const)('%s is scored within seconds', ([, text, expected]) => {
    withFolder({ 'odd.service': text, 'good.service': good }, (folder) => {
      const { status, out, err } = score(folder, 'odd.service', 'good.service');
      expect([status, err, scored(out)]).toEqual([0, '', ['odd.service', 'good.service']]);
      expect(JSON.parse(linesOf(out)[0] ?? '')).toMatchObject(expected);
    });
  });

  test.for([
    ['100,000 unknown lines', `${good}${'PrivatTmp=yes\n'.repeat(100_000)}`],
    ['100,000 stray lines', `${good}${'stray\n'.repeat(100_000)}`],
    ['a list of 5,000 paths', `${good}${Array.from({ length: 5000 }, (_, index) => `ReadWritePaths=/srv/${index}\n`).join('')}Foo=1\n`],
    ['binary', Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * 37) % 256))],
    ['a capability list of 100,000 words', `${good}CapabilityBoundingSet=${'CAP_BANANA '.repeat(80_000)}\n`],
  ] as const)('%s is checked within seconds, and fails as it should', ([, text]) => {
    withFolder({ 'odd.service': text }, (folder) => {
      const { status, out, err } = unitlint(['check', '--format', 'concise', '--fail-on', 'warning', 'odd.service'], { cwd: folder });
      expect([status, err]).toEqual([1, '']);
      expect(out).toMatch(/^odd\.service:\d+:\d+: (?:error|warning)/m);
    });
  });

  test('a list of many lines takes memory in proportion', () => {
    withFolder({ 'long.service': `${good}${'Environment=LEDGER=1\n'.repeat(20_000)}Foo=1\n` }, (folder) => {
      const args = ['--max-old-space-size=256', inject('command'), 'check', '--format', 'concise', '--select', 'correctness', 'long.service'];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, expect.stringContaining('unknown-directive')]);
    });
  }, 60_000);

  test('names with newlines, escapes and blanks stay on one line and never reach the terminal as such', () => {
    const name = 'a\nb\u001b[31m c.service';
    withFolder({ [name]: good, 'good.service': good }, (folder) => {
      const { status, out, err } = unitlint(['check', '--format', 'concise', '.'], { cwd: folder });
      expect(status).toBeLessThan(2);
      expect(`${out}${err}`).not.toContain('\u001b');
      for (const line of linesOf(out)) expect(line).toMatch(/\.service:|unit|error|warning|info|exposure/);
    });
  });

  test.runIf(onLinux)('a name that is not UTF-8 keeps nobody else from being checked', () => {
    withFolder({ 'good.service': good }, (folder) => {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/bad`), Buffer.of(0xff), Buffer.from('.service')]), good);
      const { status, out } = score(folder, '.');
      expect(scored(out)).toContain('good.service');
      expect([0, 2]).toContain(status);
    });
  });

  test('folders 60 deep are searched', () => {
    const deep = `${'d/'.repeat(60)}deep.service`;
    withFolder({ [deep]: good }, (folder) => expect(scored(score(folder, '.').out)).toEqual([deep]));
  });
});

describe('the same unit twice', () => {
  test.for([[['a.service', 'a.service']], [['a.service', './a.service']], [['a.service', '.']], [['.', 'a.service', '.']], [['.', `a.service.d/10.conf`]]])(
    '%j is done once',
    ([paths]) => {
      withFolder({ 'a.service': good, 'a.service.d/10.conf': '[Service]\nPrivateTmp=yes\n' }, (folder) => {
        const { status, out } = score(folder, ...(paths ?? []));
        expect([status, linesOf(out).length]).toEqual([0, 1]);
        expect(JSON.parse(out)).toMatchObject({ checks: { PrivateTmp: { set: true } } });
      });
    },
  );
});

describe('arguments', () => {
  test('behind -- may begin with a dash', () => {
    withFolder({ '-x.service': good }, (folder) => {
      for (const verb of ['score', 'check']) {
        const { status, out } = unitlint([verb, '--format', 'ndjson', '--', '-x.service'], { cwd: folder });
        expect([verb, status, out.includes('"unit":"-x.service"')]).toEqual([verb, 0, true]);
      }
    });
  });

  test('a path with a slash before the dash needs none', () => {
    withFolder({ '-x.service': good }, (folder) => expect(score(folder, './-x.service').status).toBe(0));
  });

  test('- reads standard input, under the name that is given', () => {
    const { status, out } = unitlint(['score', '--format', 'ndjson', '--stdin-filename', 'a/x@y.service', '-'], { input: `${good}User=%i\n` });
    expect([status, JSON.parse(out)]).toEqual([0, expect.objectContaining({ path: 'a/x@y.service', unit: 'x@y.service', error: null })]);
  });

  test('standard input beside files is done once and first', () => {
    withFolder({ 'a.service': good }, (folder) => {
      const { out } = unitlint(['score', '--format', 'ndjson', 'a.service', '-'], { cwd: folder, input: good });
      expect(scored(out)).toEqual(['stdin.service', 'a.service']);
    });
  });

  test('nothing on standard input ends with 2, and the others are done', () => {
    withFolder({ 'a.service': good }, (folder) => {
      const { status, out, err } = score(folder, '-', 'a.service');
      expect([status, scored(out)]).toEqual([2, ['a.service']]);
      expect(err).toMatch(/^unitlint: -: nothing came on standard input/);
      for (const verb of [['check'], ['check', '--diff'], ['harden']]) expect(unitlint([...verb, '-'], { input: '' }).status).toBe(2);
    });
  });

  test('a drop-in on standard input belongs to the unit that its folder names', () => {
    const input = '[Service]\nExecStart= \nProtectSytem=yes\n';
    const run = unitlint(['--format', 'json', '--stdin-filename', 'x.service.d/10-a.conf', '-'], { input });
    expect([run.status, JSON.parse(run.out)]).toMatchObject([
      1,
      { units: [{ path: 'x.service.d/10-a.conf', unit: 'x.service', findings: [{ rule: 'unknown-directive', path: 'x.service.d/10-a.conf' }] }] },
    ]);
    expect(unitlint(['--diff', '--unsafe-fixes', '--stdin-filename', 'x.service.d/10-a.conf', '-'], { input }).out).toMatch(/^-ProtectSytem=yes$/m);
  });

  test('a name for standard input that is no unit is refused', () => {
    const { status, err } = unitlint(['score', '--stdin-filename', 'notes.txt', '-'], { input: good });
    expect([status, err]).toEqual([2, expect.stringContaining('--stdin-filename takes the name of a unit')]);
  });
});

describe('output', () => {
  test.runIf(onLinux)('a reader that goes away is no error', () => {
    withFolder({ 'a.service': good }, (folder) => {
      for (let index = 0; index < 300; index += 1) writeFileSync(join(folder, `u${index}.service`), good);
      const shell = `"$0" "$1" score --format ndjson . | head -n 1 >/dev/null; echo "\${PIPESTATUS[0]}"`;
      const run = spawnSync('bash', ['-c', shell, process.execPath, inject('command')], { cwd: folder, encoding: 'utf8' });
      expect([run.stdout, run.stderr]).toEqual(['0\n', '']);
    });
  });

  test('that can not be written ends with 2, and leaves what was there', () => {
    withFolder({ 'a.service': good, taken: 'old' }, (folder) => {
      const { status, err } = unitlint(['score', '--format', 'json', '-o', 'taken/report.json', 'a.service'], { cwd: folder });
      expect([status, err]).toEqual([2, expect.stringContaining("can't be written")]);
      expect(readFileSync(join(folder, 'taken'), 'utf8')).toBe('old');
    });
  });

  test.runIf(onLinux)('to a full disk ends with 2', () => {
    withFolder({ 'a.service': good }, (folder) => {
      const run = spawnSync('bash', ['-c', '"$0" "$1" score --format ndjson a.service >/dev/full', process.execPath, inject('command')], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('ENOSPC')]);
    });
  });
});
