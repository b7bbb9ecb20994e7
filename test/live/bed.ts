/** The trees that guests are booted from: a Debian with systemd and the daemons, built once for each suite. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { daemons, inSuite, type Suite } from './daemons.ts';

const system = ['systemd', 'systemd-sysv', 'dbus', 'libnss-systemd', 'iproute2', 'procps', 'nodejs', 'python3', 'openssl', 'openssh-client'];
const script = 'test/live/guest/prepare.sh';

export const cacheFolder = (): string => join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'unitlint-live');

const packagesOf = (suite: Suite): readonly string[] => [...new Set([...system, ...daemons.map(({ packages }) => inSuite(packages, suite))])].sort();

/** Why the live test can't run here, or null. */
export function missingHere(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs a root shell on Linux';
  for (const tool of ['unshare', 'ip', 'mmdebstrap']) {
    if (spawnSync('sh', ['-c', `command -v ${tool}`]).status !== 0)
      return `it needs the program ${tool} (Debian: apt-get install mmdebstrap iproute2 util-linux)`;
  }
  return null;
}

/** The archive that this machine's own apt uses. */
function aptSources(suite: Suite): readonly string[] {
  const listed = execFileSync('apt-get', ['indextargets', '--format', '$(ORIGIN)|$(CODENAME)|$(REPO_URI)', 'Created-By: Packages'], { encoding: 'utf8' });
  const rows = listed.split('\n').map((line) => line.split('|'));
  const uri = (matches: (codename: string) => boolean) => rows.find(([origin, codename]) => origin === 'Debian' && matches(codename ?? ''))?.[2];
  const main = uri((codename) => !codename.includes('-'));
  const security = uri((codename) => codename.endsWith('-security'));
  if (main === undefined) throw new Error('apt knows no Debian archive here: run apt-get update first');
  return [`deb ${main} ${suite} main`, ...(security === undefined ? [] : [`deb ${security} ${suite}-security main`])];
}

/** The tree of a suite, built where it is not there yet or its ingredients have changed; about two minutes and 1.5 GB. */
export function treeOf(suite: Suite): string {
  const packages = packagesOf(suite);
  const key = createHash('sha256').update(packages.join(' ')).update(readFileSync(script)).digest('hex');
  const folder = join(cacheFolder(), suite);
  const tree = join(folder, 'tree');
  const mark = join(folder, 'key');
  if (existsSync(tree) && existsSync(mark) && readFileSync(mark, 'utf8') === key) return tree;
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, 'fresh');
  rmSync(fresh, { recursive: true, force: true });
  console.error(`building a ${suite} tree with ${packages.length} packages`);
  const built = spawnSync(
    'mmdebstrap',
    [
      '--quiet',
      '--mode=root',
      '--variant=minbase',
      '--aptopt=APT::Install-Recommends "false"',
      '--dpkgopt=path-exclude=/usr/share/man/*',
      '--dpkgopt=path-exclude=/usr/share/doc/*',
      '--dpkgopt=path-exclude=/usr/share/locale/*',
      '--dpkgopt=force-unsafe-io',
      `--include=${packages.join(',')}`,
      `--customize-hook=chroot "$1" /bin/sh -s <${script}`,
      suite,
      fresh,
      ...aptSources(suite),
    ],
    { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  if (built.status !== 0) throw new Error(`mmdebstrap failed:\n${built.stderr.slice(-2000)}`);
  writeFileSync(join(fresh, 'etc/resolv.conf'), 'nameserver 127.0.0.1\n');
  rmSync(tree, { recursive: true, force: true });
  renameSync(fresh, tree);
  writeFileSync(mark, key);
  return tree;
}

export const systemdOf = (tree: string): string =>
  /systemd (\d+)/.exec(execFileSync('chroot', [tree, 'systemctl', '--version'], { encoding: 'utf8' }))?.[1] ?? '';
