import { type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [{ directive: 'MemoryDenyWriteExecute', token: 'jit', fails: 'stops what makes machine code at run time' }];

export const codeGenerationBlocked = defineRule({
  id: 'code-generation-blocked',
  category: 'breakage',
  summary: 'MemoryDenyWriteExecute= stops programs that make machine code',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['MemoryDenyWriteExecute'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line, or switch the compiler off (node --jitless, jit=off of PostgreSQL).',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    reportConflicts({ unit, needs, report }, conflicts, () => sandbox.switches.MemoryDenyWriteExecute);
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `MemoryDenyWriteExecute=yes` in services whose program compiles at run time: Node.js, Java, .NET, LuaJIT, PostgreSQL, browsers and others, as far as the unit shows it.',
    why: 'Such a program needs memory that is written and then executed. Most crash at once (`status=5/TRAP`, `Failed to mark memory page as executable`); PostgreSQL starts and fails later, on expensive queries.',
    breaks: 'Without the line an intruder can bring code of their own into memory.',
    fix: 'Remove the line and keep the rest of the sandbox.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/node /srv/forum/server.js\nMemoryDenyWriteExecute=yes\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/java -jar /opt/forum/forum.jar\nMemoryDenyWriteExecute=yes\n', lines: [3] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/node --jitless /srv/forum/server.js\nMemoryDenyWriteExecute=yes\n', because: 'the compiler is switched off' },
      { unit: '[Service]\nExecStart=/usr/sbin/chronyd\nMemoryDenyWriteExecute=yes\n', because: 'it compiles nothing' },
    ],
  },
};
