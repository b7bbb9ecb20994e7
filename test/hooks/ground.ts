/** A scratch repository of this project as hooks are taken from, and scratch repositories that use them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const bad = '[Service]\nExecStart=/usr/bin/env true\n';
export const good = `[Service]
ExecStart=/usr/bin/env true
DynamicUser=yes
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateDevices=yes
PrivateNetwork=yes
RestrictNamespaces=yes
CapabilityBoundingSet=
SystemCallFilter=@system-service
`;

const gitSettings = '[user]\nname=t\nemail=t@example.org\n[init]\ndefaultBranch=main\n[safe]\ndirectory=*\n';

export function makeGround() {
  const work = mkdtempSync(join(tmpdir(), 'unitlint-hooks-'));
  const home = join(work, 'home');
  mkdirSync(home);
  writeFileSync(join(home, '.gitconfig'), gitSettings);
  const env = { ...process.env, HOME: home, GIT_CONFIG_GLOBAL: join(home, '.gitconfig'), NO_COLOR: '1' };
  const run = (cwd: string, command: string, ...args: string[]) => spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  const repository = (name: string): string => {
    const folder = join(work, name);
    mkdirSync(folder);
    run(folder, 'git', 'init', '-q');
    return folder;
  };
  const commit = (folder: string, ...files: readonly (readonly [string, string])[]) => {
    for (const [name, text] of files) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    run(folder, 'git', 'add', '-A');
    return run(folder, 'git', 'commit', '-m', 'change');
  };
  const hooks = repository('hooks');
  for (const name of readdirSync('.').filter((entry) => !['node_modules', '.git', 'test', 'fixtures'].includes(entry)))
    cpSync(name, join(hooks, name), { recursive: true });
  commit(hooks);
  return { hooks, run, repository, commit, remove: () => rmSync(work, { recursive: true }) };
}
