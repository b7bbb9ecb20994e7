import type { Sandbox } from '../../src/model/sandbox.ts';
import { capabilityCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

/** Capabilities that amount to control of the host, and that services which start as root and change their user can spare. */
const strongest = [
  'CAP_SYS_ADMIN',
  'CAP_SYS_PTRACE',
  'CAP_SYS_MODULE',
  'CAP_SYS_RAWIO',
  'CAP_SYS_TIME',
  'CAP_SYS_BOOT',
  'CAP_SYSLOG',
  'CAP_MKNOD',
  'CAP_MAC_ADMIN',
  'CAP_MAC_OVERRIDE',
  'CAP_BPF',
];

/** None for a service that is not root, but what it is given on purpose; a root service keeps what it needs to change its user. */
function adviseBoundingSet({ unit, privileged, ambientSet, boundingSet }: Sandbox): readonly string[] {
  const { capabilities } = unit.facts;
  const holds = (set: bigint, name: string) => ((set >> BigInt(capabilities.get(name) ?? 0)) & 1n) === 1n;
  if (privileged) return strongest.some((name) => holds(boundingSet, name)) ? [`CapabilityBoundingSet=~${strongest.join(' ')}`] : [];
  const kept = [...capabilities.keys()].filter((name) => holds(ambientSet, name));
  if (kept.length === 0) return ['CapabilityBoundingSet='];
  const isTight = [...capabilities.keys()].every((name) => !holds(boundingSet, name) || kept.includes(name));
  return isTight ? [] : ['CapabilityBoundingSet=', `CapabilityBoundingSet=${kept.join(' ')}`];
}

export const capabilityBoundingSet = defineExposureRule({
  id: 'capability-bounding-set',
  directives: ['CapabilityBoundingSet'],
  summary: 'capabilities of root remain within reach of the service',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'every capability of root stays obtainable',
  partly: 'some capabilities of root stay obtainable',
  risk: 'daemons that start as root and drop rights',
  checks: [
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_ADMIN', ['CAP_SYS_ADMIN']),
    capabilityCheck('CapabilityBoundingSet_CAP_SET_UID_GID_PCAP', ['CAP_SETUID', 'CAP_SETGID', 'CAP_SETPCAP']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_PTRACE', ['CAP_SYS_PTRACE']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_TIME', ['CAP_SYS_TIME']),
    capabilityCheck('CapabilityBoundingSet_CAP_NET_ADMIN', ['CAP_NET_ADMIN']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_RAWIO', ['CAP_SYS_RAWIO']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_MODULE', ['CAP_SYS_MODULE']),
    capabilityCheck('CapabilityBoundingSet_CAP_AUDIT', ['CAP_AUDIT_CONTROL', 'CAP_AUDIT_READ', 'CAP_AUDIT_WRITE']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYSLOG', ['CAP_SYSLOG']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_NICE_RESOURCE', ['CAP_SYS_NICE', 'CAP_SYS_RESOURCE']),
    capabilityCheck('CapabilityBoundingSet_CAP_MKNOD', ['CAP_MKNOD']),
    capabilityCheck('CapabilityBoundingSet_CAP_CHOWN_FSETID_SETFCAP', ['CAP_CHOWN', 'CAP_FSETID', 'CAP_SETFCAP']),
    capabilityCheck('CapabilityBoundingSet_CAP_DAC_FOWNER_IPC_OWNER', ['CAP_DAC_OVERRIDE', 'CAP_DAC_READ_SEARCH', 'CAP_FOWNER', 'CAP_IPC_OWNER']),
    capabilityCheck('CapabilityBoundingSet_CAP_KILL', ['CAP_KILL']),
    capabilityCheck('CapabilityBoundingSet_CAP_NET_BIND_SERVICE_BROADCAST_RAW)', ['CAP_NET_BIND_SERVICE', 'CAP_NET_BROADCAST', 'CAP_NET_RAW']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_BOOT', ['CAP_SYS_BOOT']),
    capabilityCheck('CapabilityBoundingSet_CAP_MAC', ['CAP_MAC_ADMIN', 'CAP_MAC_OVERRIDE']),
    capabilityCheck('CapabilityBoundingSet_CAP_LINUX_IMMUTABLE', ['CAP_LINUX_IMMUTABLE']),
    capabilityCheck('CapabilityBoundingSet_CAP_IPC_LOCK', ['CAP_IPC_LOCK']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_CHROOT', ['CAP_SYS_CHROOT']),
    capabilityCheck('CapabilityBoundingSet_CAP_BLOCK_SUSPEND', ['CAP_BLOCK_SUSPEND']),
    capabilityCheck('CapabilityBoundingSet_CAP_WAKE_ALARM', ['CAP_WAKE_ALARM']),
    capabilityCheck('CapabilityBoundingSet_CAP_LEASE', ['CAP_LEASE']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_TTY_CONFIG', ['CAP_SYS_TTY_CONFIG']),
    capabilityCheck('CapabilityBoundingSet_CAP_SYS_PACCT', ['CAP_SYS_PACCT']),
    capabilityCheck('CapabilityBoundingSet_CAP_BPF', ['CAP_BPF']),
  ],
  advice: adviseBoundingSet,
});

export const page: RulePage = {
  docs: {
    what: 'The bounding set is the upper limit of the capabilities that the processes of the service can ever hold, root or not. What is not in it can not be regained, neither through setuid programs nor through file capabilities.',
    why: 'Root with a full set can mount, load kernel modules, read the memory of other processes and reconfigure the network. With `CAP_SYS_ADMIN` it can also undo most of the file system protection that other settings provide. For a service that runs as an ordinary user the set limits what a flaw in a setuid program can yield.',
    breaks:
      'A daemon that starts as root and changes to another user needs `CAP_SETUID` and `CAP_SETGID`, and often `CAP_CHOWN`, `CAP_KILL` and `CAP_DAC_OVERRIDE`. Without the last one root is bound by file modes like anyone else: `open() "/var/log/app.log" failed (13: Permission denied)`. Without `CAP_NET_BIND_SERVICE` ports below 1024 fail the same way. A program file with file capabilities outside the set does not start at all: `status=203/EXEC`, `Operation not permitted`.',
    fix: 'A service that runs as an ordinary user and binds no low port needs none: `CapabilityBoundingSet=`. Otherwise list what it uses, separated by blanks: `CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID`. If that is unknown, exclude the strongest: `CapabilityBoundingSet=~CAP_SYS_ADMIN CAP_SYS_PTRACE CAP_SYS_MODULE CAP_SYS_RAWIO`. A misspelt name, or names joined by commas, gives an empty set without any message, which improves the score and breaks the service. Further lines change the set rather than replace it, so write `CapabilityBoundingSet=` first to start afresh. `PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=` and `ProtectKernelModules=` take their capabilities out of the set as well.',
    seeAlso: ['systemd.exec(5)', 'capabilities(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Invoice renderer

[Service]
ExecStart=/usr/bin/invoiced
User=invoiced
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/sbin/edgecache
CapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID
`,
        because: 'a root service keeps little more than it needs to change its user',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/invoiced
User=invoiced
CapabilityBoundingSet=
`,
        because: 'the set is empty',
      },
    ],
  },
};
