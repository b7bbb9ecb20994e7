import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectSystem = defineExposureRule({
  id: 'protect-system',
  directives: ['ProtectSystem'],
  summary: "the service may write to the operating system's files",
  since: '0.1.0',
  severity: 'warning',
  exposes: '/usr, /boot and /etc can be written',
  partly: 'directories such as /var can be written',
  risk: 'programs that write below /etc or /var',
  checks: [levelCheck('ProtectSystem', ({ protectSystem }) => protectSystem, { strict: 0, full: 3, yes: 5 }, 10)],
  advice: () => ['ProtectSystem=strict'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectSystem=` makes parts of the file system read-only for the service: `yes` `/usr`, `/boot` and `/efi`, `full` also `/etc`, `strict` everything but `/dev`, `/proc`, `/sys`, the homes and `/run/user`.',
    why: 'A service that runs as root can replace programs, libraries and settings and so survive a restart. For other accounts `strict` leaves only the places where they are meant to write.',
    breaks:
      'The first write to an unlisted place fails with `Read-only file system` (EROFS), often long after the start: logs in `/var/log`, data in `/var/lib`, PID files and sockets in `/run`, files in `/tmp`. Updaters, package tools and everything that edits `/etc` stop working. A path in `ReadWritePaths=` that does not exist keeps the service from starting: `status=226/NAMESPACE`.',
    fix: '`ProtectSystem=strict`, with the places to write named: `StateDirectory=app` (`/var/lib/app`), `CacheDirectory=`, `LogsDirectory=`, `RuntimeDirectory=`, and `PrivateTmp=yes` for `/tmp`. Other places: `ReadWritePaths=-/srv/app`; the `-` tolerates that it is missing. If the places are unknown, `ProtectSystem=full` breaks far less and earns seven tenths of the credit, `yes` half. Under `full`, `ReadWritePaths=/etc` has no effect, a path below it does. Homes are left to `ProtectHome=`, so set that too. `DynamicUser=yes` implies `strict`, whatever is written. Root with `CAP_SYS_ADMIN` can undo the mounts. Units with `DefaultDependencies=no` are not judged.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Library catalogue

[Service]
ExecStart=/usr/bin/catalogd
User=catalog
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/catalogd
StateDirectory=catalog
ProtectSystem=full
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/catalogd
User=catalog
StateDirectory=catalog
ProtectSystem=strict
`,
        because: 'only the state directory is writable',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/catalogd
DynamicUser=yes
StateDirectory=catalog
`,
        because: '`DynamicUser=yes` implies `strict`',
      },
    ],
  },
};
