// Runs the systemd-analyze of an unpacked root on scratch units. Needs root: a chroot in a mount namespace of its own.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Run {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * /proc for the specifiers that read it, an empty cgroup tree for the directives that old versions refuse without one, and
 * a /tmp that takes with it what they leave behind.
 */
const inNamespace = `root=$1; shift
mkdir -p "$root/proc" "$root/sys" "$root/tmp" && mount -t tmpfs tmpfs "$root/tmp" && mount --rbind /proc "$root/proc" && mount -t tmpfs tmpfs "$root/sys" && mkdir -p "$root/sys/fs/cgroup" &&
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup" && exec chroot "$root" /usr/bin/systemd-analyze --no-pager "$@"`;

export function runProgram(root: string, { args, env = {} }: Run): Output {
  const result = spawnSync('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', inNamespace, 'sh', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C.UTF-8', SYSTEMD_UNIT_PATH: '', ...env },
  });
  if (result.error !== undefined) throw result.error;
  if (/^(?:unshare|mount|chroot):/m.test(result.stderr)) {
    throw new Error(`systemd-analyze can't be started in ${root}: ${result.stderr.trim()}`);
  }
  return { stdout: result.stdout, stderr: result.stderr };
}

/** Writes files to a fresh folder of the root, lends the folder's path as seen from inside, and removes it again. */
export function withFiles<T>(root: string, files: Readonly<Record<string, string>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(root, 'facts-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return use(`/${relative(root, folder)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A service of the given lines, in [Service] unless they start another section. */
export function serviceText(lines: readonly string[]): string {
  return `[Service]\nExecStart=/bin/true\n${lines.join('\n')}\n`;
}

const firstLine = 3;

/** The values that draw no diagnostic when assigned to the directive. */
export function acceptedValues(root: string, directive: string, values: readonly string[]): string[] {
  const text = serviceText(values.map((value) => `${directive}=${value}`));
  const { stderr } = withFiles(root, { 'names.service': text }, (folder) =>
    runProgram(root, {
      args: ['security', '--offline=true', `${folder}/names.service`],
      env: { SYSTEMD_LOG_LEVEL: 'info' },
    }),
  );
  const refused = new Set([...stderr.matchAll(/names\.service:(\d+):/g)].map(([, line]) => Number(line)));
  return values.filter((_value, index) => !refused.has(index + firstLine));
}

export interface PrintedRow {
  readonly field: string;
  readonly name: string;
  /** `na` where the check does not apply. */
  readonly badness: string;
  /** Kept in memory to compare, never written. */
  readonly text: string | undefined;
}

/** The assessment of one unit as printed, or undefined when the unit is refused. */
export function assess(root: string, unit: string, { args = [], env = {} }: Partial<Run> = {}): PrintedRow[] | undefined {
  const { stdout } = runProgram(root, {
    args: [...args, 'security', '--offline=true', '--json=short', unit],
    env: { SYSTEMD_ANALYZE_DEBUG: '1', ...env },
  });
  if (!stdout.startsWith('[')) return undefined;
  const rows: unknown = JSON.parse(stdout.split('\n')[0] ?? '');
  if (!Array.isArray(rows)) throw new Error(`an assessment of ${unit} that is no array`);
  return rows.map(printedRow);
}

function printedRow(row: Record<string, unknown>): PrintedRow {
  const { json_field: field, name, badness, description } = row;
  return {
    field: String(field),
    name: String(name),
    badness: Number(badness) > Number.MAX_SAFE_INTEGER ? 'na' : String(badness),
    text: typeof description === 'string' ? description : undefined,
  };
}
