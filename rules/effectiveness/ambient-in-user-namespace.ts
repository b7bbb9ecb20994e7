import { madeBy } from '../../src/model/unit.ts';
import { allRelated, lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const ambientInUserNamespace = defineRule({
  id: 'ambient-in-user-namespace',
  category: 'effectiveness',
  summary: 'capabilities given to the service count for nothing outside its user namespace',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['AmbientCapabilities'],
  messages: { inside: '{names} counts only inside the user namespace of PrivateUsers=: a low port, a device or a mount of the host stays out of reach' },
  help: 'Remove PrivateUsers= if the service needs the capability on the host, or AmbientCapabilities= if it does not.',
  check({ unit, sandbox, report }) {
    const line = lastLine(unit, 'AmbientCapabilities');
    if (sandbox === null || unit.manager === 'user' || line === undefined || !sandbox.switches.PrivateUsers) return;
    const held = sandbox.ambientSet & sandbox.boundingSet;
    if (held === 0n) return;
    const names = [...unit.facts.capabilities].flatMap(([name, number]) => (((held >> BigInt(number)) & 1n) === 1n ? [name] : []));
    const data = { names: names.length === 1 ? `${names[0]}` : 'what AmbientCapabilities= gives' };
    report({ message: 'inside', data, ...placeOf(line), related: allRelated(madeBy(unit, 'PrivateUsers'), 'makes the user namespace') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `AmbientCapabilities=` together with `PrivateUsers=`.',
    why: 'In a user namespace of its own a service has its capabilities over that namespace only. Binding port 80 fails with `Permission denied` although `CAP_NET_BIND_SERVICE` was given to it.',
    breaks: 'Without `PrivateUsers=` capabilities count on the host again.',
    fix: 'Decide for one of the two. A socket unit can bind the port in place of the service.',
    seeAlso: ['systemd.exec(5)', 'user_namespaces(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=CAP_NET_BIND_SERVICE\nPrivateUsers=yes\n', lines: [4] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=CAP_NET_BIND_SERVICE\nPrivateUsers=no\n',
        because: 'there is no user namespace',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=\nPrivateUsers=yes\n', because: 'no capability is given' },
    ],
  },
};
