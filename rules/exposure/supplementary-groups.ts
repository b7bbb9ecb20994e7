import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const supplementaryGroups = defineExposureRule({
  id: 'supplementary-groups',
  directives: ['SupplementaryGroups'],
  summary: 'the service belongs to additional groups',
  since: '0.1.0',
  severity: 'info',
  exposes: 'files of the extra groups are open to it',
  risk: 'files, sockets and devices of those groups',
  checks: [
    {
      field: 'SupplementaryGroups',
      badness: ({ privileged, hasSupplementaryGroups }) => (privileged ? null : hasSupplementaryGroups ? 1 : 0),
      variant: (_, badness) => (badness === null ? 'root' : ''),
    },
  ],
  advice: () => ['SupplementaryGroups='],
});

export const page: RulePage = {
  docs: {
    what: '`SupplementaryGroups=` puts the processes of the service into further groups, in addition to the group of its account.',
    why: 'A service that was taken over can use whatever the groups own. Some are as good as root: `docker` and `libvirt` through their sockets, `disk` through the devices, `shadow` through the password hashes.',
    breaks: 'The access for which the group was given: `Permission denied` (EACCES) on a shared socket, log, certificate or device.',
    fix: 'Remove the line, or clear it in a drop-in with `SupplementaryGroups=`, since lines add up. Alternatives: `LoadCredential=key:/etc/ssl/private/app.key` for keys and certificates, a socket handed over by a `.socket` unit, an access list on one file, or `Group=` if one group is enough, which the score does not count. Groups of the account in `/etc/group` do not count either and stay in force. A service that runs as root is not judged.',
    seeAlso: ['systemd.exec(5)', 'credentials(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/image-builder
User=builder
SupplementaryGroups=docker
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/cert-exporter
User=certs
SupplementaryGroups=ssl-cert
SupplementaryGroups=adm
`,
        lines: [5],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/image-builder
User=builder
`,
        because: 'the service has only the group of its account',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/cert-exporter
User=certs
LoadCredential=key:/etc/ssl/private/app.key
`,
        because: 'the key comes as a credential, so no group is needed',
      },
      {
        unit: `[Service]
ExecStart=/usr/sbin/spoolwatch
SupplementaryGroups=adm
`,
        because: 'groups are not judged where the service is root',
      },
    ],
  },
};
