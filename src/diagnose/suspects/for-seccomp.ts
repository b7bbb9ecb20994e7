/** Who stops a system call: SystemCallFilter= with the line that leaves it out, or SystemCallArchitectures=. */
import { type Assignment, settingOf } from '../../model/unit.ts';
import { isFiltering } from '../../model/values/syscall-filter.ts';
import { hasBit } from '../../systemd/bits.ts';
import type { Fact } from '../fact.ts';
import { linesOf, type Scene, shown, written } from './scene.ts';
import type { Suspect } from './suspect.ts';

type SeccompFact = Extract<Fact, { readonly kind: 'seccomp' }>;

/** Whether the filter of the unit stops a call; a call that systemd does not know is stopped by a list of allowed ones. */
export function blocksCall({ sandbox, unit }: Scene, call: string): boolean {
  const filter = sandbox.syscallFilter;
  if (!isFiltering(filter)) return false;
  const bit = unit.facts.syscalls.bitOf.get(call);
  if (bit === undefined) return filter.mode === 'allow';
  return filter.mode === 'deny' ? hasBit(filter.named, bit) : !hasBit(filter.allowed, bit);
}

/** Whether a forbidden call fails with an error instead of ending the process, for some calls at least. */
export function returnsErrors({ unit }: Scene): boolean {
  const number = settingOf(unit, 'SystemCallErrorNumber')?.value;
  if (number !== undefined && number !== 'kill' && number !== '') return true;
  return (settingOf(unit, 'SystemCallFilter')?.assignments ?? []).some(({ node }) => /:(?!kill\b)[A-Z0-9]/.test(node.value));
}

const namesCall = ({ unit }: Scene, call: string) => {
  const bit = unit.facts.syscalls.bitOf.get(call);
  return ({ node }: Assignment) =>
    node.value.startsWith('~') &&
    node.value
      .slice(1)
      .split(/\s+/)
      .map((word) => word.split(':')[0] ?? '')
      .some((word) => word === call || (word.startsWith('@') && bit !== undefined && hasBit(unit.facts.syscalls.group(word) ?? new Uint32Array(), bit)));
};

/** Groups whose calls a program uses together, so that one alone would only bring the next failure. */
const usedTogether = ['@pkey', '@setuid', '@chown', '@memlock', '@sync', '@aio', '@keyring', '@timer', '@ipc', '@network-io'];

/** The smallest group of calls used together that holds a blocked one, else the call itself. */
function wordFor({ unit }: Scene, call: string): string {
  const bit = unit.facts.syscalls.bitOf.get(call);
  return usedTogether.find((name) => bit !== undefined && hasBit(unit.facts.syscalls.group(name) ?? new Uint32Array(), bit)) ?? call;
}

/** A list of allowed calls that lacks most of what any service uses is no list to mend call by call. */
function isFarTooNarrow({ sandbox, unit }: Scene): boolean {
  const usual = unit.facts.syscalls.group('@system-service');
  const filter = sandbox.syscallFilter;
  if (usual === undefined || filter?.mode !== 'allow' || linesOf({ unit }, 'SystemCallFilter').some(({ node }) => node.value.startsWith('~'))) return false;
  const held = [...unit.facts.syscalls.bitOf.values()].filter((bit) => hasBit(usual, bit));
  return held.filter((bit) => hasBit(filter.allowed, bit)).length * 2 < held.length;
}

const isUsual = ({ unit }: Scene, call: string): boolean => {
  const bit = unit.facts.syscalls.bitOf.get(call);
  return bit !== undefined && hasBit(unit.facts.syscalls.group('@system-service') ?? new Uint32Array(), bit);
};

/** The filter as a suspect for calls that it blocks. The line to add comes after all others and so undoes a denial. */
export function filterSuspect(scene: Scene, calls: readonly string[], why: string): Suspect | null {
  const [first = ''] = calls;
  const filter = scene.sandbox.syscallFilter;
  const denial = written(scene, 'SystemCallFilter', namesCall(scene, first));
  const allowing = filter?.mode === 'allow' && denial !== null && !namesCall(scene, first)(denial.assignment);
  const culprit = allowing ? written(scene, 'SystemCallFilter', ({ node }) => !node.value.startsWith('~')) : denial;
  if (culprit === null) return null;
  const narrow = isFarTooNarrow(scene);
  const blocked = calls.filter((call) => blocksCall(scene, call));
  const words = [...new Set(blocked.map((call) => (narrow && isUsual(scene, call) ? '@system-service' : wordFor(scene, call))))];
  const confirm = "journalctl -k -b --grep 'type=1326'";
  return { ...culprit, weight: 0.95, why, relax: [`SystemCallFilter=${words.join(' ')}`], confirm };
}

/** What well-known programs do first that filters forbid; for kills of which no record tells the call. */
const firstCalls: Readonly<Record<string, string>> = {
  nginx: 'setgroups',
  nice: 'setpriority',
  chrt: 'sched_setscheduler',
  chown: 'fchownat',
  mount: 'mount',
  node: 'pkey_alloc',
};

/** Names of registers aside, the record tells another ABI by `compat` or by a 32-bit architecture. */
const foreignArchitectures: Readonly<Record<string, string>> = { x86: 'x86', arm: 'arm' };

function architectureSuspect(scene: Scene, { architecture }: SeccompFact): Suspect | null {
  const culprit = written(scene, 'SystemCallArchitectures');
  if (culprit === null) return null;
  const name = foreignArchitectures[architecture ?? ''] ?? 'x86';
  const why = `${shown(culprit.assignment)} forbids the system calls of ${architecture ?? 'other architectures'}`;
  return { ...culprit, weight: 1, why, relax: [`SystemCallArchitectures=${name}`], confirm: "journalctl -k -b --grep 'type=1326'" };
}

export function suspectsForSeccomp(scene: Scene, fact: SeccompFact): readonly Suspect[] {
  if (!fact.blocked) return [];
  if (fact.foreign) return [architectureSuspect(scene, fact)].filter((suspect) => suspect !== null);
  if (fact.call !== null) {
    if (!blocksCall(scene, fact.call)) return [];
    const suspect = filterSuspect(scene, [fact.call], `the filter does not allow ${fact.call}`);
    return suspect === null ? [] : [suspect];
  }
  return unknownCall(scene, fact);
}

/** The log tells of a kill and not of the call: the filter is to blame, and the kernel's record says more. */
function unknownCall(scene: Scene, fact: SeccompFact): readonly Suspect[] {
  if (!isFiltering(scene.sandbox.syscallFilter)) return [architectureSuspect(scene, fact)].filter((suspect) => suspect !== null);
  const likely = firstCalls[fact.program ?? ''];
  if (likely !== undefined && blocksCall(scene, likely)) {
    const suspect = filterSuspect(scene, [likely], `the filter does not allow ${likely}, which ${fact.program} needs`);
    return suspect === null ? [] : [suspect];
  }
  const suspect = filterSuspect(scene, [], 'a system call that the filter does not allow; the record in the kernel log has its number');
  return suspect === null ? [] : [{ ...suspect, relax: ['SystemCallErrorNumber=EPERM'] }];
}
