import { describe, expect, test } from 'vitest';
import { auditArchitecture, type NumberedArchitecture, syscallName } from '../../src/systemd/syscall-numbers.ts';
import { syscallsOf } from '../../src/systemd/syscalls.ts';

/** From the kernel's own tables (unistd_64.h, unistd_32.h, asm-generic/unistd.h, syscall.tbl of each architecture). */
const known: readonly (readonly [NumberedArchitecture, number, string])[] = [
  ['x86-64', 41, 'socket'],
  ['x86-64', 116, 'setgroups'],
  ['x86-64', 141, 'setpriority'],
  ['x86-64', 165, 'mount'],
  ['x86-64', 330, 'pkey_alloc'],
  ['x86-64', 425, 'io_uring_setup'],
  ['x86-64', 0x4000_0000 + 41, 'socket'],
  ['x86', 20, 'getpid'],
  ['x86', 206, 'setgroups32'],
  ['arm64', 198, 'socket'],
  ['arm64', 289, 'pkey_alloc'],
  ['riscv64', 40, 'mount'],
  ['arm', 281, 'socket'],
  ['s390x', 206, 'setgroups'],
  ['ppc64-le', 326, 'socket'],
];

describe('numbers of system calls', () => {
  test.each(known)('on %s %i is %s', (architecture, number, name) => {
    expect(syscallName(architecture, number)).toBe(name);
  });

  test('agree with the numbers that systemd-analyze was asked about', () => {
    const retired = new Set(['_sysctl', 'afs_syscall', 'create_module', 'get_kernel_syms', 'getpmsg', 'nfsservctl']);
    for (const more of ['putpmsg', 'query_module', 'security', 'tuxcall', 'uselib', 'vserver']) retired.add(more);
    const native = [...syscallsOf('262').numberOf].filter(([name]) => !retired.has(name));
    expect(native.length).toBeGreaterThan(350);
    for (const [name, number] of native) expect(syscallName('x86-64', number)).toBe(name);
  });

  test('are unknown where the architecture has no such call', () => {
    expect(syscallName('x86-64', 4000)).toBeNull();
  });
});

describe('architectures of audit records', () => {
  test.each([
    ['c000003e', 'x86-64'],
    ['C00000B7', 'arm64'],
    ['0x40000003', 'x86'],
    ['40000028', 'arm'],
    ['c00000f3', 'riscv64'],
    ['80000016', 's390x'],
    ['c0000015', 'ppc64-le'],
    ['constructor', null],
    ['deadbeef', null],
  ])('%s is %s', (hex, name) => {
    expect(auditArchitecture(hex)).toBe(name);
  });
});
