import { mayCall } from '../../src/rule/defeats.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const memoryDenyBypass = defineRule({
  id: 'memory-deny-bypass',
  category: 'effectiveness',
  summary: 'MemoryDenyWriteExecute= can be walked around through files in memory',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['MemoryDenyWriteExecute'],
  messages: { memfd: 'MemoryDenyWriteExecute= can be walked around: memfd_create and /dev/shm give memory that is mapped twice' },
  help: 'Add SystemCallFilter=~memfd_create and InaccessiblePaths=/dev/shm or NoExecPaths=/dev/shm /tmp, where the program allows it.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'MemoryDenyWriteExecute');
    if (sandbox?.switches.MemoryDenyWriteExecute === true && line !== undefined && mayCall(sandbox, ['memfd_create']))
      report({ message: 'memfd', ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `MemoryDenyWriteExecute=yes` without a filter for `memfd_create`.',
    why: 'The setting forbids memory that is writable and executable at once. A file in memory can be mapped twice, once for writing and once for execution.',
    breaks: 'Python programs with ctypes callbacks, programs with shared memory.',
    fix: '`SystemCallFilter=~memfd_create` after the allow list.',
    seeAlso: ['systemd.exec(5)', 'memfd_create(2)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nMemoryDenyWriteExecute=yes\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nMemoryDenyWriteExecute=yes\nSystemCallFilter=~memfd_create\n', because: 'the call is filtered' }],
  },
};
