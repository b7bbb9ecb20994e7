/** Boots a guest: systemd as process 1 in namespaces of its own, over a read-only tree, for one plan. */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { cacheFolder } from './bed.ts';
import type { Case, Outcome } from './plan.ts';

/** Seconds that a boot may take, and each case in it. */
const bootLimit = 60;
const caseLimit = 90;

/** The control group of this process in a cgroup2 tree that is mounted for writing. */
function ownControlGroup(): string {
  const mounted = readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' - '))
    .find(([left = '', right = '']) => right.startsWith('cgroup2 ') && / rw[, ]/.test(left));
  const root = mounted?.[0]?.split(' ')[4];
  if (root === undefined) throw new Error('no cgroup2 tree is mounted here: mount -t cgroup2 cgroup2 /sys/fs/cgroup/unified');
  const own = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1] ?? '/';
  return join(root, own);
}

async function bundleDriver(outfile: string): Promise<void> {
  await build({ entryPoints: ['test/live/guest/driver.ts'], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node18', logLevel: 'error' });
}

/** Runs the cases one after another in one boot. A case without an outcome ended with the guest itself. */
export async function runInGuest(tree: string, cases: readonly Case[]): Promise<ReadonlyMap<string, Outcome>> {
  mkdirSync(cacheFolder(), { recursive: true });
  const exchange = mkdtempSync(join(cacheFolder(), 'run-'));
  const shared = join(exchange, 'shared');
  mkdirSync(shared);
  const group = join(ownControlGroup(), `unitlint-live-${process.pid}-${Date.now()}`);
  mkdirSync(group);
  try {
    await bundleDriver(join(shared, 'driver.mjs'));
    copyFileSync('test/live/guest/init.sh', join(exchange, 'init.sh'));
    writeFileSync(join(shared, 'plan.json'), JSON.stringify(cases));
    await boot([join(exchange, 'init.sh'), resolve(tree), exchange, group], bootLimit + caseLimit * cases.length);
    const written = existsSync(join(shared, 'outcomes.ndjson')) ? readFileSync(join(shared, 'outcomes.ndjson'), 'utf8') : '';
    const log = existsSync(join(shared, 'driver.log')) ? readFileSync(join(shared, 'driver.log'), 'utf8') : '';
    if (!existsSync(join(shared, 'done'))) console.error(`the guest ended early: ${log.slice(-2000)}`);
    const outcomes = written
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Outcome); // written by the driver from the same type
    return new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  } finally {
    rmSync(exchange, { recursive: true, force: true });
    removeGroup(group);
  }
}

const namespaces = ['--mount', '--uts', '--ipc', '--net', '--pid', '--fork', '--kill-child=KILL'];

function boot(init: readonly string[], limit: number): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn('unshare', [...namespaces, '/bin/sh', ...init], { stdio: ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    child.on('error', fail);
    child.on('exit', () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** Groups that the guest made go with it, from the leaves up. */
function removeGroup(group: string): void {
  try {
    for (const inner of childGroups(group)) removeGroup(inner);
    rmdirSync(group);
  } catch {
    console.error(`the control group ${group} could not be removed`);
  }
}

const childGroups = (group: string): readonly string[] =>
  readdirSync(group, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(group, name));
