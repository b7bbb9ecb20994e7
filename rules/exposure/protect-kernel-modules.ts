import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectKernelModules = defineExposureRule({
  id: 'protect-kernel-modules',
  directives: ['ProtectKernelModules'],
  summary: 'the service may load kernel modules',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'kernel modules can be loaded',
  risk: 'VPN, firewall and container tools',
  checks: [switchCheck('ProtectKernelModules')],
  advice: () => ['ProtectKernelModules=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectKernelModules=yes` takes away the right to load and unload kernel modules, blocks the system calls for it and hides `/usr/lib/modules`.',
    why: 'Loading a module is running code in the kernel, with which every other protection ends. Unloading one can switch off a firewall or an audit.',
    breaks:
      'Programs that call `modprobe`: VPN daemons (tun, wireguard), firewall helpers, container engines, libvirt. They report `modprobe: ERROR: could not insert` with `Operation not permitted`, or miss `/lib/modules`. Modules that the kernel requests on its own are still loaded.',
    fix: '`ProtectKernelModules=yes`, and let the system load what is needed at boot: a file in `/etc/modules-load.d` with one module name per line. In the score it also settles `CAP_SYS_MODULE` in the bounding set, but not the `@module` group of `SystemCallFilter=`.',
    seeAlso: ['systemd.exec(5)', 'modules-load.d(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=no
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/radio-stream
ProtectKernelModules=yes
`,
        because: 'no module can be loaded',
      },
    ],
  },
};
