/** Runs a real systemd-analyze in a folder that chroot(1) can enter: for what is recorded from it. Needs root and util-linux. */
import { spawn } from 'node:child_process';

export interface Call {
  readonly root: string;
  readonly args: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

export interface Output {
  readonly status: string;
  readonly out: string;
  readonly err: string;
}

/** Inside a mount namespace the folder gets /proc and an empty cgroup v2 tree, as on any real machine, and a /tmp to throw away. */
const MOUNTS = `set -e
root=$1; shift
mount --rbind /proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mount -t tmpfs tmpfs "$root/sys"
mkdir -p "$root/sys/fs/cgroup"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
exec chroot "$root" systemd-analyze security --offline=true --no-pager "$@"`;

export function run({ root, args, settings }: Call): Promise<Output> {
  const env = {
    PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    LC_ALL: 'C.UTF-8',
    XDG_RUNTIME_DIR: '/run',
    SYSTEMD_COLORS: '0',
    SYSTEMD_LOG_COLOR: '0',
    SYSTEMD_LOG_LOCATION: '0',
    SYSTEMD_LOG_TARGET: 'console',
    SYSTEMD_UNIT_PATH: '', // set and empty: only the unit's own folder is searched
    ...settings,
  };
  const command = ['--mount', '--propagation', 'private', 'sh', '-c', MOUNTS, 'sh', root, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn('unshare', command, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8');
      resolve({ status: signal ?? String(code), out: text(out), err: text(err) });
    });
  });
}

export async function assertVersion(root: string, version: string): Promise<void> {
  const { out, err } = await run({ root, args: ['--version'] });
  const [, found] = /^systemd (\d+)/.exec(out) ?? [];
  if (found !== version) throw new Error(`${root} has not systemd ${version} but ${found ?? err.trim()}`);
}
