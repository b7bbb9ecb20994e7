import { hasValue } from '../../src/model/setting-values.ts';
import { conflictReport, restrictingLine, soundNeed } from '../../src/rule/breakage.ts';
import { placeOf, quoteShort } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const loopback = /(?:^|[@/=,])((?:127\.0\.0\.1|localhost|\[::1\]):\d+)/;
const fails = 'leaves no network but a loopback of its own';

export const networkCutOff = defineRule({
  id: 'network-cut-off',
  category: 'breakage',
  summary: 'PrivateNetwork= cuts a service off that talks to others',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['PrivateNetwork'],
  messages: { conflict: '{line} {fails}: {because}', loopback: '{line} gives the service a loopback of its own: it does not reach {address} of the host' },
  help: 'Remove the line and use IPAddressDeny=any with IPAddressAllow=, or hand the sockets over with a socket unit.',
  check({ unit, sandbox, needs, report }) {
    const line = restrictingLine(unit, 'PrivateNetwork');
    if (sandbox?.switches.PrivateNetwork !== true || line === undefined || hasValue(unit, 'JoinsNamespaceOf') || hasValue(unit, 'NetworkNamespacePath')) return;
    for (const { arguments: words, place, directive } of needs().programs) {
      const address = directive === 'ExecStart' ? words.map((word) => loopback.exec(word)?.[1]).find((found) => found !== undefined) : undefined;
      if (address === undefined) continue;
      const related = [{ file: place.file, span: place.span, note: `names ${address}` }];
      report({ message: 'loopback', data: { line: quoteShort(line), address }, ...placeOf(line), confidence: 'high', related });
      return;
    }
    const need = soundNeed(needs(), 'net-client') ?? soundNeed(needs(), 'net-server');
    if (need !== undefined && !need.because.endsWith('handed to it')) report(conflictReport(line, need, { fails, certainty: 'medium' }));
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `PrivateNetwork=yes` in services that the unit shows to use the network, that of the host itself included.',
    why: 'The service gets a network of its own with nothing but a loopback, which is not that of the host: a database at 127.0.0.1 is out of reach (`Connection refused`), other hosts as well (`Network is unreachable`). Sockets that a socket unit hands over, and sockets with a path, go on working.',
    breaks: 'Without the line the whole network is open to the service.',
    fix: 'Socket activation keeps a server in its private network. A local database is reached by its socket in /run. Otherwise `IPAddressDeny=any` with `IPAddressAllow=localhost`.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger --database=127.0.0.1:5432\nPrivateNetwork=yes\n', lines: [3] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger --database=/run/postgresql\nPrivateNetwork=yes\n',
        because: 'a socket with a path is no matter of the network',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger --database=127.0.0.1:5432\nIPAddressDeny=any\nIPAddressAllow=localhost\n',
        because: 'the loopback is that of the host',
      },
    ],
  },
};
