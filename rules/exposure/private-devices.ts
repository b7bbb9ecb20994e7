import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const privateDevices = defineExposureRule({
  id: 'private-devices',
  directives: ['PrivateDevices'],
  summary: 'the device nodes of the host are visible to the service',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'disks and other devices are visible in /dev',
  risk: 'GPU, TUN, serial, sound and disk devices',
  checks: [switchCheck('PrivateDevices')],
  advice: () => ['PrivateDevices=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`PrivateDevices=yes` gives the service a small `/dev` of its own with pseudo devices such as `null`, `urandom` and `tty` only. It also takes away `CAP_MKNOD` and `CAP_SYS_RAWIO`, blocks calls for raw hardware access and sets `DevicePolicy=closed`.',
    why: 'Root can read and write disks, memory and firmware through device nodes, past every file permission. Other accounts may still reach drivers that were never meant for them, and drivers are a frequent source of kernel flaws.',
    breaks:
      'The node is simply absent, ENOENT, `No such file or directory`: graphics cards, `/dev/kvm`, `/dev/net/tun`, `/dev/fuse`, serial ports, sound, cameras, TPM, block devices. `mknod` fails with `Operation not permitted`. Old programs that map `/dev/zero` as executable stop working.',
    fix: '`PrivateDevices=yes`. For one device keep it and add both `BindPaths=/dev/ttyUSB0` and `DeviceAllow=/dev/ttyUSB0 rw`; the second alone leaves the node missing. For devices that come and go, leave it off and write `DevicePolicy=closed` with `DeviceAllow=` lines. In the score it also settles the check of `DevicePolicy=` and two capabilities, but not the `@raw-io` group of `SystemCallFilter=`. With `ProtectClock=yes` the device check drops to half, because that adds the clock to the device list.',
    seeAlso: ['systemd.exec(5)', 'systemd.resource-control(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Poll and survey server

[Service]
ExecStart=/usr/bin/pollster
DynamicUser=yes
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/meter-reader
PrivateDevices=no
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/pollster
DynamicUser=yes
PrivateDevices=yes
`,
        because: 'the service has a `/dev` of its own',
      },
    ],
  },
};
