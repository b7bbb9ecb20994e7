/** The hook, installed and run by pre-commit itself where it is installed. It takes half a minute: `npm run test:hooks`. */
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bad, good, makeGround } from './ground.ts';

const version = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' }).stdout?.trim();
if (!version) console.log('hooks: skipped, pre-commit is not installed');

const { hooks, run, repository, commit, remove } = makeGround();
afterAll(remove);

describe.runIf(version)(`${version}`, () => {
  test('takes the manifest', () => {
    expect(run(hooks, 'pre-commit', 'validate-manifest', '.pre-commit-hooks.yaml').status).toBe(0);
  });

  test('tries the hook on a repository: fails on a bad unit', () => {
    const folder = repository('try');
    commit(folder, ['deploy/bad.service', bad], ['good.service', good], ['readme.md', 'x']);
    const tried = run(folder, 'pre-commit', 'try-repo', hooks, 'unitlint', '--all-files');
    expect([tried.status, tried.stdout]).toEqual([1, expect.stringMatching(/deploy\/bad\.service/)]);
    expect(tried.stdout).not.toContain('good.service');
  });

  test('holds bad units back, passes good ones, skips the rest, and heeds the limit of the repository', () => {
    const folder = repository('installed');
    const revision = run(hooks, 'git', 'rev-parse', 'HEAD').stdout.trim();
    writeFileSync(join(folder, '.pre-commit-config.yaml'), `repos:\n- repo: ${hooks}\n  rev: ${revision}\n  hooks: [{id: unitlint}]\n`);
    symlinkSync('/dev/null', join(folder, 'masked.service'));
    expect(run(folder, 'pre-commit', 'install').status).toBe(0);
    expect(commit(folder, ['good.service', good]).status).toBe(0);
    expect(run(folder, 'pre-commit', 'run', '--files', 'masked.service', 'readme.md').stdout).toMatch(/no files to check/);
    expect(commit(folder, ['bad.service', bad]).status).toBe(1);
    expect(commit(folder, ['unitlint.ini', 'threshold = 9.9\n']).status).toBe(0);
  });
});
