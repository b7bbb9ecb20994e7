import { conflictReport, restrictingLine, soundNeed } from '../../src/rule/breakage.ts';
import { activeLines } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';
import { seccompDirectives } from '../../src/systemd/hardening.ts';

/** The known programs that are setuid themselves, by the first of their names. */
const setuidPrograms = ['sudo'];

const fails = 'makes it fail when it gains rights (sudo: the "no new privileges" flag is set)';

export const setuidProgramBlocked = defineRule({
  id: 'setuid-program-blocked',
  category: 'breakage',
  summary: 'NoNewPrivileges= stops setuid programs that the unit runs',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'medium',
  persona: 'regular',
  about: [...seccompDirectives, 'DynamicUser', 'NoNewPrivileges'],
  messages: { conflict: '{line} {fails}: {because}' },
  help: 'Let a root oneshot or a D-Bus service do this part, or set NoNewPrivileges=no and leave out what implies it.',
  check({ unit, sandbox, needs, report }) {
    if (sandbox === null) return;
    const implied = unit.facts.behaviour.filtersImplyNoNewPrivileges ? activeLines(unit, seccompDirectives)[0] : undefined;
    const line = sandbox.switches.NoNewPrivileges ? restrictingLine(unit, 'NoNewPrivileges') : implied;
    if (line === undefined || needs().startsAsRoot) return;
    const need = soundNeed(needs(), 'suid') ?? soundNeed(needs(), 'mail');
    if (need !== undefined && !/ runs (?:runuser|gosu|su-exec|setuidgid|chpst)\b/.test(need.because))
      report(conflictReport(line, need, { fails, sureFor: setuidPrograms }));
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds `NoNewPrivileges=yes`, or what implies it in the target version, in services that start sudo, su, pkexec, sendmail or other setuid and setgid programs.',
    why: 'With the no-new-privileges bit setuid bits and file capabilities count for nothing. Up to systemd 254 every filter of system calls sets the bit for services that do not run as root.',
    breaks: 'Without the bit a flaw in a setuid program on the host is within reach.',
    fix: 'Mail through SMTP to localhost instead of sendmail, `AmbientCapabilities=` instead of file capabilities, a polkit rule or a root oneshot instead of sudo.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nExecStartPost=/usr/bin/sudo /usr/bin/ledger-notify\nUser=ledger\nNoNewPrivileges=yes\n', lines: [5] },
      { unit: '[Service]\nExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger\nUser=admin\nRestrictRealtime=yes\n', targets: [252, 254], lines: [4] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ledger\nUser=ledger\nNoNewPrivileges=yes\n', because: 'no such program is run' },
      { unit: '[Service]\nExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger\nNoNewPrivileges=yes\n', because: 'root gains nothing by it' },
      {
        unit: '[Service]\nExecStart=/usr/bin/sudo -u ledger /usr/bin/ledger\nUser=admin\nRestrictRealtime=yes\n',
        targets: [257, 262],
        because: 'newer versions do not imply the bit',
      },
    ],
  },
};
