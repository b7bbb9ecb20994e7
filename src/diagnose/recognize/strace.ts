/** Lines of strace: the call, its arguments and the error are all there. */

import type { ErrorName, Fact, PathUse, Reading } from '../fact.ts';
import { operationByCall } from '../suspects/operations.ts';

const failedCall = /^(?:\[pid +\d{1,10}\] |\d{1,10} +)?(?:\d[\d:.]{0,30} )?([a-z_][a-z0-9_]{1,40})\((.{0,1200})\) += -1 (E[A-Z]{2,20})\b/;
const sysSignal = /^(?:\[pid +\d{1,10}\] |\d{1,10} +)?--- SIGSYS \{.{0,200}si_syscall=(?:__NR_)?([a-z0-9_]{1,40})/;
const killedBySys = /\+\+\+ killed by SIGSYS/;

const pathErrors: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENXIO']);
const writingCalls = /^(?:mkdir|rename|unlink|rmdir|link|symlink|truncate|creat|chmod|fchmod|chown|fchown|lchown|utime|mknod)/;

function useOf(call: string, args: string): PathUse {
  if (call.startsWith('exec')) return 'execute';
  if (call === 'chdir') return 'enter';
  return writingCalls.test(call) || /O_(?:WRONLY|RDWR|CREAT|TRUNC)/.test(args) ? 'write' : 'unknown';
}

const portOf = (args: string) => Number(/sin6?_port=htons\((\d{1,5})\)/.exec(args)?.[1] ?? Number.NaN);

const memory: Fact = { kind: 'directives', shown: 'memory', candidates: [{ directive: 'MemoryDenyWriteExecute' }] };
const setsIdBits = /\b0?[2-7][0-7]{3}\b|S_IS[UG]ID/;
const isRefusal = (error: string) => error === 'EPERM' || error === 'EACCES';

/** Calls of which the error alone is no evidence: their arguments decide. */
function socketFact(call: string, args: string, error: string): Fact | null {
  if (call === 'bind' && error === 'EACCES' && portOf(args) < 1024) return { kind: 'operation', operation: 'low-port' };
  if (call === 'bind' && error === 'EPERM') return { kind: 'directives', shown: 'network', candidates: [{ directive: 'SocketBindDeny' }] };
  if (call.startsWith('send') && error === 'EPERM') return { kind: 'network', trouble: 'send-refused', address: null };
  if (call === 'connect' && error === 'ENETUNREACH') return { kind: 'network', trouble: 'unreachable', address: null };
  return call === 'socket' && args.includes('SOCK_RAW') && error === 'EPERM' ? { kind: 'operation', operation: 'raw-socket' } : null;
}

function operationFact(call: string, args: string, error: string): Fact | null {
  if (/chmod|mkdir/.test(call) && error === 'EPERM' && setsIdBits.test(args)) return { kind: 'operation', operation: 'suid' };
  if (error === 'ENOSYS' && call === 'openat2') return { kind: 'directives', shown: 'permission', candidates: [{ directive: 'RestrictSUIDSGID' }] };
  const operation = operationByCall.get(call);
  if (operation === undefined) return null;
  if (error === 'EINVAL' && operation === 'chown') return { kind: 'directives', shown: 'permission', candidates: [{ directive: 'PrivateUsers' }] };
  return error === 'EPERM' ? { kind: 'operation', operation } : null;
}

function factOf(call: string, args: string, error: string): Fact | null {
  if (error === 'EAFNOSUPPORT') {
    const family = /^(?:AF|PF)_([A-Z0-9]{2,12})/.exec(args)?.[1];
    return { kind: 'address-family', families: family === undefined ? [] : [`AF_${family}`] };
  }
  if (call === 'mprotect' || call === 'mmap') return isRefusal(error) && args.includes('PROT_EXEC') ? memory : null;
  const special = socketFact(call, args, error) ?? operationFact(call, args, error);
  if (special !== null) return special;
  const path = /"(\/[^"]{1,512})"/.exec(args)?.[1];
  if (path === undefined || !pathErrors.has(error)) return null;
  return { kind: 'path', error: error as ErrorName, path, use: useOf(call, args) }; // it is one of the errors above
}

export function recognizeStrace(message: string): Reading | null {
  const [, call, args = '', error = ''] = failedCall.exec(message) ?? [];
  if (call !== undefined) {
    const fact = factOf(call, args, error);
    return fact === null ? null : { fact, certainty: 0.97 };
  }
  const blocked = sysSignal.exec(message)?.[1];
  if (blocked === undefined && !killedBySys.test(message)) return null;
  const named = blocked !== undefined && /^[a-z]/.test(blocked) ? blocked : null;
  return { fact: { kind: 'seccomp', call: named, architecture: null, number: null, foreign: false, blocked: true, program: null }, certainty: 0.98 };
}
