import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** Filters that look at arguments, which have other places on other architectures. */
const partial: ReadonlySet<string> = new Set([
  'MemoryDenyWriteExecute',
  'RestrictAddressFamilies',
  'RestrictNamespaces',
  'RestrictRealtime',
  'RestrictSUIDSGID',
]);

export const otherArchitectures = defineRule({
  id: 'other-architectures',
  category: 'effectiveness',
  summary: 'filters hold only in part for programs of a second architecture',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: [...partial],
  messages: { abi: '{names} can be walked around by system calls of another architecture, such as 32-bit ones' },
  help: 'Add SystemCallArchitectures=native.',
  check({ unit, sandbox, report }) {
    const [line] = activeLines(unit, partial);
    if (sandbox === null || line === undefined || sandbox.syscallArchitectures.size > 0) return;
    report({ message: 'abi', data: { names: `${line.directive.name}=` }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds filters such as `RestrictAddressFamilies=` without `SystemCallArchitectures=`.',
    why: 'On x86-64 a program can make 32-bit calls, where sockets are made by `socketcall`, whose arguments a filter can not see. The manual advises to allow the native architecture alone.',
    breaks: '32-bit programs are killed: `Bad system call`.',
    fix: '`SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=AF_UNIX\n', lines: [3] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=AF_UNIX\nSystemCallArchitectures=native\n',
        because: 'only native calls are possible',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service\n', because: 'names of calls are known on all architectures' },
    ],
  },
};
