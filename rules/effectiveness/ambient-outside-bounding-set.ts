import { capabilityTakers } from '../../src/model/sandbox.ts';
import { settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { allRelated, placeOf, wordPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const ambientOutsideBoundingSet = defineRule({
  id: 'ambient-outside-bounding-set',
  category: 'effectiveness',
  summary: 'an ambient capability is not in the bounding set, so the service does not get it',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['AmbientCapabilities'],
  messages: { dropped: 'the service does not get {names}: the bounding set does not hold {them}' },
  help: 'Add the capability to CapabilityBoundingSet=, or take it out of AmbientCapabilities=.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || unit.manager === 'user') return;
    const missing = sandbox.ambientSet & ~sandbox.boundingSet;
    if (missing === 0n) return;
    const names = [...unit.facts.capabilities].flatMap(([name, number]) => (((missing >> BigInt(number)) & 1n) === 1n ? [name] : []));
    const line = madeBy(unit, 'AmbientCapabilities').at(-1);
    const [name] = names;
    if (line === undefined || name === undefined) return;
    const written = settingValue(unit, 'CapabilityBoundingSet');
    const lists = written !== undefined && (missing & ~written) !== 0n ? madeBy(unit, 'CapabilityBoundingSet') : [];
    const takers = capabilityTakers.filter(([taker, taken]) => sandbox.switches[taker] && taken.some((capability) => names.includes(capability)));
    const place = names.length === 1 ? wordPlace(line, (word) => word.toUpperCase() === name) : placeOf(line);
    report({
      message: 'dropped',
      data: { names: names.length <= 3 ? names.join(' and ') : `${names.length} of these capabilities`, them: names.length === 1 ? 'it' : 'them' },
      ...place,
      related: allRelated([...lists, ...takers.flatMap(([taker]) => madeBy(unit, taker))], 'takes it out of the bounding set'),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Compares `AmbientCapabilities=` with `CapabilityBoundingSet=` and with the settings that take capabilities out of it (`PrivateDevices=`, `ProtectClock=`, `ProtectKernelLogs=`, `ProtectKernelModules=`).',
    why: 'The bounding set is the upper limit. An ambient capability outside of it is dropped without a word: the service starts and fails later, with `Permission denied` at bind for example.',
    breaks: 'Nothing: the service gets what was written for it.',
    fix: 'Write the capability in both lines. Where a setting such as `ProtectKernelLogs=` takes it away, the two contradict each other: decide for one.',
    seeAlso: ['systemd.exec(5)', 'capabilities(7)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=CAP_NET_BIND_SERVICE\nCapabilityBoundingSet=\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/logs\nUser=logs\nAmbientCapabilities=CAP_SYSLOG\nProtectKernelLogs=yes\n', lines: [4] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=CAP_NET_BIND_SERVICE\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE\n',
        because: 'the bounding set holds the capability',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nAmbientCapabilities=CAP_NET_BIND_SERVICE\n', because: 'the bounding set is not restricted' },
    ],
  },
};
