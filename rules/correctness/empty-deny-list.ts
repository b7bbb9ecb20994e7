import { replaceInValue } from '../../src/rule/edits.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { assignmentSpan } from '../../src/rule/steps.ts';

/** Lists in which a ~ with nothing behind it denies nothing; for capability sets it is a way to write all of them. */
const lists = ['SystemCallFilter', 'RestrictAddressFamilies', 'RestrictNamespaces', 'RestrictFileSystems', 'RestrictNetworkInterfaces'] as const;

/** What denies everything, where one word does. */
const denyAll: Readonly<Record<string, string>> = { RestrictAddressFamilies: 'none', RestrictNamespaces: 'yes' };

export const emptyDenyList = defineRule({
  id: 'empty-deny-list',
  category: 'correctness',
  summary: 'a ~ with nothing behind it denies nothing',
  since: '0.1.0',
  severity: 'error',
  confidence: 'high',
  persona: 'regular',
  about: lists,
  messages: { empty: 'this line restricts nothing: it is a deny list without names' },
  help: 'Name what is to be denied.',
  check({ unit, report }) {
    for (const name of lists) {
      for (const assignment of unit.settings.get(name)?.assignments ?? []) {
        const { file, node } = assignment;
        if (!/^~[ \t]*$/.test(node.value)) continue;
        const all = denyAll[name];
        const help = all === undefined ? {} : { help: `Write ${all} to deny all, or name those to deny.` };
        const fixes = all === undefined ? [] : replaceInValue(assignment, [{ start: 0, end: node.value.length, text: all }], `Write ${all}`, 'suggested');
        report({ message: 'empty', file, span: assignmentSpan(node), hardeningIgnored: true, fixes, ...help });
      }
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds deny lists that name nothing, such as `RestrictAddressFamilies=~`.',
    why: 'It looks like the opposite of an empty allow list, "deny all". It denies what it names, which is nothing, and systemd says nothing about it.',
    breaks: 'A list that denies something takes effect for the first time: test the service.',
    fix: 'Write `RestrictAddressFamilies=none` or `RestrictNamespaces=yes`, or name what is to be denied.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=~\n', lines: [3] }],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictAddressFamilies=none\nCapabilityBoundingSet=~\n',
        because: 'none denies all families; ~ alone stands for all capabilities',
      },
    ],
  },
};
