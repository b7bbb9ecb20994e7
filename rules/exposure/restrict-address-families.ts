import { familiesNeeded } from '../../src/inference/families.ts';
import type { Needs } from '../../src/inference/needs.ts';
import type { Sandbox } from '../../src/model/sandbox.ts';
import { familyCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

/** An allow list of no more than these is as tight as most services can bear. */
const usualFamilies = ['AF_UNIX', 'AF_INET', 'AF_INET6'];

function adviseFamilies({ unit, families }: Sandbox, needs: () => Needs): readonly string[] {
  const wanted = [...usualFamilies, ...familiesNeeded(needs())];
  const numbers = new Set(wanted.map((name) => unit.facts.addressFamilies.get(name)));
  if (families?.mode === 'allow' && [...families.families].every((family) => numbers.has(family))) return [];
  return [...(families === undefined ? [] : ['RestrictAddressFamilies=']), `RestrictAddressFamilies=${wanted.join(' ')}`];
}

export const restrictAddressFamilies = defineExposureRule({
  id: 'restrict-address-families',
  directives: ['RestrictAddressFamilies'],
  summary: 'the service may open sockets that could be ruled out',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'sockets of every address family',
  partly: 'sockets of the allowed address families',
  risk: 'interface lists; sockets of other families',
  checks: [
    familyCheck('RestrictAddressFamilies_AF_INET_INET6', 'inet'),
    familyCheck('RestrictAddressFamilies_AF_UNIX', 'unix'),
    familyCheck('RestrictAddressFamilies_AF_NETLINK', 'netlink'),
    familyCheck('RestrictAddressFamilies_AF_PACKET', 'packet'),
    familyCheck('RestrictAddressFamilies_OTHER', 'other'),
  ],
  advice: adviseFamilies,
});

export const page: RulePage = {
  docs: {
    what: '`RestrictAddressFamilies=` limits which kinds of sockets the service may open. Sockets handed over by a `.socket` unit and pairs made with `socketpair` are not affected.',
    why: 'The kernel offers dozens of rarely used protocols, and flaws in them have repeatedly led to root. Packet sockets can listen to traffic, and without any Internet socket a compromised service can not call home.',
    breaks:
      'Opening another kind fails with `Address family not supported by protocol` (EAFNOSUPPORT, 97). Without `AF_NETLINK` the list of network interfaces fails: Node (`uv_interface_addresses returned Unknown system error 97`), `ip`, several DNS servers. Without `AF_UNIX` there is no `sd_notify` (a start with `Type=notify` times out), no syslog, no D-Bus. Without `AF_INET6` servers that listen on `[::]` do not start. DHCP and capture tools need `AF_PACKET`.',
    fix: 'Usually `RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, plus `AF_NETLINK` if interfaces are listed. A job without network gets along with `RestrictAddressFamilies=AF_UNIX`, one without any socket with `RestrictAddressFamilies=none`, which alone settles all checks. The Internet families weigh much, `AF_UNIX` hardly anything. Lines add up, so a drop-in that wants less writes `RestrictAddressFamilies=` first, which on its own lifts the restriction. A list with `~` forbids only what it names, and the score is content with one name of a kind: prefer the list without. Add `SystemCallArchitectures=native`, or the filter has gaps on 32-bit calls.',
    seeAlso: ['systemd.exec(5)', 'address_families(7)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/weatherd
RestrictAddressFamilies=~AF_PACKET
`,
        lines: [3],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/weatherd
User=weather
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/node /srv/weather/server.js
User=weather
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/weatherd
User=weather
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
`,
        because: 'only local and internet sockets are left',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/node /srv/weather/server.js
User=weather
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
`,
        because: 'Node.js lists the network interfaces through netlink',
      },
      {
        unit: `[Service]
Type=oneshot
ExecStart=/usr/bin/weather-archive --compress
RestrictAddressFamilies=none
`,
        because: 'no socket can be opened',
      },
    ],
  },
};
