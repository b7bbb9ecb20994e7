import { settingValue } from '../../src/model/setting-values.ts';
import { isLoopback } from '../../src/model/values/addresses.ts';
import { conflictReport, soundNeed } from '../../src/rule/breakage.ts';
import { lastLine } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const resolverDenied = defineRule({
  id: 'resolver-denied',
  category: 'breakage',
  summary: 'IPAddressDeny= blocks the DNS resolver of the host',
  since: '0.1.0',
  severity: 'info',
  confidence: 'low',
  persona: 'regular',
  about: ['IPAddressDeny'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Add IPAddressAllow=localhost.',
  check({ unit, sandbox, needs, report }) {
    const line = lastLine(unit, 'IPAddressDeny');
    const allowed = settingValue(unit, 'IPAddressAllow') ?? [];
    if (
      sandbox === null ||
      line === undefined ||
      !sandbox.addresses.deniesAll ||
      allowed.length === 0 ||
      allowed.some((one) => isLoopback(one) || one.length === 0)
    )
      return;
    const need = soundNeed(needs(), 'dns');
    if (need !== undefined) report({ ...conflictReport(line, need, { fails: 'blocks a resolver at 127.0.0.53', certainty: 'low' }) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `IPAddressDeny=any` with an allow list that leaves the host itself out, in services that resolve names.',
    why: 'systemd-resolved answers at 127.0.0.53. Where it is denied names do not resolve (`Temporary failure in name resolution`) and connections hang, although the addresses themselves are allowed.',
    breaks: 'Other services of the host can be reached as well.',
    fix: '`IPAddressAllow=localhost` beside the other prefixes.',
    seeAlso: ['systemd.resource-control(5)', 'systemd-resolved.service(8)'],
  },
  examples: {
    bad: [
      {
        unit: '[Service]\nExecStart=/usr/sbin/haproxy -f /etc/haproxy.cfg\nIPAddressDeny=any\nIPAddressAllow=10.0.0.0/8\nExecStartPre=/usr/bin/curl https://example.org/list\n',
        lines: [3],
      },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/curl https://example.org/list\nIPAddressDeny=any\nIPAddressAllow=localhost 10.0.0.0/8\n',
        because: 'the host itself is allowed',
      },
    ],
  },
};
