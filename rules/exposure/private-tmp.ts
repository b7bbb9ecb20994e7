import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const privateTmp = defineExposureRule({
  id: 'private-tmp',
  directives: ['PrivateTmp'],
  summary: '/tmp and /var/tmp are shared with every other program',
  since: '0.1.0',
  severity: 'warning',
  exposes: '/tmp is shared with all other programs',
  risk: 'sockets and files exchanged through /tmp',
  checks: [switchCheck('PrivateTmp')],
  advice: () => ['PrivateTmp=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`PrivateTmp=yes` gives the service a `/tmp` and a `/var/tmp` of its own, which are removed when it stops. From 257 on `PrivateTmp=disconnected` puts both into memory.',
    why: 'Temporary files are a classic way from one account to another: predictable names, symbolic links laid in wait, files left readable. A service that was taken over can also collect what others leave there.',
    breaks:
      'Whatever meets others in `/tmp`: a database socket there, the X11 socket, Kerberos caches `/tmp/krb5cc_*`, files that users drop for the service. It reports `No such file or directory` for a file that is plainly there on the host. A `ReadWritePaths=` line below `/tmp` keeps the service from starting, `status=226/NAMESPACE`, unless the path has a leading `-`. Files do not survive a restart.',
    fix: '`PrivateTmp=yes`. Move sockets to a directory of their own below `/run` with `RuntimeDirectory=`. Two services that have to share temporary files can do so with `JoinsNamespaceOf=`; a single path comes in with `BindPaths=/tmp/.X11-unix`. `disconnected` scores the same, but large temporary files use memory, and before 257 the line is ignored. `DynamicUser=yes` implies the setting. Units with `DefaultDependencies=no` are not judged.',
    seeAlso: ['systemd.exec(5)', 'systemd.unit(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/scan-to-mail
User=scanner
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/scan-to-mail
PrivateTmp=no
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/scan-to-mail
User=scanner
PrivateTmp=yes
`,
        because: 'the service has temporary directories of its own',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/scan-to-mail
DynamicUser=yes
`,
        because: '`DynamicUser=yes` implies it',
      },
    ],
  },
};
