import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectProc = defineExposureRule({
  id: 'protect-proc',
  directives: ['ProtectProc'],
  summary: 'processes of other users are visible in /proc',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'all command lines can be read in /proc',
  partly: 'the list of processes can still be seen',
  risk: 'monitoring, pgrep and PID file checks',
  checks: [levelCheck('ProtectProc', ({ protectProc }) => protectProc, { invisible: 0, ptraceable: 0, noaccess: 1 }, 3)],
  advice: () => ['ProtectProc=invisible'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectProc=invisible` hides the processes of other users in `/proc`. `ptraceable` hides those that the service may not trace, `noaccess` shows that they exist but not what they do.',
    why: 'Command lines often hold passwords and tokens, and the list of processes tells an attacker what else is worth a try.',
    breaks:
      'Monitoring agents, `pgrep`, `pidof`, debuggers and checks of a PID file through `/proc` find only processes of the own account: `No such file or directory`, with `noaccess` `Operation not permitted`. Messages to processes by `kill` are not affected.',
    fix: '`ProtectProc=invisible`; `ptraceable` scores the same and `noaccess` a third less. It protects nothing from root or from a process with `CAP_SYS_PTRACE`, so combine it with `User=` or `DynamicUser=yes`, although the score does not ask. It needs Linux 5.8 and is ignored on older kernels.',
    seeAlso: ['systemd.exec(5)', 'proc(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/forum
User=forum
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=noaccess
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=invisible
`,
        because: 'processes of others are hidden',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/forum
User=forum
ProtectProc=ptraceable
`,
        because: 'what can not be traced is hidden, which counts the same',
      },
    ],
  },
};
