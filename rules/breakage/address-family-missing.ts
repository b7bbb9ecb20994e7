import type { NeedToken } from '../../src/inference/tokens.ts';
import { conflictReport, soundNeed } from '../../src/rule/breakage.ts';
import type { Confidence } from '../../src/rule/finding.ts';
import { lastLine } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** Which family a need asks for. */
const families: readonly (readonly [token: NeedToken, family: string, certainty: Confidence])[] = [
  ['unix', 'AF_UNIX', 'high'],
  ['netlink', 'AF_NETLINK', 'medium'],
  ['packet', 'AF_PACKET', 'medium'],
  ['bluetooth', 'AF_BLUETOOTH', 'high'],
  ['alg', 'AF_ALG', 'medium'],
  ['net-client', 'AF_INET', 'medium'],
  ['net-server', 'AF_INET', 'medium'],
];

export const addressFamilyMissing = defineRule({
  id: 'address-family-missing',
  category: 'breakage',
  summary: 'RestrictAddressFamilies= forbids sockets that the service opens',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['RestrictAddressFamilies'],
  messages: { conflict: 'RestrictAddressFamilies= forbids {fails}: {because}' },
  help: 'Add the family to the line.',
  check({ unit, sandbox, needs, report }) {
    const filter = sandbox?.families;
    const line = lastLine(unit, 'RestrictAddressFamilies');
    if (filter === undefined || line === undefined) return;
    const said = new Set<string>();
    for (const [token, family, certainty] of families) {
      const number = unit.facts.addressFamilies.get(family) ?? 0;
      if (said.has(family) || filter.families.has(number) === (filter.mode === 'allow')) continue;
      if (family === 'AF_INET' && filter.families.has(unit.facts.addressFamilies.get('AF_INET6') ?? 0) === (filter.mode === 'allow')) continue;
      const need = soundNeed(needs(), token);
      if (need === undefined || (token === 'net-server' && need.because.endsWith('handed to it'))) continue;
      said.add(family);
      report({
        ...conflictReport(line, need, { fails: `${family} sockets`, certainty: need.source === 'ports' ? 'medium' : certainty }),
        help: `Add ${family} to the line.`,
      });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Compares `RestrictAddressFamilies=` with the sockets that the unit shows: `Type=notify` and `BusName=` need AF_UNIX, programs that list network interfaces AF_NETLINK, servers AF_INET.',
    why: 'A socket of another family fails with `Address family not supported by protocol`. Without AF_UNIX there is no readiness message, so `Type=notify` ends in a timeout; no messages to the journal, no D-Bus, no names from systemd-resolved.',
    breaks: 'Each family opens a part of the kernel; AF_UNIX and AF_NETLINK cost nothing in the score.',
    fix: '`RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6`, with AF_NETLINK for programs that look at interfaces.',
    seeAlso: ['systemd.exec(5)', 'address_families(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nType=notify\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=AF_INET AF_INET6\n', lines: [4] }],
    good: [
      {
        unit: '[Service]\nType=notify\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX\n',
        because: 'the readiness message can be sent',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/java -jar /opt/ledger.jar\nRestrictAddressFamilies=AF_UNIX AF_INET AF_INET6\n',
        because: 'only native libraries of some programs list interfaces through netlink',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=AF_INET\n', because: 'nothing shows that it needs more' },
    ],
  },
};
