/** What the hook takes, and the plain git hook of docs/ci.md; pre-commit itself runs in pre-commit.slow.ts. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bad, good, makeGround } from './ground.ts';

const { hooks, repository, commit, remove } = makeGround();
afterAll(remove);

describe('the files of a hook', () => {
  const manifest = readFileSync('.pre-commit-hooks.yaml', 'utf8');
  const [, pattern = ''] = /files: '(.+)'/.exec(manifest) ?? [];

  test.for(['a.service', 'deploy/x@.socket', 'a.service.d/10-x.conf', 'service.d/x.conf.service.d/y.conf', 'etc/a.timer'])('are %s', (path) => {
    expect(path).toMatch(new RegExp(pattern));
  });

  test.for(['readme.md', 'a.service.txt', 'a.conf', 'nginx.conf', 'a.service.d/readme', 'xservice'])('are not %s', (path) => {
    expect(path).not.toMatch(new RegExp(pattern));
  });
});

describe('a clone', () => {
  test('is a hook by itself, with nothing installed', () => {
    const folder = repository('plain');
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    const [, recipe = ''] = /```sh\n(#!\/bin\/sh\n# \.git\/hooks\/pre-commit[\s\S]*?)```/.exec(readFileSync('docs/ci.md', 'utf8')) ?? [];
    writeFileSync(hook, recipe.replace(/^unitlint=.*$/m, `unitlint="${process.execPath} ${join(hooks, 'dist/cli.cjs')}"`));
    chmodSync(hook, 0o755);
    expect(commit(folder, ['readme.md', 'x']).status).toBe(0);
    expect(commit(folder, ['good.service', good]).status).toBe(0);
    const refused = commit(folder, ['deploy/a b.service', bad]);
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('a b.service');
  });
});
