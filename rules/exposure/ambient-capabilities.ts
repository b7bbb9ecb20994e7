import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const ambientCapabilities = defineExposureRule({
  id: 'ambient-capabilities',
  directives: ['AmbientCapabilities'],
  summary: 'the service and every program it starts hold capabilities',
  since: '0.1.0',
  severity: 'info',
  exposes: 'capabilities pass to every child program',
  risk: 'ports below 1024 and other privileged calls',
  checks: [{ field: 'AmbientCapabilities', badness: ({ ambientSet }) => (ambientSet === 0n ? 0 : 1) }],
  advice: () => ['AmbientCapabilities='],
});

export const page: RulePage = {
  docs: {
    what: 'Ambient capabilities hand single rights of root to a process that runs as another user. Unlike other capabilities they survive the start of a further program, so every child has them too.',
    why: 'Whoever takes over the service holds the listed capabilities at once, and so does each helper it starts, a shell included. The score charges the setting as soon as the list has an entry, whichever it is. It is still far better than running as root.',
    breaks:
      'What the capability was there for. Without `CAP_NET_BIND_SERVICE` a port below 1024 can not be bound (`bind() failed (13: Permission denied)`); without `CAP_NET_RAW` raw sockets fail with `Operation not permitted`.',
    fix: 'For a listening port, let a `.socket` unit with `ListenStream=443` open it and hand it over; then no capability is needed. Lowering `net.ipv4.ip_unprivileged_port_start` in sysctl.d frees a port without either. If a capability must stay, keep just that one: `AmbientCapabilities=CAP_NET_BIND_SERVICE` with `CapabilityBoundingSet=CAP_NET_BIND_SERVICE`. A capability missing from the bounding set is dropped from this list without a message, and with `PrivateUsers=yes` it has no effect on the host. Lines add up, so a drop-in that wants to clear the list starts with `AmbientCapabilities=`.',
    seeAlso: ['systemd.exec(5)', 'capabilities(7)', 'systemd.socket(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/pagecourier --listen 443
User=pagecourier
CapabilityBoundingSet=CAP_NET_BIND_SERVICE
AmbientCapabilities=CAP_NET_BIND_SERVICE
`,
        lines: [5],
      },
    ],
    good: [
      {
        unit: `[Unit]
Requires=pagecourier.socket

[Service]
ExecStart=/usr/bin/pagecourier
User=pagecourier
CapabilityBoundingSet=
`,
        because: 'the socket unit opens port 443, so no capability is needed',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/pagecourier
AmbientCapabilities=CAP_NET_BIND_SERVICE
AmbientCapabilities=
`,
        because: 'an empty assignment clears the list',
      },
    ],
  },
};
