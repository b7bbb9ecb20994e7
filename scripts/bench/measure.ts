/** What a run of a program costs: processor time, time on the clock, peak memory. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** Milliseconds of processor time, in the program and for it in the kernel. */
  readonly cpu: number;
  /** Milliseconds on the clock. */
  readonly wall: number;
  /** MiB, or null where /proc does not tell. */
  readonly memory: number | null;
}

const timed = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null 2>/dev/null';
const pollEvery = 3;

/** Largest memory so far of the program that the shell `pid` runs. */
function peakMemory(pid: number): number | null {
  try {
    const child = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0] ?? '';
    const [, peak] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
    return peak === undefined ? null : Number(peak) / 1024;
  } catch {
    return null;
  }
}

/** Runs a command with its output thrown away. Certificates that Node would load at each start are left out. */
export function costOf(command: readonly string[]): Promise<Cost> {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-c', timed, 'bash', ...command], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let printed = '';
    let memory: number | null = null;
    const poll = setInterval(() => {
      if (shell.pid !== undefined) memory = peakMemory(shell.pid) ?? memory;
    }, pollEvery);
    shell.stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    shell.on('error', reject);
    shell.on('close', () => {
      clearInterval(poll);
      const [user = 0, system = 0, wall = 0] = (printed.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
      resolve({ cpu: (user + system) * 1000, wall: wall * 1000, memory });
    });
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Runs the commands in turn, so that what disturbs one disturbs all, and gives the median of each. */
export async function medianCosts<Name extends string>(commands: Readonly<Record<Name, readonly string[]>>, rounds: number): Promise<Record<Name, Cost>> {
  const names = Object.keys(commands) as Name[]; // the keys of the record are its type
  const costs = new Map<Name, Cost[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) for (const name of names) costs.get(name)?.push(await costOf(commands[name]));
  const medianOf = (all: readonly Cost[]): Cost => {
    const memories = all.map(({ memory }) => memory).filter((memory) => memory !== null);
    return { cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)), memory: memories.length === 0 ? null : Math.max(...memories) };
  };
  return Object.fromEntries(names.map((name) => [name, medianOf(costs.get(name) ?? [])])) as Record<Name, Cost>; // one entry for each name
}
