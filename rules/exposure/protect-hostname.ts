import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const protectHostname = defineExposureRule({
  id: 'protect-hostname',
  directives: ['ProtectHostname'],
  summary: 'the service may change the host name',
  since: '0.1.0',
  severity: 'info',
  exposes: 'the host name can be changed',
  risk: 'software that follows host name changes',
  checks: [switchCheck('ProtectHostname')],
  advice: () => ['ProtectHostname=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`ProtectHostname=yes` gives the service a copy of the host name and refuses to change it.',
    why: 'A changed host name misleads logs, mail and cluster software and can break logins. It takes a privileged service to do this, and the weight in the score is small.',
    breaks:
      'Hardly anything. DHCP clients and set-up tools can not set the name any more (`Operation not permitted`), and software that watches for a new name, such as mail servers or mDNS responders, keeps the one from its start. In a container that forbids the needed namespace only the ban on setting the name remains, and the journal says so.',
    fix: '`ProtectHostname=yes`. From 258 on `ProtectHostname=private` lets the service change its own copy, and scores the same; older versions ignore the word, so put `ProtectHostname=yes` on the line before.',
    seeAlso: ['systemd.exec(5)', 'uts_namespaces(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/mapserver
DynamicUser=yes
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/mapserver
ProtectHostname=yes
`,
        because: 'the name is fixed',
      },
    ],
  },
};
