import { namespaceCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const restrictNamespaces = defineExposureRule({
  id: 'restrict-namespaces',
  directives: ['RestrictNamespaces'],
  summary: 'the service may create and enter namespaces',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'namespaces open more of the kernel',
  partly: 'some kinds of namespaces can be created',
  risk: 'containers, browsers, bubblewrap, nix builds',
  checks: [
    namespaceCheck('RestrictNamespaces_user', 'user'),
    namespaceCheck('RestrictNamespaces_mnt', 'mnt'),
    namespaceCheck('RestrictNamespaces_ipc', 'ipc'),
    namespaceCheck('RestrictNamespaces_pid', 'pid'),
    namespaceCheck('RestrictNamespaces_cgroup', 'cgroup'),
    namespaceCheck('RestrictNamespaces_net', 'net'),
    namespaceCheck('RestrictNamespaces_uts', 'uts'),
  ],
  advice: () => ['RestrictNamespaces=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`RestrictNamespaces=yes` refuses to create namespaces and to enter other ones. A list allows only the named kinds, a list with `~` all others.',
    why: 'In a user namespace of its own an ordinary process is root and reaches parts of the kernel that are otherwise reserved: mounts, firewall rules, network devices. A good part of the known ways to gain root starts there. `NoNewPrivileges=yes` does not prevent it.',
    breaks:
      'Container engines, the sandbox of Chromium and Electron (`No usable sandbox!`), bubblewrap and Flatpak, firejail, snap, builds in a sandbox (nix, CI runners), jobs that call `unshare` or `nsenter`. The calls fail with EPERM, `Operation not permitted`. What systemd sets up itself, such as `PrivateTmp=`, is not affected.',
    fix: '`RestrictNamespaces=yes`. If some kinds are needed, list them: `RestrictNamespaces=user mnt pid`. The kinds are `cgroup`, `ipc`, `net`, `mnt`, `pid`, `time`, `user` and `uts`; one misspelt name makes systemd skip the line. Later lines widen or narrow the list, while `yes` or `no` replaces it. `user` weighs most. Add `SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)', 'namespaces(7)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/translation-hub
DynamicUser=yes
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/page-renderer
RestrictNamespaces=user net pid
`,
        lines: [3],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/page-renderer
RestrictNamespaces=~user
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/translation-hub
RestrictNamespaces=yes
`,
        because: 'no kind of namespace is allowed',
      },
    ],
  },
};
