import { defeatedBy } from '../../src/rule/defeats.ts';
import { allRelated, lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

export const protectProcAsRoot = defineRule({
  id: 'protect-proc-as-root',
  category: 'effectiveness',
  summary: 'ProtectProc= hides nothing from this service',
  since: '0.1.0',
  severity: 'info',
  confidence: 'high',
  persona: 'regular',
  about: ['ProtectProc'],
  messages: { root: 'ProtectProc={word} hides nothing here: {because}' },
  help: 'Add User= or DynamicUser=yes and leave CAP_SYS_PTRACE out; without them the line only improves the score.',
  check({ unit, sandbox, report }) {
    const word = sandbox?.protectProc;
    const line = lastLine(unit, 'ProtectProc');
    if (sandbox === null || line === undefined || word === null || word === undefined || word === 'default') return;
    const asRoot = defeatedBy(sandbox, 'proc-of-root');
    const lines = asRoot ?? defeatedBy(sandbox, 'proc-of-tracers');
    if (lines === null) return;
    const because = asRoot === null ? 'who has CAP_SYS_PTRACE sees all processes' : 'root and the group of root see all processes';
    report({ message: 'root', data: { word, because }, ...placeOf(line), related: allRelated(lines, 'because of this line') });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `ProtectProc=` in a service that runs as root, in the group of root, or with `CAP_SYS_PTRACE`.',
    why: 'The setting is a mount option of /proc (`hidepid=`), from which root, its group and processes with `CAP_SYS_PTRACE` are exempt. systemd-analyze security counts the line all the same.',
    breaks: 'Nothing.',
    fix: 'Run the service as a user of its own, or live with the line as a preparation for that.',
    seeAlso: ['systemd.exec(5)', 'proc(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectProc=invisible\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/agent\nUser=agent\nAmbientCapabilities=CAP_SYS_PTRACE\nProtectProc=invisible\n', lines: [5] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nProtectProc=invisible\n', because: 'another user than root is kept from looking' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nDynamicUser=yes\nProtectProc=invisible\n', because: 'a dynamic user is not root' },
    ],
  },
};
