/** Records of the kernel's audit: system calls that a filter stopped, and denials of the security modules. */
import { auditArchitecture, syscallName } from '../../systemd/syscall-numbers.ts';
import type { Fact, Reading } from '../fact.ts';

/** The value of `name=` in a record; quotes are taken off. Names are matched as whole words. */
function auditField(message: string, name: string): string | null {
  const at = ` ${message}`.indexOf(` ${name}=`);
  if (at < 0) return null;
  const start = at + name.length + 1;
  const quoted = message.charAt(start) === '"';
  const end = quoted ? message.indexOf('"', start + 1) : message.indexOf(' ', start);
  return message.slice(quoted ? start + 1 : start, end < 0 ? undefined : end);
}

const actionKillProcess = 0x80000000;
const actionKillThread = 0;
const signalSys = '31';

/** A SECCOMP record: by its type in the kernel's words (1326), in auditd's, or by its fields. */
function seccompRecord(message: string): Fact | null {
  const number = Number(auditField(message, 'syscall') ?? Number.NaN);
  const arch = auditField(message, 'arch');
  const action = Number(auditField(message, 'code') ?? Number.NaN);
  if (!Number.isInteger(number) || arch === null || Number.isNaN(action)) return null;
  const architecture = auditArchitecture(arch);
  const signalled = auditField(message, 'sig') === signalSys;
  return {
    kind: 'seccomp',
    call: architecture === null ? null : syscallName(architecture, number),
    architecture,
    number,
    foreign: auditField(message, 'compat') === '1',
    blocked: signalled || action === actionKillProcess || action === actionKillThread,
    program: auditField(message, 'comm'),
  };
}

/** auditd interprets records on demand (`ausearch -i`): names stand for numbers. */
function interpretedRecord(message: string): Fact | null {
  const call = auditField(message, 'syscall');
  const arch = auditField(message, 'arch');
  if (call === null || arch === null || !/^[a-z_][a-z0-9_]{0,40}$/.test(call)) return null;
  const foreign = auditField(message, 'compat') === '1' || arch === 'i386';
  const program = auditField(message, 'comm');
  return { kind: 'seccomp', call, architecture: null, number: null, foreign, blocked: !message.includes('code=log'), program };
}

function accessDenial(message: string): Fact | null {
  if (message.includes('apparmor="DENIED"')) return { kind: 'access-control', module: 'AppArmor', profile: auditField(message, 'profile') };
  if (/avc: {1,2}denied/.test(message)) return { kind: 'access-control', module: 'SELinux', profile: auditField(message, 'scontext') };
  return null;
}

export function recognizeAudit(message: string): Reading | null {
  if (message.includes('syscall=') && /type=(?:1326|SECCOMP)\b|(?:^|\s)SECCOMP auid=|sig=31/.test(message)) {
    const fact = seccompRecord(message) ?? interpretedRecord(message);
    if (fact !== null) return { fact, certainty: 0.99 };
  }
  const denial = accessDenial(message);
  return denial === null ? null : { fact: denial, certainty: 0.98 };
}
