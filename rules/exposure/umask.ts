import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

/** Permissions that new files keep, worst first: writable by others, readable by others, writable and readable by the group. */
const openBits = [
  { bit: 0o002, badness: 10 },
  { bit: 0o004, badness: 5 },
  { bit: 0o020, badness: 2 },
  { bit: 0o040, badness: 1 },
];

export const umask = defineExposureRule({
  id: 'umask',
  directives: ['UMask'],
  summary: 'new files are open to other users or to the group',
  since: '0.1.0',
  severity: 'info',
  exposes: 'new files can be read by every user',
  partly: 'new files stay open to others or the group',
  risk: 'sockets and logs that other users need',
  checks: [{ field: 'UMask', badness: ({ umask }) => openBits.find(({ bit }) => (umask & bit) === 0)?.badness ?? 0 }],
  advice: () => ['UMask=0077'],
});

export const page: RulePage = {
  docs: {
    what: '`UMask=` sets which permission bits are taken away from files and directories that the service creates. The default is 0022: everyone may read, only the account of the service may write.',
    why: 'Databases, logs, caches and backups are created readable for every local account, unless the program takes care itself. A mask without the bits 0022 makes them writable, and then others can plant data.',
    breaks:
      'Files and sockets that another account has to use: a web server that connects to the socket of the application, log collectors in the group `adm`, uploads that a web server delivers. The other side reports `Permission denied` (EACCES). Files that existed before keep their mode.',
    fix: '`UMask=0077`. If the group has to read: `UMask=0027`, which is nearly as good; if it has to write too, for a socket for instance: `UMask=0007`. Alternatively open the socket in a `.socket` unit with `SocketMode=` and `SocketGroup=`. A program that calls `chmod` is not bound by the mask. Directories made by `StateDirectory=` and `LogsDirectory=` have `StateDirectoryMode=` and `LogsDirectoryMode=` instead.',
    seeAlso: ['systemd.exec(5)', 'umask(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/payslips
User=payroll
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/payslips
User=payroll
UMask=0027
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/payslips
User=payroll
UMask=0077
`,
        because: 'new files belong to the service alone',
      },
    ],
  },
};
