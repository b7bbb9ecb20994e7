import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectClock = defineExposureRule({
  id: 'protect-clock',
  directives: ['ProtectClock'],
  summary: 'the service may set the system clock',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'the system clock can be set',
  risk: 'NTP and PTP daemons, hwclock, adjtimex',
  checks: [switchCheck('ProtectClock')],
  advice: () => ['ProtectClock=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectClock=yes` takes away the right to set the system clock and the hardware clock and to program wake-up alarms, and blocks the system calls for it.',
    why: 'Who sets the clock can make expired certificates and tickets valid again, falsify log times and trigger or suppress timers.',
    breaks:
      'Time daemons, `hwclock`, tools that schedule a wake-up. Reading the state of the clock with `adjtimex` is blocked too, which fails in exporters of time metrics: `Operation not permitted`. Up to 252, unless the fix was backported, the setting also closed the device policy, so that `/dev/net/tun` or hidraw devices failed with EPERM; list them with `DeviceAllow=` there.',
    fix: '`ProtectClock=yes`. If only reading is needed, leave it out and write `CapabilityBoundingSet=~CAP_SYS_TIME CAP_WAKE_ALARM`. It removes these two capabilities in the score as well, but not the `@clock` group of `SystemCallFilter=`. With `PrivateDevices=yes` or a closed `DevicePolicy=` it puts the clock device on the device list, so that check falls to half of its credit; both together are still better than either alone.',
    seeAlso: ['systemd.exec(5)', 'capabilities(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Ticket archive

[Service]
ExecStart=/usr/bin/ticket-archive
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/ticket-archive
ProtectClock=yes
`,
        because: 'the clock can not be set',
      },
    ],
  },
};
