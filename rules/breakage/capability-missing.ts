import type { NeedToken } from '../../src/inference/tokens.ts';
import { capabilityBit } from '../../src/model/values/capabilities.ts';
import { alwaysDropping, conflictReport, soundNeed } from '../../src/rule/breakage.ts';
import type { Confidence } from '../../src/rule/finding.ts';
import { lastLine, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

/** What root needs for each of them. */
const capabilities: readonly (readonly [token: NeedToken, capabilities: readonly string[], certainty: Confidence])[] = [
  ['setuid-drop', ['CAP_SETUID', 'CAP_SETGID'], 'high'],
  ['port-low', ['CAP_NET_BIND_SERVICE'], 'medium'],
  ['chroot', ['CAP_SYS_CHROOT'], 'medium'],
  ['clock', ['CAP_SYS_TIME'], 'medium'],
  ['packet', ['CAP_NET_RAW'], 'medium'],
  ['modules', ['CAP_SYS_MODULE'], 'medium'],
  ['mount', ['CAP_SYS_ADMIN'], 'medium'],
  ['kernel-log', ['CAP_SYSLOG'], 'medium'],
  ['chown', ['CAP_CHOWN'], 'medium'],
  ['kill-other', ['CAP_KILL'], 'medium'],
];

const raw = 'CAP_NET_RAW';

export const capabilityMissing = defineRule({
  id: 'capability-missing',
  category: 'breakage',
  summary: 'CapabilityBoundingSet= leaves out what the service needs',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['CapabilityBoundingSet'],
  messages: {
    conflict: 'without {fails} in its bounding set the service {outcome}: {because}',
    file: '{program} has file capabilities on many systems and can not be executed without CAP_NET_RAW in the bounding set',
  },
  help: 'Add the capability to CapabilityBoundingSet=.',
  check({ unit, sandbox, needs, report }) {
    const line = lastLine(unit, 'CapabilityBoundingSet');
    if (sandbox === null || line === undefined || unit.manager === 'user') return;
    const lacks = (name: string) => (sandbox.boundingSet & capabilityBit(unit.facts, name)) === 0n;
    const found = needs();
    for (const [token, names, certainty] of found.startsAsRoot ? capabilities : []) {
      const missing = names.filter(lacks);
      const need = missing.length === 0 ? undefined : soundNeed(found, token);
      if (need === undefined) continue;
      const told = conflictReport(line, need, { fails: missing.join(' and '), certainty, ...(token === 'setuid-drop' ? { sureFor: alwaysDropping } : {}) });
      report({ ...told, data: { ...told.data, outcome: told.confidence === 'high' ? 'fails' : 'may fail' } });
    }
    const ping = found.startsAsRoot || !lacks(raw) ? undefined : found.programs.find(({ name }) => name === 'ping' || name === 'ping6' || name === 'arping');
    if (ping !== undefined) {
      const related = [{ file: ping.place.file, span: ping.place.span, note: 'is run here' }];
      report({ message: 'file', data: { program: ping.name }, ...placeOf(line), related });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Compares `CapabilityBoundingSet=` with what the unit shows: daemons that start as root and switch user, low ports, time daemons, ping.',
    why: 'Root without a capability is refused what it needs: `setgroups: Operation not permitted`, `bind: Permission denied`. A program with file capabilities outside of the bounding set can not even be executed (`status=203/EXEC`).',
    breaks: 'Every capability in the set can be used by an intruder.',
    fix: 'Name the capability: for nginx `CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID CAP_CHOWN CAP_DAC_OVERRIDE`.',
    seeAlso: ['capabilities(7)', 'systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/sbin/nginx\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_CHOWN CAP_KILL\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/borg extract /srv/backup::old\nCapabilityBoundingSet=CAP_DAC_OVERRIDE\n', lines: [3] },
      { unit: '[Service]\nExecStart=/usr/bin/watch\nExecStartPre=/usr/bin/ping -c1 gateway\nUser=watch\nCapabilityBoundingSet=\n', lines: [5] },
    ],
    good: [
      {
        unit: '[Service]\nExecStart=/usr/sbin/nginx\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID CAP_CHOWN\n',
        because: 'all that it needs is there',
      },
      {
        unit: '[Service]\nExecStart=/usr/bin/borg create /srv/backup::{now} /home\nCapabilityBoundingSet=CAP_DAC_READ_SEARCH\n',
        because: 'only a restore changes owners',
      },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nCapabilityBoundingSet=\n', because: 'another user than root has none to lose' },
    ],
  },
};
