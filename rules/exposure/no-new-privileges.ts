import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const noNewPrivileges = defineExposureRule({
  id: 'no-new-privileges',
  directives: ['NoNewPrivileges'],
  summary: 'setuid programs can raise the rights of the service',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'setuid programs can raise its rights',
  risk: 'sudo, ping, sendmail, PAM password checks',
  checks: [switchCheck('NoNewPrivileges')],
  advice: () => ['NoNewPrivileges=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`NoNewPrivileges=yes` makes the kernel ignore setuid and setgid bits and file capabilities for all programs that the service starts. The bit can not be taken back.',
    why: 'Programs such as `sudo` or `mount` run with more rights than their caller, and a flaw in one of them turns an ordinary account into root. With the bit set that way is closed, which is what makes `User=` and a small bounding set last.',
    breaks:
      'Whatever relies on such programs: `sudo` (`The "no new privileges" flag is set, which prevents sudo from running as root`), `su`, `sendmail` and `postdrop` (`Permission denied` in the mail queue), password checks through PAM, mount helpers. `ping` or a server with file capabilities lose them silently and fail with `Operation not permitted` or `Permission denied`. Services that start user sessions, such as sshd or cron, pass the bit on to every user.',
    fix: '`NoNewPrivileges=yes`. Instead of a capability on the file write `AmbientCapabilities=`; instead of `sendmail` talk SMTP to localhost; instead of `sudo` use a second unit that runs as root. `DynamicUser=yes` implies it. Up to 254 many filter settings (`SystemCallFilter=`, `PrivateDevices=` and others) set the bit for units with `User=` on their own, even against `NoNewPrivileges=no`; from 255 on they do not. The score credits neither, so write the line.',
    seeAlso: ['systemd.exec(5)', 'capabilities(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
SystemCallFilter=@system-service
NoNewPrivileges=no
`,
        lines: [5],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/guestbook
User=guestbook
NoNewPrivileges=yes
`,
        because: 'no program it starts can gain rights',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/guestbook
DynamicUser=yes
`,
        because: '`DynamicUser=yes` implies it',
      },
    ],
  },
};
