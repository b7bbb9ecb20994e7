import { madeBy } from '../../src/model/unit.ts';
import { wordPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const target = 'network-online.target';
const starting = ['Wants', 'Requires', 'BindsTo', 'Requisite', 'Upholds', 'PartOf'];

export const networkOnlineNotWanted = defineRule({
  id: 'network-online-not-wanted',
  category: 'hygiene',
  summary: 'the unit waits for a target that nothing starts',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'pedantic',
  about: ['After'],
  messages: { after: 'After=network-online.target waits for nothing unless something starts that target' },
  help: 'Add Wants=network-online.target, or use After=network.target if the service copes with a network that comes later.',
  check({ unit, report }) {
    const names = (name: string) => madeBy(unit, name).find(({ node }) => node.value.split(/\s+/).includes(target));
    const line = names('After');
    if (line !== undefined && starting.every((name) => names(name) === undefined)) report({ message: 'after', ...wordPlace(line, (word) => word === target) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `After=network-online.target` without `Wants=`.',
    why: '`After=` orders, it starts nothing. Where no other unit wants the target the service starts before the network is up.',
    breaks: 'With `Wants=` the boot may wait for the network.',
    fix: '`Wants=network-online.target` beside `After=`.',
    seeAlso: ['systemd.special(7)'],
  },
  examples: {
    bad: [{ unit: '[Unit]\nAfter=network-online.target\n[Service]\nExecStart=/usr/bin/ledger\n', lines: [2] }],
    good: [
      { unit: '[Unit]\nAfter=network-online.target\nWants=network-online.target\n[Service]\nExecStart=/usr/bin/ledger\n', because: 'the target is started' },
    ],
  },
};
