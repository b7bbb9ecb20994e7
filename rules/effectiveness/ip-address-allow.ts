import { settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { coversAll } from '../../src/model/values/addresses.ts';
import { allRelated, lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const ipAddressAllow = defineRule({
  id: 'ip-address-allow',
  category: 'effectiveness',
  summary: 'IPAddressAllow= does not restrict what it seems to',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['IPAddressAllow'],
  messages: {
    any: 'IPAddressAllow= allows every address, and allowing wins: IPAddressDeny= has no effect',
    alone: 'IPAddressAllow= blocks nothing without IPAddressDeny=',
  },
  help: 'Write IPAddressDeny=any, and allow only the addresses that the service talks to.',
  check({ unit, report }) {
    const allowed = settingValue(unit, 'IPAddressAllow') ?? [];
    const line = lastLine(unit, 'IPAddressAllow');
    if (allowed.length === 0 || line === undefined) return;
    const denied = settingValue(unit, 'IPAddressDeny') ?? [];
    const all = coversAll(allowed);
    if (denied.length === 0 && !all) report({ message: 'alone', ...placeOf(line), confidence: 'medium' });
    if (denied.length > 0 && all) report({ message: 'any', ...placeOf(line), related: allRelated(madeBy(unit, 'IPAddressDeny'), 'has no effect') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `IPAddressAllow=` that allows everything, and `IPAddressAllow=` without `IPAddressDeny=`.',
    why: 'An address that the allow list holds is allowed, whatever is denied. An address in neither list is allowed too: without `IPAddressDeny=` the list blocks nothing, unless a slice above the service denies.',
    breaks: 'With `IPAddressDeny=any` connections to other addresses time out, those to the DNS resolver at 127.0.0.53 as well: allow `localhost` for it.',
    fix: '`IPAddressDeny=any` with the prefixes that are needed. Where the slice of the service denies, the finding can be ignored.',
    seeAlso: ['systemd.resource-control(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=any\nIPAddressAllow=any\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressAllow=10.0.0.0/8\n', lines: [3] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=any\nIPAddressAllow=localhost\n', because: 'only the host itself is allowed' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressAllow=any\n', because: 'it says itself that nothing is blocked' },
    ],
  },
};
