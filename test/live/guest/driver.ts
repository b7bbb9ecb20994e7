/** Runs inside the guest: starts each unit of the plan under its drop-ins, questions it, reloads, restarts and stops it. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, constants, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case, Outcome, Stage } from '../plan.ts';
import { runProbe } from './probes.ts';

const shared = '/run/unitlint';
const etc = '/etc/systemd/system';
const commandTimeout = 60_000;
const probePatience = 12_000;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

interface Ran {
  readonly ok: boolean;
  readonly output: string;
}

function run(command: string, ...args: readonly string[]): Ran {
  try {
    return { ok: true, output: execFileSync(command, args, { encoding: 'utf8', timeout: commandTimeout, stdio: ['ignore', 'pipe', 'pipe'] }) };
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }; // what execFileSync throws
    return { ok: false, output: `${stdout}${stderr}`.trim() };
  }
}

const property = (unit: string, name: string): string => run('systemctl', 'show', '-P', name, unit).output.trim();

const changing = new Set(['activating', 'deactivating', 'reloading']);

/** Waits until the unit changes its state no more. */
async function settled(unit: string): Promise<string> {
  for (let waited = 0; ; waited += 100) {
    const state = property(unit, 'ActiveState');
    if (!changing.has(state) || waited > commandTimeout) return state;
    await sleep(100);
  }
}

/** Asks until the answer is right, time is up or the unit is down. */
async function answers(subject: Case): Promise<Ran> {
  const begun = Date.now();
  for (;;) {
    try {
      await runProbe(subject.probe);
      return { ok: true, output: '' };
    } catch (error) {
      const over = Date.now() - begun > probePatience || property(subject.unit, 'ActiveState') !== 'active';
      if (over) return { ok: false, output: error instanceof Error ? error.message : String(error) };
    }
    await sleep(250);
  }
}

async function command(verb: string, unit: string, wanted: string): Promise<Ran> {
  const ran = run('systemctl', verb, unit);
  const state = await settled(unit);
  await sleep(200);
  return { ok: ran.ok && state === wanted, output: `${ran.output} (${state}, ${property(unit, 'Result')})` };
}

/** A socket may start the unit again at once; what counts is how it ended. */
async function stop(unit: string): Promise<Ran> {
  const ran = run('systemctl', 'stop', unit);
  const state = await settled(unit);
  return { ok: ran.ok && state !== 'failed', output: `${ran.output} (${state}, ${property(unit, 'Result')})` };
}

type Act = readonly [Stage, () => Promise<Ran>];

const reload = (subject: Case): readonly Act[] =>
  subject.reloads && property(subject.unit, 'CanReload') === 'yes'
    ? [
        ['reload', () => command('reload', subject.unit, 'active')],
        ['reload', () => answers(subject)],
      ]
    : [];

/** The stages in order, as long as they go well. */
async function goThrough(subject: Case): Promise<{ readonly failed: Stage | null; readonly said: string }> {
  const { unit } = subject;
  const acts: readonly Act[] = [
    ['start', () => command('start', unit, 'active')],
    ['probe', () => answers(subject)],
    ...reload(subject),
    ['restart', () => command('restart', unit, 'active')],
    ['restart', () => answers(subject)],
    ['stop', () => stop(unit)],
  ];
  for (const [stage, act] of acts) {
    const { ok, output } = await act();
    if (!ok) return { failed: stage, said: output.slice(0, 400) };
  }
  return { failed: null, said: '' };
}

/** A daemon that dies stays dead: its state then says why. Units that refuse containers are started all the same. */
function prepare({ unit, dropIns }: Case): readonly string[] {
  const conditions = /^(?:Condition|Assert)Virtualization=/m.test(run('systemctl', 'cat', unit).output)
    ? '[Unit]\nConditionVirtualization=\nAssertVirtualization=\n'
    : '';
  const files = { ...dropIns, [`${unit}.d/zz-live.conf`]: `${conditions}[Service]\nRestart=no\n` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(etc, dirname(path)), { recursive: true });
    writeFileSync(join(etc, path), text);
  }
  run('systemctl', 'daemon-reload');
  return Object.keys(files);
}

function cleanUp(unit: string, files: readonly string[]): void {
  run('systemctl', 'kill', '-s', 'KILL', unit);
  run('systemctl', 'stop', unit);
  run('systemctl', 'reset-failed', unit);
  for (const path of files) rmSync(join(etc, path));
  run('systemctl', 'daemon-reload');
}

const journalCursor = (): string => /-- cursor: (\S+)/.exec(run('journalctl', '-n', '0', '--show-cursor', '-q').output)?.[1] ?? '';

function journalSince(cursor: string, unit: string): readonly string[] {
  run('journalctl', '--sync');
  const read = run('journalctl', '-q', '--no-pager', '-o', 'short-iso', ...(cursor === '' ? [] : ['--after-cursor', cursor]), '-u', unit);
  return read.output.split('\n').filter((line) => line !== '');
}

/** The kernel's log is the machine's: only lines after the mark count, and of those only what a filter or policy stopped. */
function kernelMark(): number {
  const descriptor = openSync('/dev/kmsg', constants.O_RDONLY | constants.O_NONBLOCK);
  drain(descriptor);
  return descriptor;
}

function drain(descriptor: number): readonly string[] {
  const lines: string[] = [];
  const buffer = Buffer.alloc(8192);
  for (;;) {
    try {
      const length = readSync(descriptor, buffer);
      if (length === 0) return lines;
      const [, message = ''] = buffer.toString('utf8', 0, length).split(';', 2);
      lines.push(message.split('\n', 1)[0] ?? '');
    } catch (error) {
      if ((error as { code?: string }).code !== 'EPIPE') return lines; // EAGAIN at the end; EPIPE where lines were overwritten meanwhile
    }
  }
}

/** What systemd-analyze says of the files; of a loaded unit it sees no difference between PrivateMounts=no and none. */
function exposureOf(unit: string): string | null {
  const path = join(dirname(property(unit, 'FragmentPath')), unit);
  return /level for \S+: ([0-9.]+)/.exec(run('systemd-analyze', 'security', '--offline=true', '--no-pager', path).output)?.[1] ?? null;
}

async function runCase(subject: Case): Promise<Outcome> {
  const files = prepare(subject);
  const cursor = journalCursor();
  const kernel = kernelMark();
  const { failed, said } = await goThrough(subject);
  const exposure = exposureOf(subject.unit);
  const audit = drain(kernel).filter((line) => /type=1(?:326|400)/.test(line));
  closeSync(kernel);
  const journal = failed === null ? [] : [...journalSince(cursor, subject.unit), ...audit.map((line) => `kernel: ${line}`)];
  const complaints = run('journalctl', '-b', '-q', '--no-pager', '-o', 'cat', '_PID=1', `UNIT=${subject.unit}`)
    .output.split('\n')
    .filter((line) => /\.(?:conf|service):\d+: /.test(line) && Object.keys(subject.dropIns).some((path) => line.includes(path)));
  cleanUp(subject.unit, files);
  return { id: subject.id, failed, said, exposure, complaints: [...new Set(complaints)], journal };
}

const cases = JSON.parse(readFileSync(join(shared, 'plan.json'), 'utf8')) as readonly Case[]; // written by the host from the same types
for (const subject of cases) appendFileSync(join(shared, 'outcomes.ndjson'), `${JSON.stringify(await runCase(subject))}\n`);
writeFileSync(join(shared, 'done'), '');
