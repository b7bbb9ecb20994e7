/** systemd-analyze 252 of the study data's oracle, where it is installed: the measure of `score`. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');

/** A root file system with systemd 252, or null. */
export function oracleRoot(): string | null {
  const root = join(cache, 'systemd-oracle/252');
  return process.getuid?.() === 0 && existsSync(join(root, 'usr/bin/systemd-analyze')) ? root : null;
}

const inNamespace = `root=$1; shift
mount --rbind /proc "$root/proc" && mount -t tmpfs tmpfs "$root/sys" && mkdir -p "$root/sys/fs/cgroup" && mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup" &&
exec env SYSTEMD_UNIT_PATH= SYSTEMD_LOG_LEVEL=emerg chroot "$root" /usr/bin/systemd-analyze --no-pager security --offline=true "$@"`;

/** The command that puts these units (paths in the root) to one process. */
export const analyze = (root: string, args: readonly string[]): readonly string[] => [
  'unshare',
  '--mount',
  '--propagation',
  'private',
  'sh',
  '-c',
  inNamespace,
  'sh',
  root,
  ...args,
];
