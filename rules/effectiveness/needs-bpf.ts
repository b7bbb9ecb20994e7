import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const framework = 'systemd was built without the BPF framework (Debian 12, for example)';

/** What each setting needs beyond unified control groups. */
const needs: ReadonlyMap<string, string> = new Map([
  ['RestrictFileSystems', 'the security module bpf is not in the lsm= list of the kernel, or systemd was built without the BPF framework'],
  ['RestrictNetworkInterfaces', framework],
  ['SocketBindAllow', framework],
  ['SocketBindDeny', framework],
]);

export const needsBpf = defineRule({
  id: 'needs-bpf',
  category: 'effectiveness',
  summary: 'a restriction that does nothing where systemd or the kernel lacks BPF support',
  since: '0.1.0',
  severity: 'info',
  confidence: 'medium',
  persona: 'pedantic',
  about: [...needs.keys()],
  messages: { bpf: '{key}= does nothing, and says so nowhere, where {needed}' },
  help: 'Look for +BPF_FRAMEWORK in systemctl --version on the machines, and do not rely on this line alone.',
  check({ unit, report }) {
    for (const line of activeLines(unit, new Set(needs.keys())))
      report({ message: 'bpf', data: { key: line.directive.name, needed: needs.get(line.directive.setting) ?? framework }, ...placeOf(line) });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Lists settings that need the BPF framework of systemd: `SocketBindAllow=`, `SocketBindDeny=`, `RestrictNetworkInterfaces=`, `RestrictFileSystems=`.',
    why: 'Where it is missing they are read and then not applied, without a message. On Debian 12 a service binds every port in spite of `SocketBindDeny=any`.',
    breaks: 'Nothing.',
    fix: 'Keep the line as one layer among others: a firewall rule, `PrivateNetwork=`, `RestrictAddressFamilies=`, file modes.',
    seeAlso: ['systemd.resource-control(5)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nSocketBindDeny=any\n', lines: [3] }],
    good: [{ unit: '[Service]\nExecStart=/usr/bin/ledger\nIPAddressDeny=any\n', because: 'it is done by systemd itself, on all builds' }],
  },
};
