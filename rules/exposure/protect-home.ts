import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectHome = defineExposureRule({
  id: 'protect-home',
  directives: ['ProtectHome'],
  summary: 'the home directories are within reach of the service',
  since: '0.1.0',
  severity: 'warning',
  exposes: '/home, /root and /run/user are accessible',
  partly: 'home directories are not fully closed off',
  risk: 'programs or data below /home or /root',
  checks: [levelCheck('ProtectHome', ({ protectHome }) => protectHome, { yes: 0, tmpfs: 1, 'read-only': 5 }, 10)],
  advice: () => ['ProtectHome=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectHome=yes` hides `/home`, `/root` and `/run/user` behind empty directories without access rights. `read-only` leaves them readable, `tmpfs` shows them empty and lets single paths be bound in.',
    why: 'Homes hold SSH keys, tokens, mail and shell start files. Reading them leads to other machines, writing a start file runs code as its owner at the next login.',
    breaks:
      'Programs, settings and data below a home: `status=203/EXEC` or `status=200/CHDIR` if `ExecStart=` or `WorkingDirectory=` is there, else `Permission denied`, for root `No such file or directory` or `Read-only file system`. Git, npm, pip and GnuPG miss their files in `$HOME`. Sockets in `/run/user`, sound and the session bus among them, are gone, and rootless containers fail. Backup and indexing jobs find nothing to read, sometimes without an error.',
    fix: '`ProtectHome=yes`. If only a few paths are needed: `ProtectHome=tmpfs` with `BindPaths=/home/eva/inbox` (or `BindReadOnlyPaths=`); the same with `yes` opens nothing. For reading everything, as in a backup: `ProtectHome=read-only`, with `ReadWritePaths=/home/eva/inbox` where it must write. In the score `tmpfs` loses a tenth and `read-only` half. Up to 254 the directories of `tmpfs` can be written, but nothing in them lasts. `DynamicUser=yes` only implies `read-only`. Homes elsewhere, such as `/srv/home`, need `InaccessiblePaths=`. Units with `DefaultDependencies=no` are not judged.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/chatrelay
User=chatrelay
`,
        lines: [1],
      },
      {
        unit: `[Service]
Type=oneshot
ExecStart=/usr/bin/homekeeper --to /srv/backup
ProtectHome=read-only
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/chatrelay
DynamicUser=yes
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/chatrelay
User=chatrelay
ProtectHome=yes
`,
        because: 'the homes are hidden',
      },
      {
        unit: `[Unit]
DefaultDependencies=no

[Service]
Type=oneshot
ExecStart=/usr/lib/firstlight/probe
`,
        because: 'the check does not apply to early boot units',
      },
    ],
  },
};
