import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const memoryDenyWriteExecute = defineExposureRule({
  id: 'memory-deny-write-execute',
  directives: ['MemoryDenyWriteExecute'],
  summary: 'memory that is both writable and executable can be made',
  since: '0.1.0',
  severity: 'info',
  exposes: 'memory can be made writable and executable',
  risk: 'JIT compilers: Java, Node, .NET, LuaJIT',
  checks: [switchCheck('MemoryDenyWriteExecute')],
  advice: () => ['MemoryDenyWriteExecute=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`MemoryDenyWriteExecute=yes` refuses memory mappings that are writable and executable at once, and refuses to make memory executable later. Since 254 it uses a kernel feature for this where there is one (Linux 6.3).',
    why: 'Machine code injected through a flaw has to be stored in memory and then executed. Without this setting one call turns a data buffer into code. It makes exploits harder, not impossible: code written to a file or a memfd can still be mapped as executable.',
    breaks:
      'Everything that generates code at run time: Java (`Failed to mark memory page as executable`), Node (exit by `status=5/TRAP`), .NET, LuaJIT (`runtime code generation failed`), browsers, Mono, WebAssembly runtimes. Some fail late: PHP only loses its regular expression compiler (`PCRE JIT will be disabled`), PostgreSQL fails at the first expensive query (`error during JITing`). Packed binaries and libraries that demand an executable stack fail to load. The error is EPERM, with the kernel feature EACCES.',
    fix: '`MemoryDenyWriteExecute=yes` for programs in C, Go, Rust, plain Python or Perl. For the others, switch the compiler off where that is an option (`node --jitless`, `jit=off` in PostgreSQL) or leave the setting out; its weight is small. To close the way around it as well, add `SystemCallFilter=~memfd_create` and `NoExecPaths=` for the writable directories. On x86 the filter needs `SystemCallArchitectures=native` to be complete.',
    seeAlso: ['systemd.exec(5)', 'mprotect(2)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/tarot-mailfilter
User=mailfilter
MemoryDenyWriteExecute=yes
`,
        because: 'writable memory can not become code',
      },
    ],
  },
};
