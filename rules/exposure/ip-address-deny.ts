import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

/** What is let through again where everything else is denied. */
const badnessOfAllowed = { none: 0, loopback: 2, other: 5 };

export const ipAddressDeny = defineExposureRule({
  id: 'ip-address-deny',
  directives: ['IPAddressDeny', 'IPAddressAllow', 'IPIngressFilterPath', 'IPEgressFilterPath'],
  summary: 'the service may exchange packets with any IP address',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'any IP address may be reached',
  partly: 'the allowed addresses stay reachable',
  risk: 'all IP traffic until addresses are allowed',
  checks: [
    {
      field: 'IPAddressDeny',
      badness: ({ addresses }) => (addresses.filtered ? 0 : addresses.deniesAll ? badnessOfAllowed[addresses.allows] : 10),
      variant: ({ addresses }, badness) => (badness !== 0 ? '' : addresses.filtered ? 'bpf-filters' : 'deny-all'),
    },
  ],
  // Where everything but a few peers is denied, the peers are meant.
  advice: ({ addresses }) => (addresses.deniesAll ? [] : ['IPAddressDeny=any']),
});

export const page: RulePage = {
  docs: {
    what: '`IPAddressDeny=` drops IP packets to and from the given addresses for all sockets of the service. `IPAddressAllow=` makes exceptions and wins over it.',
    why: 'A service that was taken over usually fetches more tools, sends data away or looks around in the local network. With a short list of peers none of that works, and unlike a firewall rule the list moves with the unit.',
    breaks:
      'TCP connections to addresses that are not allowed hang until they time out, without an error. UDP and ICMP fail with EPERM, `Operation not permitted`, and names no longer resolve: `Temporary failure in name resolution`. The resolver at `127.0.0.53` and databases on `127.0.0.1` need to be allowed as well. Where the kernel or a container lacks the needed BPF support, a message in the journal says so and the filter has no effect.',
    fix: 'Without any IP traffic: `IPAddressDeny=any`. With known peers: `IPAddressDeny=any` and `IPAddressAllow=localhost 10.20.0.0/16`. Loopback exceptions cost a fifth of the credit, others half of it. Only addresses, prefixes and the words `any`, `localhost`, `link-local` and `multicast` are understood, host names are skipped. `IPAddressAllow=` restricts nothing without the deny line, and `IPAddressAllow=any` undoes it although the score still gives half. Both lists add up over lines and drop-ins; an empty assignment clears one. For socket activation, put the lines into the `.socket` unit too, since its listening sockets follow its own filter. A custom program in `IPIngressFilterPath=` or `IPEgressFilterPath=` counts fully, whatever it does.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/newsletterd
User=newsletter
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/newsletterd
IPAddressAllow=10.20.0.0/16
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/newsletterd
User=newsletter
IPAddressDeny=any
IPAddressAllow=localhost
`,
        because: 'everything is denied but the peers that are listed',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/pdf-worker
IPAddressDeny=any
`,
        because: 'no address is allowed',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/newsletterd
IPEgressFilterPath=/sys/fs/bpf/newsletter
`,
        because: 'a filter program of its own decides',
      },
    ],
  },
};
