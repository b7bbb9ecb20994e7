import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const systemCallArchitectures = defineExposureRule({
  id: 'system-call-architectures',
  directives: ['SystemCallArchitectures'],
  summary: 'system calls of foreign architectures are not ruled out',
  since: '0.1.0',
  severity: 'warning',
  exposes: '32-bit system calls are open as well',
  partly: 'more than the native calls are allowed',
  risk: '32-bit programs, wine',
  checks: [
    {
      field: 'SystemCallArchitectures',
      badness: ({ syscallArchitectures: allowed }) => (allowed.size === 0 ? 10 : allowed.size === 1 && allowed.has('native') ? 0 : 8),
    },
  ],
  advice: ({ syscallArchitectures }) =>
    syscallArchitectures.size === 0 ? ['SystemCallArchitectures=native'] : ['SystemCallArchitectures=', 'SystemCallArchitectures=native'],
});

export const page: RulePage = {
  docs: {
    what: '`SystemCallArchitectures=native` allows only the system calls of the architecture of the machine. Otherwise a 64-bit PC also accepts the 32-bit variants.',
    why: 'The second set of calls is rarely used and doubles what can be attacked in the kernel. Worse, some of the filters systemd sets (`RestrictAddressFamilies=`, `MemoryDenyWriteExecute=`) do not fully cover it, so an attacker can go around them.',
    breaks:
      'Only 32-bit programs on a 64-bit system: wine, Steam, some printer, backup and virus scanner agents, containers of another architecture. The kernel ends the process: `code=dumped, status=31/SYS` or `code=killed, status=31/SYS`.',
    fix: '`SystemCallArchitectures=native`. If 32-bit programs are needed, `SystemCallArchitectures=native x86` is better than nothing, but earns only a fifth of the credit. Naming the own architecture, such as `x86-64`, is rated the same way, although it does the job: write `native`. Lines add up, so a drop-in writes `SystemCallArchitectures=` first.',
    seeAlso: ['systemd.exec(5)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/docsearch
User=docsearch
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/opt/oldscan/agent
SystemCallArchitectures=native x86
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/docsearch
SystemCallArchitectures=native
`,
        because: 'only native calls are allowed',
      },
    ],
  },
};
