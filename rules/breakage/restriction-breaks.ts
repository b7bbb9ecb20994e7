import { type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [
  { directive: 'RestrictRealtime', token: 'rt', fails: 'forbids real-time scheduling', certainty: 'medium' },
  { directive: 'RestrictNamespaces', token: 'ns', fails: 'forbids the namespaces of its own sandbox or containers', sureFor: ['chromium', 'bwrap'] },
  { directive: 'RestrictSUIDSGID', token: 'sgid', fails: 'forbids setuid and setgid bits on files (Operation not permitted)', certainty: 'medium' },
  { directive: 'LockPersonality', token: 'personality', fails: 'forbids another execution domain', certainty: 'medium' },
  { directive: 'SystemCallArchitectures', token: '32bit', fails: 'kills 32-bit programs' },
];

export const restrictionBreaks = defineRule({
  id: 'restriction-breaks',
  category: 'breakage',
  summary: 'a restriction forbids something that the service does',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: [...conflicts.map(({ directive }) => directive), 'DynamicUser'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line for this service, or allow the one kind that it needs.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    reportConflicts({ unit, needs, report }, conflicts, (name) => {
      if (name === 'RestrictNamespaces') return sandbox.namespaces?.size === 0;
      if (name === 'SystemCallArchitectures') return sandbox.syscallArchitectures.size === 1 && sandbox.syscallArchitectures.has('native');
      return sandbox.switches[name as 'RestrictRealtime'];
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `RestrictNamespaces=`, `RestrictRealtime=`, `RestrictSUIDSGID=`, `LockPersonality=` and `SystemCallArchitectures=native` in services that do what they forbid: browsers and container tools, audio, package managers, wine.',
    why: 'The call fails with `Operation not permitted`, or the program is killed (`status=31/SYS`).',
    breaks: 'Each of them closes a part of the kernel.',
    fix: 'Take out this one line; `RestrictNamespaces=user pid mnt` allows some kinds.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/bin/chromium --headless\nRestrictNamespaces=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/chromium --headless\nRestrictRealtime=yes\n', because: 'a browser needs no real-time scheduling here' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nRestrictNamespaces=yes\n', because: 'nothing shows that it makes namespaces' },
    ],
  },
};
