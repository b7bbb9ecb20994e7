/** Exit statuses, thresholds and output shapes as docs and hooks depend on them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf, unitlint, withFolder } from './command.ts';

const open = '[Service]\nExecStart=/usr/bin/ledger\n';
const wrong = `${open}ProtectSytem=strict\n`;
const files = { 'open.service': open, 'wrong.service': wrong, 'refused.service': '[Service]\n', 'daily.timer': '[Timer]\nOnCalendar=daily\n' };

describe('exit status', () => {
  test.for([
    [0, ['open.service']],
    [1, ['wrong.service']],
    [0, ['--fail-on', 'never', 'wrong.service']],
    [1, ['--fail-on', 'info', 'open.service']],
    [1, ['refused.service']],
    [0, ['daily.timer']],
    [1, ['--target', '252', '--threshold', '9.5', 'open.service']],
    [0, ['--target', '252', '--threshold', '9.6', 'open.service']],
    [0, ['--threshold', '1.0', 'daily.timer']],
    [2, ['missing.service', 'wrong.service']],
    [2, []],
    [2, ['--threshold', '11', 'open.service']],
    [2, ['--threshold', '5.55', 'open.service']],
    [2, ['--target', 'debain12', 'open.service']],
    [2, ['--select', 'protect-sytem', 'open.service']],
    [2, ['--format', 'pritty', 'open.service']],
    [2, ['--nonsense', 'open.service']],
    [2, ['--policy', 'missing.json', 'open.service']],
    [1, ['score', '--target', '252', '--threshold', '9.5', 'open.service']],
    [0, ['score', '--target', '252', '--threshold', '9.6', 'open.service']],
    [0, ['score', 'refused.service']],
    [2, ['score', 'missing.service']],
    [2, ['score', '--target', '252,257', 'open.service']],
    [2, ['score', '--nonsense', 'open.service']],
    [0, ['--help']],
    [0, ['--version']],
    [0, ['score', '--help']],
    [0, ['rules']],
  ] as const)('%i for %j', ([status, args]) => {
    withFolder(files, (folder) => {
      const run = unitlint(args, { cwd: folder });
      expect(run.status).toBe(status);
      if (status === 2) expect(run.err).not.toBe('');
    });
  });
});

describe('score', () => {
  test('ndjson has a line for each unit, in order, as the contract has it', () => {
    withFolder({ ...files, 'a/x.service': open }, (folder) => {
      const { out } = unitlint(['score', '--target', '252', '-f', 'ndjson', 'wrong.service', 'a', 'refused.service'], { cwd: folder });
      const [first, second, third, ...more] = linesOf(out).map((line) => JSON.parse(line));
      expect(more).toEqual([]);
      expect(Object.keys(first)).toEqual(['path', 'unit', 'target', 'overall', 'rating', 'checks', 'error']);
      expect(first).toMatchObject({ path: 'wrong.service', unit: 'wrong.service', target: '252', overall: '9.6', rating: 'UNSAFE', error: null });
      expect(first.checks).toMatchObject({ PrivateTmp: { set: false, exposure: '0.2' }, Delegate: { set: true, exposure: null } });
      expect(second).toMatchObject({ path: 'a/x.service', unit: 'x.service' });
      expect(third).toMatchObject({ overall: null, rating: null, checks: {}, error: expect.stringMatching(/./) });
    });
  });

  test('json is one document with the same units', () => {
    withFolder(files, (folder) => {
      const { out } = unitlint(['score', '--target', '252', '-f', 'json', 'open.service'], { cwd: folder });
      expect(JSON.parse(out)).toMatchObject({ schema: 1, tool: { name: 'unitlint' }, units: [{ path: 'open.service', overall: '9.6' }] });
    });
  });

  test('systemd has the fields of systemd-analyze', () => {
    withFolder(files, (folder) => {
      const rows = JSON.parse(unitlint(['score', '-f', 'systemd', 'open.service'], { cwd: folder }).out);
      expect(rows.length).toBeGreaterThan(75);
      for (const row of rows) expect(Object.keys(row)).toEqual(['set', 'name', 'json_field', 'description', 'exposure']);
    });
  });

  test('gives the same by the short way and by that of the whole program', () => {
    withFolder(files, (folder) => {
      const run = (...args: string[]) => unitlint(['score', '--target', '254', 'wrong.service', ...args], { cwd: folder });
      expect(run('--color', 'auto')).toEqual(run());
      expect(run('--verbose', '--color', 'auto', '-f', 'pretty')).toEqual(run('--verbose', '-f', 'pretty'));
    });
  });

  test('says of a derived target where its table comes from', () => {
    withFolder(files, (folder) => {
      const { out } = unitlint(['score', '--target', 'ubuntu24.04', '-f', 'ndjson', 'open.service'], { cwd: folder });
      expect(JSON.parse(out)).toMatchObject({ target: 'ubuntu24.04', derived: true, table: '254' });
    });
  });
});

describe('check', () => {
  const report = (...args: string[]) => {
    let read: unknown;
    withFolder(files, (folder) => {
      read = JSON.parse(unitlint(['--format', 'json', ...args], { cwd: folder }).out);
    });
    return read;
  };

  test('json has units, findings and a summary, as the contract has them', () => {
    const document = report('--target', '252,257', '--threshold', '5.0', 'wrong.service', 'daily.timer');
    expect(document).toMatchObject({
      schema: 1,
      tool: { name: 'unitlint', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      targets: ['252', '257'],
      threshold: 5,
      units: [
        {
          path: 'wrong.service',
          unit: 'wrong.service',
          exposure: [
            { target: '252', overall: 9.6, rating: 'UNSAFE' },
            { target: '257', overall: 9.4, rating: 'UNSAFE' },
          ],
        },
        { path: 'daily.timer', exposure: [] },
      ],
      summary: { units: 2, errors: 1, worst: 9.6, exit: 1 },
    });
  });

  test('a finding has its place in lines and columns from 1, its end exclusive', () => {
    expect(report('--select', 'unknown-directive', 'wrong.service')).toMatchObject({
      units: [
        {
          findings: [
            {
              rule: 'unknown-directive',
              category: 'correctness',
              severity: 'error',
              confidence: 'high',
              path: 'wrong.service',
              range: { start: { line: 3, column: 1 }, end: { line: 3, column: 13 } },
              related: [],
              gain: null,
              hardeningIgnored: true,
              help: expect.stringContaining('ProtectSystem='),
              url: expect.stringContaining('unknown-directive'),
            },
          ],
        },
      ],
    });
  });

  test('ndjson has units, their findings, and the run last', () => {
    withFolder(files, (folder) => {
      const records = linesOf(unitlint(['-f', 'ndjson', '--select', 'correctness', 'open.service', 'wrong.service'], { cwd: folder }).out).map((line) =>
        JSON.parse(line),
      );
      expect(records.map(({ type }) => type)).toEqual(['unit', 'unit', 'finding', 'run']);
      expect(Object.keys(records[0])[0]).toBe('type');
      expect(records.at(-1)).toMatchObject({ schema: 1, summary: { units: 2, errors: 1, exit: 1 } });
    });
  });

  test('--quiet prints what fails alone, and nothing where nothing does', () => {
    withFolder(files, (folder) => {
      expect(unitlint(['--quiet', '-f', 'concise', 'open.service', 'wrong.service'], { cwd: folder }).out).toMatch(
        /^wrong\.service:3:1: error unknown-directive[^\n]*\n$/,
      );
      expect(unitlint(['--quiet', 'open.service'], { cwd: folder })).toEqual({ status: 0, out: '', err: '' });
    });
  });

  test('sees the drop-ins beside the unit, whether it is given the unit, the drop-in or the folder', () => {
    const dropIn = { 'a.service': open, 'a.service.d/10-x.conf': '[Service]\nProtectSytem=yes\n', 'service.d/20.conf': '[Service]\nPrivatTmp=yes\n' };
    withFolder(dropIn, (folder) => {
      for (const path of ['a.service', 'a.service.d/10-x.conf', 'a.service.d', '.']) {
        const { out } = unitlint(['-f', 'concise', '--select', 'unknown-directive', path], { cwd: folder });
        expect([
          path,
          linesOf(out)
            .filter((line) => line.includes('unknown-directive'))
            .map((line) => line.split(':')[0]),
        ]).toEqual([path, ['a.service.d/10-x.conf', 'service.d/20.conf']]);
      }
    });
  });

  test('takes units of a root file system by name', () => {
    const root = {
      'etc/systemd/system/a.service': wrong,
      'usr/lib/systemd/system/a.service': open,
      'usr/lib/systemd/system/b@.service': open,
      'etc/systemd/system/b@.service.d/x.conf': '[Service]\nPrivateTmp=yes\n',
    };
    withFolder(root, (folder) => {
      const { out, status } = unitlint(['score', '--root', '.', '-f', 'ndjson'], { cwd: folder });
      expect(
        linesOf(out)
          .map((line) => JSON.parse(line))
          .map(({ path, checks }) => [path, checks.PrivateTmp.set]),
      ).toEqual([
        ['etc/systemd/system/a.service', false],
        ['usr/lib/systemd/system/b@.service', true],
      ]);
      expect(status).toBe(0);
      expect(unitlint(['score', '--root', '.', 'c.service'], { cwd: folder })).toMatchObject({ status: 2, err: expect.stringContaining('no such unit') });
    });
  });
});

describe('--version', () => {
  test('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(unitlint(['--version']).out).toBe(`${version}\n`);
  });
});
