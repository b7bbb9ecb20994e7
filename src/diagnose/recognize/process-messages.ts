/** Messages about what a process may do: memory, programs, users, system calls. */
import { factsOf } from '../../systemd/facts.ts';
import { newestTable } from '../../systemd/versions.ts';
import type { Fact } from '../fact.ts';
import { by, op, type Row } from './message-row.ts';

const memory = by('memory', 'MemoryDenyWriteExecute');
const gained: Fact = { kind: 'no-new-privileges' };
const isCall = (word: string) => factsOf(newestTable, Number(newestTable)).syscalls.bitOf.has(word);

export const signalRows: readonly Row[] = [
  {
    has: ['exited on signal 31', 'Bad system call', 'status=159/', 'terminated by signal 31', 'killed by SIGSYS', 'signal: bad system call', 'SIGSYS'],
    certainty: 0.97,
    fact: (_, message) => ({
      kind: 'seccomp',
      call: null,
      architecture: null,
      number: null,
      foreign: false,
      blocked: true,
      program: /\b(nginx|nice|chrt|chown|mount)\b/.exec(message)?.[1] ?? null,
    }),
  },
  {
    has: ['callbacks suppressed'],
    when: /^(?:audit: )?(?:kauditd_printk_skb: )\d{1,10} callbacks suppressed/,
    certainty: 0.9,
    fact: { kind: 'remark', note: 'the kernel dropped audit records: there may be more blocked calls than are told here' },
  },
];

export const memoryRows: readonly Row[] = [
  { has: ['Check failed: 12 == (*__errno_location'], certainty: 0.97, fact: memory },
  { has: ['Fatal javascript OOM in MemoryChunk'], certainty: 0.9, fact: memory },
  { has: ['trap int3'], when: /trap int3 .{0,120} in (?:node|electron|chrome)/, certainty: 0.85, fact: memory },
  { has: ['segfault at'], when: /segfault at .{0,120} error 1[45]\b/, certainty: 0.8, fact: memory },
  { has: ['Failed to mark memory page as executable'], certainty: 0.99, fact: memory },
  { has: ['runtime code generation failed, restricted kernel'], certainty: 0.99, fact: memory },
  { has: ['Allocation of JIT memory failed'], certainty: 0.98, fact: memory },
  { has: ['mprotect() failed ['], when: /mprotect\(\) failed \[(?:1|13)\]/, certainty: 0.95, fact: memory },
  {
    has: ['mprotect', 'PROT_EXEC'],
    when: /(?:mprotect|PROT_EXEC).{0,160}(?:[Oo]peration not permitted|[Pp]ermission denied|\bE(?:PERM|ACCES)\b|errno ?[:=]? ?(?:1|13)\b)/,
    certainty: 0.9,
    fact: (_, message) => (message.includes('PROT_') && !message.includes('PROT_EXEC') ? null : memory),
  },
  {
    has: ['executable'],
    when: /(?:ailed|nable|annot|an't|ould(?: not|n't)) .{0,60}\b(?:executable (?:memory|pages?|heap)|(?:memory|pages?|heap) (?:as )?executable)\b/,
    certainty: 0.9,
    fact: memory,
  },
  { has: ['error during JITing', 'look up symbol "evalexpr'], certainty: 0.98, fact: memory },
  { has: ['JIT'], when: /JIT (?:code )?(?:buffer|memory).{0,40}(?:failed|denied)/, certainty: 0.97, fact: memory },
  {
    has: ['Failed to create CoreCLR', 'GC heap initialization failed'],
    certainty: 0.7,
    fact: by('memory', 'MemoryDenyWriteExecute', { directive: 'LimitAS', weight: 0.6 }, { directive: 'ProcSubset', weight: 0.3 }),
  },
  { has: ['cannot enable executable stack', 'segment writable for relocation'], certainty: 0.9, fact: memory },
];

export const executionRows: readonly Row[] = [
  {
    has: ['UnsatisfiedLinkError: /'],
    when: /UnsatisfiedLinkError: (\/[^\s:]{1,300})/,
    certainty: 0.9,
    fact: ([, path = '']) => ({ kind: 'path', error: 'EACCES', path, use: 'execute' }),
  },
  {
    has: ['failed to map segment from'],
    when: /(?:^|\s)(\/[^\s:]{1,300}): failed to map segment|failed to map segment/,
    certainty: 0.9,
    fact: ([, path]) => (path === undefined ? by('path', 'NoExecPaths') : { kind: 'path', error: 'EACCES', path, use: 'execute' }),
  },
  { has: ['"no new privileges" flag is set', 'no new privileges', 'must be setuid root', 'is not setuid'], certainty: 0.99, fact: gained },
  { has: ['effective uid is not 0, is /'], certainty: 0.95, fact: gained },
  { has: ['create file maildrop'], certainty: 0.97, fact: gained },
  { has: ['missing cap_net_raw', 'socktype: SOCK_RAW'], certainty: 0.97, fact: op('raw-socket') },
];

export const identityRows: readonly Row[] = [
  {
    has: ['unable to change to root gid', 'cannot set groups', 'setgroups('],
    when: /root gid|cannot set groups|setgroups\(.{0,80}(?:not permitted|failed)/,
    certainty: 0.95,
    fact: op('set-group'),
  },
  {
    has: ['setgid', 'initgroups', 'setresgid', 'setegid'],
    when: /(?:set(?:e|res|re)?gid|initgroups)\b.{0,120}not permitted/,
    certainty: 0.95,
    fact: op('set-group'),
  },
  { has: ['setuid', 'setresuid', 'seteuid', 'setreuid'], when: /set(?:e|res|re)?uid\b.{0,120}not permitted/, certainty: 0.95, fact: op('set-user') },
  {
    has: ['Could not change user id', 'could not change user id', "can't drop privileges", 'Failed to drop privileges', 'unable to set user id'],
    certainty: 0.85,
    fact: op('set-user'),
  },
  {
    has: ['hange group', 'supplementary groups', 'group privileges'],
    when: /[Cc](?:ould not|annot) change group|change group-?(?:id|identity)\b|drop (?:supplementary groups|group privileges)/,
    certainty: 0.85,
    fact: op('set-group'),
  },
  {
    has: ['chown', 'hanging ownership'],
    when: /(?:chown|changing ownership of).{0,300}(?:Invalid argument|EINVAL)/,
    certainty: 0.97,
    fact: by('permission', 'PrivateUsers'),
  },
  { has: ['chown', 'hanging ownership'], when: /(?:chown|changing ownership of).{0,300}[Oo]peration not permitted/, certainty: 0.92, fact: op('chown') },
  {
    has: ['hanging permissions of', 'Cannot change mode to'],
    when: /Cannot change mode to \S{0,12}s|changing permissions of .{1,300}: Operation not permitted/,
    certainty: 0.9,
    fact: op('suid'),
  },
  {
    has: ['mkdir', 'cannot create directory', 'chmod'],
    when: /(?:\bmkdir(?:at)?\b|cannot create directory|\bf?chmod(?:at)?\b).{0,300}[Oo]peration not permitted|[Oo]peration not permitted, (?:mkdir|f?chmod)\b/,
    certainty: 0.8,
    // The kernel's own file systems take no directories from anyone.
    fact: (_, message) => (/(?:^|[\s'"=:(])\/(?:sys|proc)\//.test(message) ? null : op('suid')),
  },
  {
    has: ['cap_set_proc', 'PR_CAPBSET', 'capset('],
    when: /not permitted/,
    certainty: 0.85,
    fact: by('permission', 'CapabilityBoundingSet', { directive: 'SystemCallFilter', weight: 0.3 }),
  },
  { has: ['chroot'], when: /chroot\b.{0,300}[Oo]peration not permitted|Cannot chroot/, certainty: 0.95, fact: op('chroot') },
  { has: ['$HOME not set', '$HOME is not set'], certainty: 0.8, fact: by('environment', { directive: 'DynamicUser', relax: ['Environment=HOME=/run'] }) },
  {
    has: ['killing pid', 'kill: ', 'kill('],
    when: /killing pid \d{1,10} failed: Operation not permitted|kill(?:: |\().{0,120}not permitted/,
    certainty: 0.9,
    fact: op('send-signal'),
  },
];

/** A call right before its error, as perror(3) has it: `reboot: Operation not permitted`, `swapon() failed (1: ...)`. */
export const callRows: readonly Row[] = [
  {
    has: ['peration not permitted'],
    when: /(?:^|[\s:(])([a-z][a-z0-9_]{2,30})(?:\([^)]{0,80}\))?:? (?:failed:? ?|error:? ?)?\(?(?:1: )?[Oo]peration not permitted/,
    certainty: 0.85,
    // With a path the message is about that.
    fact: ([, call = ''], message) => (message.includes('/') || !isCall(call) ? null : { kind: 'call', call }),
  },
];
