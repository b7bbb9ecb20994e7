import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const procSubset = defineExposureRule({
  id: 'proc-subset',
  directives: ['ProcSubset'],
  summary: '/proc shows the service more than its processes',
  since: '0.1.0',
  severity: 'info',
  exposes: 'kernel details in /proc can be read',
  risk: 'programs that read /proc/cpuinfo or meminfo',
  checks: [levelCheck('ProcSubset', ({ procSubset }) => procSubset, { pid: 0 }, 1)],
  advice: () => ['ProcSubset=pid'],
});

export const page: RulePage = {
  docs: {
    what: '`ProcSubset=pid` reduces `/proc` to the directories of processes. The files about the kernel and the machine, `/proc/sys` included, are gone.',
    why: 'Those files tell an attacker which kernel, modules and hardware to aim at, and hold a good share of the kernel interfaces that had flaws. They are of little use to an ordinary service. The weight in the score is tiny.',
    breaks:
      'Often silently: Node counts zero processors (`os.cpus()` is empty), `free`, `uptime` and `sysctl` fail, monitoring shows zeros, programs that probe `/proc/sys/net/core/somaxconn` or `/proc/sys/kernel/random/boot_id` fall back or stop. Where there is a message it is `open /proc/stat: no such file or directory`. The same file names are fine in a shell on the host, which makes this hard to find.',
    fix: '`ProcSubset=pid` if the program is known to read nothing else in `/proc`; test its metrics, not only its start. Otherwise leave it at `ProcSubset=all` and set `ProtectProc=invisible` and `ProtectKernelTunables=yes`, which cost less trouble and count a hundred times as much. It needs Linux 5.8 and is ignored on older kernels.',
    seeAlso: ['systemd.exec(5)', 'proc(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/barcode-service
ProtectProc=invisible
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/barcode-service
ProcSubset=pid
`,
        because: 'only processes are left in `/proc`',
      },
    ],
  },
};
