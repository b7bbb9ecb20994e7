import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const restrictRealtime = defineExposureRule({
  id: 'restrict-realtime',
  directives: ['RestrictRealtime'],
  summary: 'the service may claim realtime scheduling',
  since: '0.1.0',
  severity: 'info',
  exposes: 'realtime scheduling can starve the CPU',
  risk: 'audio, time sync and cluster daemons',
  checks: [switchCheck('RestrictRealtime')],
  advice: () => ['RestrictRealtime=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`RestrictRealtime=yes` refuses the realtime scheduling classes to the processes of the service.',
    why: 'A realtime process runs before all ordinary ones. In a loop it can make the machine unusable, so this closes a simple way to deny service. As a rule it takes root or `CAP_SYS_NICE` to get there.',
    breaks:
      'JACK, PipeWire and other audio daemons, chrony, ntpd and PTP tools with a priority set, corosync, keepalived, watchdogs, telephony. `sched_setscheduler` fails with EPERM, `Operation not permitted`; many programs only warn and go on.',
    fix: '`RestrictRealtime=yes`. A fixed priority can be given by systemd instead: `CPUSchedulingPolicy=fifo` and `CPUSchedulingPriority=` are applied before the restriction and remain. Add `SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)', 'sched(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Shopping cart service

[Service]
ExecStart=/usr/bin/cartd
User=cart
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/cartd
User=cart
RestrictRealtime=yes
`,
        because: 'the realtime classes are closed',
      },
    ],
  },
};
