import { alwaysDropping, type Conflict, reportConflicts } from '../../src/rule/breakage.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const conflicts: readonly Conflict[] = [
  { directive: 'PrivateUsers', token: 'setuid-drop', fails: 'lets it switch to no other user (Invalid argument)', sureFor: alwaysDropping },
  { directive: 'PrivateUsers', token: 'port-low', fails: 'lets it bind no port below 1024 (Permission denied)', certainty: 'medium' },
  { directive: 'PrivateUsers', token: 'chown', fails: 'lets it give files to no other user (Invalid argument)', certainty: 'medium' },
  { directive: 'PrivateUsers', token: 'mount', fails: 'lets it mount nothing' },
  { directive: 'PrivateUsers', token: 'packet', fails: 'lets it open no packet sockets', certainty: 'medium' },
];

export const userNamespaceBreaks = defineRule({
  id: 'user-namespace-breaks',
  category: 'breakage',
  summary: 'PrivateUsers= takes rights away that the service needs',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: ['PrivateUsers'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Remove the line, or take the need away: a user of its own, a socket unit for the port.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    reportConflicts({ unit, needs, report }, conflicts, () => sandbox.switches.PrivateUsers && unit.manager === 'system');
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `PrivateUsers=yes` in services that need other users or rights over the host.',
    why: 'In the user namespace there are root and the user of the service, and all capabilities end at its border: `setgroups`, `chown` and low ports fail.',
    breaks: 'Without the line capabilities count on the host.',
    fix: '`PrivateUsers=identity` (from 257) keeps the users, but not the rights.',
    seeAlso: ['systemd.exec(5)', 'user_namespaces(7)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/sbin/nginx\nPrivateUsers=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nPrivateUsers=yes\n', because: 'it needs no other user' },
      { unit: '[Service]\nExecStart=/usr/sbin/nginx\n', because: 'there is no user namespace' },
    ],
  },
};
