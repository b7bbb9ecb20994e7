/** The action as a runner starts it: inputs and files by environment variables, the committed bundle, no packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { argumentsFrom } from '../../src/action/inputs.ts';
import { outputText } from '../../src/action/outputs.ts';

const manifest = readFileSync('action.yml', 'utf8');
const entry = resolve(/main: (\S+)/.exec(manifest)?.[1] ?? '');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-action-'));
  mkdirSync(join(folder, 'workspace/.git'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => {
  mkdirSync(join(folder, 'workspace', name, '..'), { recursive: true });
  writeFileSync(join(folder, 'workspace', name), text);
};

const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');

/** Reads the file of outputs as the runner does. */
function outputs(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const lines = read('output').split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(lines[index] ?? '') ?? [];
    if (name === undefined || mark === undefined) continue;
    const end = lines.indexOf(mark, index + 1);
    found[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return found;
}

/** Inputs that are not given have the defaults of action.yml, as on a runner. */
function act(inputs: Readonly<Record<string, string>>) {
  const given = { paths: '.', annotations: 'true', ...inputs };
  const env = {
    PATH: process.env['PATH'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  return spawnSync(process.execPath, [entry], { cwd: join(folder, 'workspace'), env, encoding: 'utf8' });
}

const bad = '[Service]\nExecStart=/bin/true\nProtectSytem=strict\n';

describe('the action', () => {
  test('annotates, writes the summary of the job and sets its outputs', () => {
    put('deploy/a.service', bad);
    writeFileSync(join(folder, 'summary.md'), 'earlier step\n');
    const run = act({ threshold: '5.0', 'sarif-file': 'out.sarif' });
    expect([run.status, run.stderr]).toEqual([1, '']);
    expect(run.stdout).toMatch(/^::error file=deploy\/a\.service,line=3,/m);
    expect(read('summary.md')).toMatch(/^earlier step\n<!-- unitlint -->\n## unitlint fails/);
    expect(outputs()).toMatchObject({ units: '1', errors: '1', 'above-limit': '1', 'sarif-file': 'out.sarif', 'exit-code': '1' });
    expect(outputs()['worst-exposure']).toMatch(/^9\.\d$/);
    expect(JSON.parse(read('workspace/out.sarif')).runs[0].results.length).toBeGreaterThan(5);
  });

  test('passes with nothing to say, and has no exposure where no unit has one', () => {
    put('a.timer', '[Timer]\nOnCalendar=daily\n');
    expect(act({}).status).toBe(0);
    expect(outputs()).toMatchObject({ 'worst-exposure': '', units: '1', errors: '0', 'exit-code': '0' });
  });

  test('takes several paths, a working folder, and shows no annotation when told so', () => {
    put('sub/one two.d/a.service', bad);
    put('sub/b.service', bad);
    const run = act({ paths: 'one two.d\n\n  b.service  \n', 'working-directory': 'sub', annotations: 'false' });
    expect(run.stdout).not.toMatch(/^::/m);
    expect(run.stdout).toMatch(/^b\.service:3:1: error/m);
    expect(outputs()['units']).toBe('2');
    expect(read('summary.md')).toBe('');
  });

  test('is exit status 2 with the reason for a wrong input', () => {
    put('a.service', bad);
    const run = act({ threshold: '55' });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/--threshold takes a number from 0\.0 to 10\.0, not "55"/);
    expect(outputs()).toEqual({ 'exit-code': '2' });
  });

  test('obeys no text of a unit, of a name or of an input', () => {
    const evil = '::error::x\n::add-mask::y ##[add-mask]z %0A::stop-commands::t';
    put('a::set-output name=units::9,##[error]/x.service', `[Service]\nExecStart=/bin/true\nProtectSystem=${evil}\nUnknown##[error]=1\n::warning::z\n`);
    const run = act({ paths: '.\nmissing##[error]x\n--format=json' });
    for (const line of `${run.stdout}\n${run.stderr}`.split('\n')) {
      if (/^\s*::/.test(line)) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=|title=unitlint)|^::(?:group::unitlint findings|endgroup::)$/);
      else expect(line).not.toContain('##[');
    }
    expect(outputs()['units']).toBe('1');
  });

  test('runs on what is committed beside it', () => {
    expect(existsSync(entry)).toBe(true);
    expect(manifest).toMatch(/using: node2[04]/);
  });
});

describe('inputs', () => {
  test('are values of options, never options', () => {
    expect(argumentsFrom({ INPUT_TARGET: '--verbose', 'INPUT_FAIL-ON': 'never', INPUT_PATHS: '-x\n--y' }, '/r')).toEqual([
      'check',
      '--target=--verbose',
      '--fail-on=never',
      '--format=ndjson',
      '--output-file=/r',
      '--format=github',
      '--',
      '-x',
      '--y',
    ]);
  });

  test('are all named in action.yml', () => {
    const named = [...manifest.slice(0, manifest.indexOf('outputs:')).matchAll(/^ {2}([\w-]+):$/gm)].map(([, name]) => name);
    const environment = Object.fromEntries(named.map((name) => [`INPUT_${name?.toUpperCase()}`, `<${name}>`]));
    const used = argumentsFrom(environment, '/r').join(' ');
    for (const name of named) if (name !== 'annotations' && name !== 'working-directory') expect(used).toContain(`<${name}>`);
  });
});

describe('outputs', () => {
  test('stand between marks', () => {
    expect(outputText({ a: '1\nb=2' }, 'M')).toBe('a<<M\n1\nb=2\nM\n');
  });
});
