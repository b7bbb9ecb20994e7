import type { Sandbox } from '../../src/model/sandbox.ts';
import { hasValue } from '../../src/model/setting-values.ts';
import { isFiltering } from '../../src/model/values/syscall-filter.ts';
import { syscallGroupCheck } from '../../src/rule/archetypes.ts';
import { type CheckRow, defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

const checks: readonly CheckRow[] = [
  syscallGroupCheck('SystemCallFilter_swap', '@swap'),
  syscallGroupCheck('SystemCallFilter_obsolete', '@obsolete'),
  syscallGroupCheck('SystemCallFilter_clock', '@clock'),
  syscallGroupCheck('SystemCallFilter_cpu_emulation', '@cpu-emulation'),
  syscallGroupCheck('SystemCallFilter_debug', '@debug'),
  syscallGroupCheck('SystemCallFilter_mount', '@mount'),
  syscallGroupCheck('SystemCallFilter_module', '@module'),
  syscallGroupCheck('SystemCallFilter_raw_io', '@raw-io'),
  syscallGroupCheck('SystemCallFilter_reboot', '@reboot'),
  syscallGroupCheck('SystemCallFilter_privileged', '@privileged'),
  syscallGroupCheck('SystemCallFilter_resources', '@resources'),
];

/** Groups without which a service that starts as root can't change its user. */
const rootNeeds: readonly string[] = ['@privileged', '@resources'];

const groupOf = ({ field }: CheckRow) => `@${field.slice('SystemCallFilter_'.length).replaceAll('_', '-')}`;

/** An allow list to begin with, that refuses calls instead of killing for them; where there is a filter, a line that denies the groups it leaves open. */
function adviseFilter(sandbox: Sandbox): readonly string[] {
  const spare = sandbox.privileged ? rootNeeds : [];
  const denied = checks
    .filter((row) => row.badness(sandbox) !== 0)
    .map(groupOf)
    .filter((group) => !spare.includes(group));
  if (isFiltering(sandbox.syscallFilter)) return denied.length === 0 ? [] : [`SystemCallFilter=~${denied.join(' ')}`];
  const list = sandbox.privileged ? ['SystemCallFilter=@system-service'] : ['SystemCallFilter=@system-service', 'SystemCallFilter=~@privileged @resources'];
  return hasValue(sandbox.unit, 'SystemCallErrorNumber') ? list : [...list, 'SystemCallErrorNumber=EPERM'];
}

export const systemCallFilter = defineExposureRule({
  id: 'system-call-filter',
  directives: ['SystemCallFilter'],
  summary: 'system calls that few services need are allowed',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'every system call of the kernel is open',
  partly: 'some groups of risky calls stay open',
  risk: 'services that switch user, call chown or nice',
  checks,
  advice: adviseFilter,
});

export const page: RulePage = {
  docs: {
    what: '`SystemCallFilter=` limits the system calls of the service to a list, or forbids those of a list with `~`. Groups such as `@system-service` stand for sets of calls.',
    why: 'Each call that is open is kernel code that a compromised service can attack or misuse: mounting, loading modules, tracing other processes, rebooting. `@system-service` covers what ordinary services use and leaves out the rest, and with it new calls of later kernels.',
    breaks:
      'A forbidden call ends the process: `code=dumped, status=31/SYS` or `code=killed`. If it hits a child, only that dies and the unit stays active while parts of it fail (`Bad system call`, `exited on signal 31`). `~@privileged` hits daemons that start as root and switch user (`setgroups`), and everything that calls `chown`; `~@resources` hits `nice` and processor affinity. Node needs `@pkey` in addition. Look for `type=1326` with `syscall=` in the kernel or audit log.',
    fix: '`SystemCallFilter=@system-service` and on a second line `SystemCallFilter=~@privileged @resources`. If that is too strict, the first line alone settles all checks but those two. The first line decides the mode: with the `~` line first the other one only re-allows calls. `~` counts only at the start of the value. What is to stay open comes last: `SystemCallFilter=@chown`. To find out what is used, run with `SystemCallLog=~@system-service` and no filter, or with `SystemCallErrorNumber=EPERM`, which lets calls fail instead of ending the process, but leaves no trace in the log. A misspelt group is skipped; if it was the only one, nearly everything is forbidden and the score improves. `SystemCallFilter=` alone lifts the filter. Add `SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)', 'systemd-analyze(1)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
SystemCallFilter=@system-service
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/sbin/cluster-agent
SystemCallFilter=~@mount @swap @reboot
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/ledgerd
User=ledger
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
`,
        because: 'all groups that count are closed',
      },
    ],
  },
};
