/** `unitlint score` with limits, settings and units that have no score. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, linesOf, runCli } from './command.ts';

const open = '[Service]\nExecStart=/usr/bin/ledger\n';
const closed = `${open}DynamicUser=yes\nSystemCallFilter=@system-service\nCapabilityBoundingSet=\n`;
const refused = '[Service]\nType=simple\n';

const scores = (out: string) => linesOf(out).map((line): { path: string; target: string; overall: string | null } => JSON.parse(line)); // our own output

describe('--quiet', () => {
  test('prints units above their limit alone, in every format', () => {
    const folder = folderWith({ 'open.service': open, 'closed.service': closed, 'refused.service': refused });
    const quiet = (...args: string[]) => runCli(folder, ['score', '--quiet', ...args]);
    expect(quiet('.')).toEqual({ status: 0, out: '', err: '' });
    expect(quiet('open.service')).toEqual({ status: 0, out: '', err: '' });
    const { status, out } = quiet('--threshold', '9.0', '-f', 'ndjson', '.');
    expect([status, scores(out).map(({ path }) => path)]).toEqual([1, ['open.service']]);
    expect(quiet('--threshold', '9.0', 'open.service').out).toContain('above the limit of 9.0');
    expect(quiet('--threshold', '1.0', '.').out).toMatch(/^3 units, 2 above the limit of 1\.0$/m);
  });
});

describe('settings for some units', () => {
  test('hold for score as they do for check', () => {
    const ini = '[overrides.old]\npaths = old/**\ntarget = 252\n[overrides.desk]\npaths = desk/**\nuser = yes\n[budgets]\nnew/open.service = 9.6\n';
    const units = { 'new/open.service': open, 'old/open.service': open, 'desk/open.service': `${open}User=nobody\n` };
    const folder = folderWith({ 'unitlint.ini': `threshold = 4.0\n${ini}`, ...units });
    const checked = JSON.parse(runCli(folder, ['-f', 'json', '.']).out).units as { path: string; exposure: { target: string; overall: number }[] }[]; // as the contract has it
    const expected = checked.map(({ path, exposure: [one] }) => [path, one?.target, one?.overall.toFixed(1)]);
    expect(expected.map(([, target]) => target)).toEqual(['262', '262', '252']);
    expect(scores(runCli(folder, ['score', '-f', 'ndjson', '.']).out).map(({ path, target, overall }) => [path, target, overall])).toEqual(expected);
    const { status, out } = runCli(folder, ['score', '.']);
    expect(status).toBe(1);
    expect(out).toMatch(/ new\/open\.service$/m);
    expect(out).toMatch(/old\/open\.service {2}above the limit of 4\.0$/m);
    expect(out).toMatch(/^3 units, 2 above their limits$/m);
  });
});

describe('options about findings', () => {
  test('are taken as for check, and change nothing of the exposure', () => {
    const folder = folderWith({ 'open.service': open });
    const plain = runCli(folder, ['score', '--threshold', '9.0', 'open.service']);
    const given = ['--fail-on', 'never', '--select', 'umask', '--select', 'hygiene', '--ignore', 'user,umask'];
    expect(runCli(folder, ['score', '--threshold', '9.0', ...given, 'open.service'])).toEqual(plain);
    for (const wrong of [['--fail-on', 'eror'], ['--select', 'u-mask'], ['--update-baseline'], ['--baseline', 'none.json']])
      expect(runCli(folder, ['score', ...wrong, 'open.service'])).toMatchObject({ status: 2, out: '' });
  });

  test('a baseline is the limit of what it records, and an update keeps what else it knows', () => {
    const folder = folderWith({ 'open.service': `${open}ProtectSytem=yes\n`, 'closed.service': closed, 'daily.timer': '[Timer]\nOnCalendar=daily\n' });
    expect(runCli(folder, ['--baseline', 'b.json', '--update-baseline', 'open.service']).status).toBe(0);
    const score = (...args: string[]) => runCli(folder, ['score', '--baseline', 'b.json', '--threshold', '1.0', ...args, '.']);
    expect(score()).toMatchObject({ status: 1, out: expect.stringMatching(/ closed\.service {2}above the limit of 1\.0$/m) });
    expect(score('--update-baseline', '--quiet')).toMatchObject({
      status: 0,
      out: '',
      err: expect.stringMatching(/^unitlint: wrote b\.json: 3 units, [1-9]\d* known findings\n$/),
    });
    expect(score().status).toBe(0);
    writeFileSync(join(folder, 'closed.service'), open);
    expect(score()).toMatchObject({ status: 1, out: expect.stringMatching(/ closed\.service {2}above the limit of \d\.\d$/m) });
    expect(runCli(folder, ['--baseline', 'b.json', 'open.service']).status).toBe(0);
    writeFileSync(join(folder, 'unitlint.ini'), 'gate = effective\n');
    expect(score('--update-baseline')).toMatchObject({ status: 2, err: expect.stringContaining('write it with check --update-baseline') });
  });
});

describe('a unit that runs no program', () => {
  test('has the number of systemd, and the limit holds for it', () => {
    const folder = folderWith({ 'daily.timer': '[Timer]\nOnCalendar=daily\n', 'open.service': open });
    for (const path of ['daily.timer', '.']) {
      const { status, out } = runCli(folder, ['score', '--threshold', '9.6', path]);
      expect([path, status]).toEqual([path, 1]);
      expect(out).toMatch(/9\.8 UNSAFE/);
      expect(out).toMatch(/runs no program/);
    }
    expect(scores(runCli(folder, ['score', '-f', 'ndjson', 'daily.timer']).out)).toMatchObject([{ overall: '9.8' }]);
  });
});

describe('a unit without a score', () => {
  test('is named on standard error where the format has no place for it', () => {
    const folder = folderWith({ 'masked.service': '', 'refused.service': refused, 'lone.service.d/a.conf': open });
    const { status, out, err } = runCli(folder, ['score', '-f', 'systemd', 'masked.service', 'refused.service', 'lone.service.d']);
    expect([status, out]).toEqual([0, '']);
    expect(linesOf(err)).toEqual([
      'unitlint: masked.service: this unit is masked: an empty file masks it',
      expect.stringMatching(/^unitlint: refused\.service: systemd refuses this unit: the service has no ExecStart=/),
      'unitlint: lone.service.d/a.conf: no exposure: lone.service itself is not here, only drop-ins of it',
    ]);
    expect(runCli(folder, ['score', '-f', 'json', 'masked.service']).err).toBe('');
  });

  test('is one whose policy can not be applied: the run ends with 2, and no number is shown', () => {
    const folder = folderWith({
      'a.service': open,
      'none.json': '{"PrivateNetwork":{"range":0}}',
      'less.json': '{"UMask":{"weight":5000,"range":1}}',
    });
    for (const policy of ['none.json', 'less.json']) {
      for (const format of ['pretty', 'json', 'ndjson', 'systemd']) {
        const { status, out, err } = runCli(folder, ['score', '--policy', policy, '-f', format, 'a.service']);
        expect([format, status, linesOf(err)]).toEqual([format, 2, [expect.stringMatching(/^unitlint: a\.service: the policy gives/)]]);
        expect(out).not.toMatch(/\d\.\d (?!0)[A-Z]|"overall":"/);
      }
      const { status, out } = runCli(folder, ['--policy', policy, 'a.service']);
      expect([status, out]).toEqual([2, expect.stringMatching(/no exposure: the policy gives/)]);
      expect(out).not.toMatch(/NaN|gain/);
    }
  });
});
