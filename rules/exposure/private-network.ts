import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const privateNetwork = defineExposureRule({
  id: 'private-network',
  directives: ['PrivateNetwork'],
  summary: 'the service shares the network of the host',
  since: '0.1.0',
  severity: 'info',
  exposes: 'the network and host loopback are reachable',
  risk: 'everything that opens network connections',
  checks: [switchCheck('PrivateNetwork')],
  advice: () => ['PrivateNetwork=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`PrivateNetwork=yes` puts the service into a network of its own that has only a loopback interface. Sockets that a `.socket` unit opened and Unix sockets in the file system keep working.',
    why: 'Without it, a service that was taken over can fetch tools, send data away, scan the local network and talk to daemons that trust every client on `127.0.0.1`.',
    breaks:
      'Every connection to the outside: `Network is unreachable`, names do not resolve (`Temporary failure in name resolution`). Databases and resolvers of the host on `127.0.0.1` are unreachable too (`Connection refused`), since the loopback is another one. Abstract Unix sockets of the host are out of reach; D-Bus and other sockets with a path are not.',
    fix: '`PrivateNetwork=yes` for jobs that work on files, and for servers whose ports a `.socket` unit opens. For everything else restrict the peers: `IPAddressDeny=any` with `IPAddressAllow=localhost 10.20.0.0/16`. Databases on the same host are best reached through a socket in the file system. `NetworkNamespacePath=` and `JoinsNamespaceOf=` share a network between units; the score ignores the first. The address family and IP checks are counted separately and gain nothing from this setting.',
    seeAlso: ['systemd.exec(5)', 'systemd.resource-control(5)', 'network_namespaces(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
Type=oneshot
ExecStart=/usr/bin/rotate-reports /var/lib/reports
User=reports
PrivateNetwork=yes
`,
        because: 'only a loopback interface of its own is left',
      },
    ],
  },
};
