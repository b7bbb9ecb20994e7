/** The manual page and the completions: in step with the command line, and right in the programs that read them, where these are installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCommandLine } from '../../scripts/command-line/model.ts';
import { commandLineFiles } from '../../scripts/gen-command-line.ts';

const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const shell = (program: string, ...args: string[]) => spawnSync(program, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, HOME: folder } });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'unitlint-shells-'));
  mkdirSync(join(folder, 'units'));
  for (const name of ['my app.service', 'a.timer', 'notes.txt']) writeFileSync(join(folder, name), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(commandLineFiles()))('%s', (path, text) => {
  test('is what the command line gives: run npm run gen', () => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('names every verb', () => {
    for (const { name } of readCommandLine().verbs) expect(text).toContain(name);
  });
});

const page = resolve('man/unitlint.1');

describe('the manual page', () => {
  test.runIf(has('man'))('formats without a warning, and tells every option', () => {
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', page], { encoding: 'utf8', env: { ...process.env, MANWIDTH: '80' } });
    expect(stderr).toBe('');
    const plain = stdout.replace(/.\x08/g, '').replaceAll('‐', '-');
    for (const { options } of readCommandLine().verbs) for (const { long } of options) expect(plain).toContain(long);
  });

  test.runIf(has('mandoc'))('passes mandoc', () => {
    expect(
      spawnSync('mandoc', ['-Tlint', '-W', 'warning', page], { encoding: 'utf8' })
        .stdout.replace(/^.*missing date.*$/m, '')
        .trim(),
    ).toBe('');
  });
});

const bashFile = resolve('completions/unitlint.bash');
const fishFile = resolve('completions/unitlint.fish');

describe.runIf(has('bash'))('bash', () => {
  const complete = (...words: string[]) =>
    shell(
      'bash',
      '-c',
      `source ${bashFile}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _unitlint 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'x',
      'unitlint',
      ...words,
    )
      .stdout.trim()
      .split('\n');

  test.for([
    [['--forma'], ['--format']],
    [['check', '--format', 'sa'], ['sarif']],
    [['score', '-f', 'sy'], ['systemd']],
    [['score', '-f', 'sarif'], ['']],
    [['--format', '=', 'sar'], ['sarif']],
    [['--color', 'al'], ['always']],
    [['--select', 'umask,protect-hom'], ['umask,protect-home']],
    [
      ['--target', 'debian1'],
      ['debian10', 'debian11', 'debian12', 'debian13'],
    ],
    [['sco'], ['score']],
    [['explain', 'protect-sys'], ['protect-system']],
    [['check', 'my'], ['my app.service']],
    [['check', 'n'], ['']],
    [['u'], ['units']],
  ] as const)('%j', ([words, expected]) => {
    expect(complete(...words)).toEqual(expected);
  });
});

describe.runIf(has('fish'))('fish', () => {
  const complete = (line: string) =>
    shell('fish', '--no-config', '-c', `source ${fishFile}; complete -C ${JSON.stringify(line)}`)
      .stdout.trim()
      .split('\n')
      .map((candidate) => candidate.split('\t')[0]);

  test.for([
    ['unitlint --forma', ['--format']],
    ['unitlint check --format sa', ['sarif']],
    ['unitlint score --format sy', ['systemd']],
    ['unitlint --select umask,protect-hom', ['umask,protect-home']],
    ['unitlint sco', ['score']],
    ['unitlint explain protect-sys', ['protect-system']],
  ] as const)('%s', ([line, expected]) => {
    expect(complete(line)).toEqual(expected);
  });
});

describe.runIf(has('zsh'))('zsh', () => {
  /** Types the line into a terminal of its own and reads what Tab makes of it. */
  const script = `
zmodload zsh/zpty
zpty z "TERM=dumb PS1= zsh -f -i"
zpty -w z 'fpath=(${resolve('completions')} $fpath); autoload -U compinit; compinit -u -D; bindkey "^I" complete-word; zle_highlight=(none); stty -echo; print READY'
zpty -r z out '*READY*READY*'
zpty -n -w z "$1"$'\\t'
for turn in {1..60}; do
  sleep 0.1
  while zpty -r -t z out; do seen+="$out"; done
  [[ "$seen" == *"$2"* ]] && break
done
print -rn -- "$seen"
zpty -d z`;

  test.for([
    ['unitlint --forma', '--format'],
    ['unitlint check --format sar', 'sarif'],
    ['unitlint score --format=sy', 'systemd'],
    ['unitlint ', 'score'],
    ['unitlint explain protect-sys', 'protect-system'],
    ['unitlint --select umask,protect-hom', 'protect-home'],
    ['unitlint a.ti', 'a.timer'],
  ] as const)('%s', ([line, expected]) => {
    // The terminal marks what it adds, so the script can wait for what follows the first letter only.
    const typed = shell('zsh', '-f', '-c', script, 'zsh', line, expected.slice(1)).stdout;
    expect(stripVTControlCharacters(typed)).toContain(expected);
  });
});
