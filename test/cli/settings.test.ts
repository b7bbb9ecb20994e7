/** Configuration and baseline through the real command line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { folderWith, runCli } from './command.ts';

const unit = '[Service]\nExecStart=/usr/bin/ledger\n';

describe('what can not be used', () => {
  test.for<[name: string, files: Record<string, string>, args: readonly string[], messages: readonly string[]]>([
    [
      'a bad configuration, with all of its faults',
      { 'unitlint.ini': 'threshold = x\nfail-on = eror\n' },
      [],
      ['unitlint.ini:1: threshold', 'unitlint.ini:2: fail-on takes', 'did you mean error?'],
    ],
    [
      'a configuration above the working folder',
      { '../unitlint.ini': 'treshold = 5\n' },
      [],
      ['../unitlint.ini:1: there is no key or section "treshold"; did you mean threshold?'],
    ],
    ['a configuration that is not there', {}, ['--config', 'none.ini'], ['none.ini: there is no such file']],
    [
      'a baseline that is not there',
      {},
      ['--baseline', 'none.json'],
      ['none.json (--baseline): there is no such file or folder: write it with --update-baseline'],
    ],
    [
      'a baseline of the configuration that is not there',
      { 'unitlint.ini': '\nbaseline = none.json\n' },
      [],
      ['none.json (unitlint.ini:2): there is no such file'],
    ],
    [
      'a bad baseline',
      { 'b.json': '{"schema": 1,\n"units": []}' },
      ['--baseline', 'b.json'],
      ['b.json:2:10: units is an object', 'delete it and write it anew'],
    ],
    ['a bad baseline that is to be updated', { 'b.json': 'x' }, ['--baseline', 'b.json', '--update-baseline'], ['b.json:1:1: this is not valid JSON']],
    ['an update of no baseline', {}, ['--update-baseline'], ['--update-baseline needs a file']],
    ['a policy of the configuration that is not there', { 'unitlint.ini': 'policy = p.json\n' }, [], ['p.json: there is no such file']],
    ['a bad threshold', {}, ['--threshold', '11'], ['--threshold takes a number from 0.0 to 10.0, not "11"']],
    ['a bad target', {}, ['--target', 'debain12'], ['unknown target "debain12": did you mean debian12?']],
    ['a rule that there is not', {}, ['--select', 'umsk'], ['--select names "umsk", which is no rule or category; did you mean umask?']],
    ['a bad gate', {}, ['--gate', 'real'], ['--gate takes systemd or effective, not "real"']],
    ['a bad severity', {}, ['--fail-on', 'warnings'], ['--fail-on takes error, warning, info or never, not "warnings"; did you mean warning?']],
  ])('is exit status 2 with file, place and remedy: %s', ([, files, args, messages]) => {
    const folder = join(folderWith({ 'in/ledger.service': unit }), 'in');
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
    const { status, out, err } = runCli(folder, [...args, 'ledger.service']);
    expect([status, out]).toEqual([2, '']);
    for (const message of messages) expect(err).toContain(message);
    if (files['b.json'] !== undefined) expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(files['b.json']);
  });
});

describe('unitlint.ini', () => {
  test('is found above the working folder, and its paths are those of its own folder', () => {
    const folder = folderWith({ 'unitlint.ini': '[budgets]\nunits/ledger.service = 5.0\n', 'units/ledger.service': unit, 'units/deep/none': '' });
    expect(runCli(join(folder, 'units'), ['ledger.service']).status).toBe(1);
    expect(runCli(join(folder, 'units/deep'), ['../ledger.service']).status).toBe(1);
    expect(runCli(join(folder, 'units'), ['--no-config', 'ledger.service']).status).toBe(0);
    expect(runCli(join(folder, 'units'), ['--threshold', '10', 'ledger.service']).status).toBe(0);
    expect(runCli(join(folder, 'units'), ['score', 'ledger.service']).status).toBe(1);
  });

  test('leaves paths out, and says so of those that were named', () => {
    const folder = folderWith({ 'unitlint.ini': 'exclude = vendor/\n', 'vendor/a.service': unit, 'b.service': unit });
    expect(runCli(folder, ['-f', 'concise', '.']).out).not.toContain('vendor/');
    const { status, out, err } = runCli(folder, ['-f', 'concise', 'vendor/a.service']);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('vendor/a.service is left out, as unitlint.ini:1 says; --no-config takes it all the same');
  });

  test('gives each value its place in --show-settings', () => {
    const folder = folderWith({ 'unitlint.ini': 'threshold = 4.0\n[rules]\numask = error\n', 'a.service': unit });
    const { status, out } = runCli(folder, ['--show-settings', 'a.service', '--target', 'debian12']);
    expect(status).toBe(0);
    expect(out).toMatch(/threshold +4\.0 +unitlint\.ini:1\n/);
    expect(out).toMatch(/target +debian12 +--target\n/);
    expect(out).toMatch(/fail-on +error +default\n/);
    expect(out).toMatch(/umask +error +unitlint\.ini:3\n/);
  });

  test('is written by init with the present exposures, and not over one that is there', () => {
    const folder = folderWith({ 'units/ledger.service': unit });
    expect(runCli(folder, ['init']).status).toBe(0);
    expect(readFileSync(join(folder, 'unitlint.ini'), 'utf8')).toMatch(/\[budgets\]\nunits\/ledger\.service = 9\.4\n$/);
    expect(runCli(folder, ['units']).status).toBe(0);
    writeFileSync(join(folder, 'unitlint.ini'), '# mine\n');
    expect(runCli(folder, ['init'])).toMatchObject({ status: 2, err: 'unitlint: unitlint.ini is here already: edit it, or write it anew with --force\n' });
    expect(readFileSync(join(folder, 'unitlint.ini'), 'utf8')).toBe('# mine\n');
    expect(runCli(folder, ['init', '--force']).status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['unitlint.ini', 'units']);
  });

  test('writes nothing when what it was given holds no unit', () => {
    const folder = folderWith({ 'docs/notes.txt': 'none' });
    for (const paths of [['nosuch'], ['docs'], ['docs', 'nosuch']]) {
      const { status, out, err } = runCli(folder, ['init', ...paths]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/holds no units|no such file/);
    }
    expect(readdirSync(folder)).toEqual(['docs']);
    expect(runCli(folder, ['init'])).toMatchObject({ status: 0, out: expect.stringContaining('and no budgets') });
  });
});

/** The files of the command that a run loads. */
function loaded(folder: string, args: readonly string[]): readonly string[] {
  const hook = join(folder, 'hook.cjs');
  const record = "process.on('exit', () => process.stderr.write(Object.keys(require.cache).map((path) => 'loaded ' + path + '\\n').join('')));";
  writeFileSync(hook, record);
  const { stderr } = spawnSync(process.execPath, ['--require', hook, inject('command'), ...args], { cwd: folder, encoding: 'utf8' });
  return [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, path = '']) => path.slice(path.lastIndexOf('/') + 1));
}

describe('a run without a configuration file', () => {
  test('loads neither zod nor ini', () => {
    const built = join(dirname(inject('command')), 'cli');
    const parts = readdirSync(built).filter((file) => readFileSync(join(built, file), 'utf8').includes('unrecognized_keys'));
    expect(parts).toEqual(['config-reader.cjs']);
    const folder = folderWith({ 'a.service': unit });
    for (const verb of ['check', 'score']) {
      const files = loaded(folder, [verb, 'a.service']);
      expect(files.length).toBeGreaterThan(1);
      expect(files).not.toContain('config-reader.cjs');
    }
    writeFileSync(join(folder, 'unitlint.ini'), 'threshold = 9.9\n');
    for (const verb of ['check', 'score']) expect(loaded(folder, [verb, 'a.service'])).toContain('config-reader.cjs');
  });
});

describe('a baseline', () => {
  test('is written whole, lies where its paths are relative to, and drops units that are gone', () => {
    const folder = folderWith({ 'units/a.service': unit, 'units/b.service': unit });
    mkdirSync(join(folder, 'ci'));
    expect(runCli(folder, ['--baseline', 'ci/known.json', '--update-baseline', 'units']).status).toBe(0);
    const first = readFileSync(join(folder, 'ci/known.json'), 'utf8');
    expect(Object.keys((JSON.parse(first) as { units: object }).units)).toEqual(['../units/a.service', '../units/b.service']); // the shape of the file
    expect(runCli(join(folder, 'units'), ['--baseline', '../ci/known.json', '--fail-on', 'info', '--threshold', '1', '.'])).toMatchObject({
      status: 0,
      err: '',
    });
    expect(runCli(folder, ['--baseline', 'ci/known.json', '--update-baseline', 'units/a.service']).status).toBe(0);
    expect(readFileSync(join(folder, 'ci/known.json'), 'utf8')).toBe(first);
    rmSync(join(folder, 'units/b.service'));
    expect(runCli(folder, ['--baseline', 'ci/known.json', 'units']).err).toContain('1 entry that no unit needs any more (../units/b.service: the unit)');
    runCli(folder, ['--baseline', 'ci/known.json', '--update-baseline', 'units']);
    expect(readFileSync(join(folder, 'ci/known.json'), 'utf8')).not.toContain('b.service');
    expect(readdirSync(join(folder, 'ci'))).toEqual(['known.json']);
  });
});

test.skipIf(process.platform !== 'linux')('a full disk behind standard output is exit status 2, and no fault of unitlint', () => {
  const folder = folderWith({ 'a.service': unit });
  const { status, stderr } = spawnSync(process.execPath, [inject('command'), 'a.service'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  expect([status, stderr]).toEqual([2, "unitlint: standard output can't be written (ENOSPC)\n"]);
});

describe('units that the configuration leaves out', () => {
  test('are left out of every verb, which says so when none is left', () => {
    const folder = folderWith({ 'unitlint.ini': 'exclude = old/**\n', 'old/a.service': unit });
    for (const verb of ['check', 'score', 'harden', 'plan']) {
      const said = (path: string) => {
        const { status, out, err } = runCli(folder, [verb, path]);
        return [verb, status, out, err];
      };
      expect(said('.')).toEqual([verb, 0, '', 'unitlint: all units are left out, as unitlint.ini:1 says; --no-config takes them all the same\n']);
      expect(said('old/a.service')).toEqual([verb, 0, '', 'unitlint: old/a.service is left out, as unitlint.ini:1 says; --no-config takes it all the same\n']);
    }
    expect(runCli(folder, ['score', '--no-config', '.']).out).toContain('a.service');
  });
});
