import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const devicePolicy = defineExposureRule({
  id: 'device-policy',
  directives: ['DevicePolicy', 'DeviceAllow'],
  summary: 'access to device nodes is not limited to the pseudo devices',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'only file modes guard the device nodes',
  partly: 'listed or implied devices stay reachable',
  risk: 'GPU, TUN, serial, sound and disk devices',
  checks: [
    {
      field: 'DeviceAllow',
      badness: ({ devices }) => (devices.policy !== 'closed' && devices.policy !== 'strict' ? 10 : devices.listed ? 5 : 0),
    },
  ],
  // Devices that are listed, or that another setting opens, are there on purpose.
  advice: ({ devices }) => (devices.policy === 'auto' ? ['DevicePolicy=closed'] : []),
});

export const page: RulePage = {
  docs: {
    what: '`DevicePolicy=` decides which device nodes the processes of the service may open, whatever the file modes say. `closed` leaves the harmless pseudo devices such as `/dev/null`, `/dev/urandom` and `/dev/tty`, plus what `DeviceAllow=` lists.',
    why: 'A service running as root can otherwise read and overwrite disks directly, past all file permissions, and reach the drivers of every other device. The check is made by the kernel when a node is opened, so it also covers nodes that an attacker creates elsewhere.',
    breaks:
      'Opening any other device fails with EPERM, `Operation not permitted`, while the node is still visible: graphics and compute cards, `/dev/net/tun`, `/dev/kvm`, `/dev/fuse`, serial ports, sound, TPM, block devices. With `DevicePolicy=strict` and an incomplete list not even `/dev/null` opens and the service ends with `status=208/STDIN` before it starts.',
    fix: 'Write `DevicePolicy=closed`, or `PrivateDevices=yes`, which implies it and hides the nodes too. If a device is needed, add it: `DeviceAllow=/dev/ttyUSB0 rw`, or a class such as `DeviceAllow=char-rtc r`. A non-empty list earns half of the credit. `DeviceAllow=` alone already restricts the service to the list and the pseudo devices, but counts only together with `DevicePolicy=`. Under a closed policy `ProtectClock=yes` and `RootImage=` put a device of their own on the list, up to 257 encrypted credentials do as well; that costs the same half and is worth it. With `DevicePolicy=strict` also list `DeviceAllow=/dev/null rw`.',
    seeAlso: ['systemd.resource-control(5)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/recipe-api
User=recipes
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/meter-reader
DeviceAllow=/dev/ttyUSB0 rw
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/meter-reader
DevicePolicy=closed
DeviceAllow=/dev/ttyUSB0 rw
`,
        because: 'the one device that the service needs is listed',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/recipe-api
PrivateDevices=yes
ProtectClock=yes
`,
        because: 'only the clock device is open, which `ProtectClock=yes` opens itself',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/recipe-api
DevicePolicy=closed
`,
        because: 'only the pseudo devices can be opened',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/recipe-api
PrivateDevices=yes
`,
        because: '`PrivateDevices=yes` implies `DevicePolicy=closed`',
      },
    ],
  },
};
