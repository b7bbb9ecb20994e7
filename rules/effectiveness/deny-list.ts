import { madeBy } from '../../src/model/unit.ts';
import { isFiltering } from '../../src/model/values/syscall-filter.ts';
import { placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { contains } from '../../src/systemd/bits.ts';

/** Groups that a deny list of a service should hold. */
const groups = [
  '@clock',
  '@cpu-emulation',
  '@debug',
  '@module',
  '@mount',
  '@obsolete',
  '@privileged',
  '@raw-io',
  '@reboot',
  '@resources',
  '@swap',
  '@io-uring',
  '@keyring',
];

export const denyList = defineRule({
  id: 'deny-list',
  category: 'effectiveness',
  summary: 'a deny list lets through what it forgets',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: ['CapabilityBoundingSet', 'RestrictAddressFamilies', 'SystemCallFilter'],
  messages: {
    calls: 'this deny list leaves {open} open, and every call that a newer kernel adds',
    families: 'this deny list leaves dozens of other address families open',
    capabilities: 'this deny list keeps every capability that it does not name, also those of newer kernels',
  },
  help: 'Write an allow list: SystemCallFilter=@system-service, RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6, CapabilityBoundingSet= with the capabilities that are needed.',
  check({ unit, sandbox, report }) {
    if (sandbox === null) return;
    const { syscallFilter, families } = sandbox;
    const [filter] = madeBy(unit, 'SystemCallFilter');
    if (filter !== undefined && isFiltering(syscallFilter) && syscallFilter.mode === 'deny') {
      const open = groups.filter((name) => {
        const group = unit.facts.syscalls.group(name);
        return group !== undefined && !contains(syscallFilter.named, group);
      });
      report({
        message: 'calls',
        data: { open: open.length === 0 ? 'some groups' : `${open.slice(0, 4).join(', ')}${open.length > 4 ? ' and others' : ''}` },
        ...placeOf(filter),
      });
    }
    const [family] = madeBy(unit, 'RestrictAddressFamilies');
    if (family !== undefined && families?.mode === 'deny') report({ message: 'families', ...placeOf(family) });
    const lines = madeBy(unit, 'CapabilityBoundingSet');
    const [first] = lines;
    if (first !== undefined && lines.every(({ node }) => node.value.startsWith('~'))) report({ message: 'capabilities', ...placeOf(first) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `SystemCallFilter=`, `RestrictAddressFamilies=` and `CapabilityBoundingSet=` that name what is forbidden.',
    why: 'A list of what is forbidden grows old: `bpf`, `userfaultfd` and `io_uring` were not in lists of ten years ago, `CAP_BPF` and `CAP_PERFMON` were split from `CAP_SYS_ADMIN`. What is not named stays allowed.',
    breaks: 'An allow list stops what it does not name: `Bad system call`, `Address family not supported by protocol`, `Operation not permitted`.',
    fix: 'Start from `@system-service`, the families that the program uses, and the capabilities that it needs; deny lines may follow.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=~@clock @debug @mount\nRestrictAddressFamilies=~AF_PACKET\nCapabilityBoundingSet=~CAP_SYS_ADMIN\n',
        lines: [3, 4, 5],
      },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/bin/ledger\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged\nRestrictAddressFamilies=AF_UNIX\nCapabilityBoundingSet=CAP_CHOWN\n',
        because: 'all are allow lists',
      },
    ],
  },
};
