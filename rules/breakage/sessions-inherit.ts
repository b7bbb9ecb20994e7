import { evidenceOf, severityOf, soundNeed } from '../../src/rule/breakage.ts';
import { activeLines, placeOf } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';

/** Those that start nothing but sessions and jobs, by the first of their names. */
const logins: ReadonlySet<string> = new Set(['sshd', 'cron', 'agetty', 'getty']);

/** Who starts the sessions is root or a user of its own; that is no restriction of them. */
const inherited = new Set([...processSandbox].filter((name) => name !== 'User' && name !== 'DynamicUser'));

export const sessionsInherit = defineRule({
  id: 'sessions-inherit',
  category: 'breakage',
  summary: 'restrictions of a login service hold for the sessions that it starts',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: [...inherited],
  messages: { sessions: '{count} of this unit hold for every session and job that it starts: {because}' },
  help: 'Restrict the users or jobs instead, and leave only resource limits in this unit.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    const lines = activeLines(unit, inherited);
    const [first] = lines;
    const need = first === undefined ? undefined : soundNeed(needs(), 'sessions');
    const sure = need !== undefined && logins.has(need.source) ? need.confidence : 'medium';
    if (first === undefined || need === undefined) return;
    const count = lines.length === 1 ? 'the hardening' : `the ${lines.length} hardening lines`;
    report({
      message: 'sessions',
      data: { count: lines.length === 1 ? 'the restrictions' : count, because: need.because },
      ...placeOf(first),
      severity: severityOf(sure),
      confidence: sure,
      related: evidenceOf(need),
    });
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds hardening in services that start sessions or jobs of users: sshd, cron, at, getty, display managers, CI runners.',
    why: 'Namespaces, filters and capabilities are inherited by every shell that such a service starts: /home is gone for the user who logs in, sudo does not work, files in /tmp are not seen by others. systemd-analyze security shows these services as the worst, and asks for it.',
    breaks: 'Nothing.',
    fix: 'sshd: `ForceCommand`, `ChrootDirectory`; cron: systemd timers with a sandbox for each job. Resource limits belong to `user@.service` and slices.',
    seeAlso: ['systemd.exec(5)', 'pam_systemd(8)'],
  },
  examples: {
    bad: [{ unit: '[Service]\nExecStart=/usr/sbin/sshd -D\nProtectHome=yes\n', lines: [3] }],
    good: [
      { unit: '[Service]\nExecStart=/usr/sbin/sshd -D\nMemoryMax=2G\n', because: 'a limit is no restriction of what users see' },
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nProtectHome=yes\n', because: 'it starts no sessions' },
    ],
  },
};
