import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const privateUsers = defineExposureRule({
  id: 'private-users',
  directives: ['PrivateUsers'],
  summary: 'the service runs in the user namespace of the host',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'host accounts and capabilities are real',
  risk: 'root daemons, chown, ports below 1024',
  checks: [switchCheck('PrivateUsers')],
  advice: () => ['PrivateUsers=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`PrivateUsers=yes` runs the service in a user namespace that knows only root, the account of the service and `nobody`. Capabilities then count inside that namespace only, not on the host.',
    why: 'A capability that an attacker obtains, through a setuid program for example, is otherwise valid for the whole machine. Files and processes of other accounts also show who they belong to.',
    breaks:
      'Daemons that start as root and switch to another account, and everything that calls `chown`: `Invalid argument` (EINVAL), since the other account does not exist in there. Ports below 1024 fail with `Permission denied` even with `AmbientCapabilities=`. Mounting and setting the clock stop working, and foreign files appear to belong to `nobody`. If the system forbids user namespaces the service does not start, `status=217/USER`.',
    fix: '`PrivateUsers=yes` for services with `User=` or `DynamicUser=` that need no capability on the host; let a `.socket` unit open low ports. If accounts have to stay visible: `PrivateUsers=identity` from 257 on, which keeps the first 65536 of them, or `full` from 258 on, which keeps all. Both score the same; older versions ignore these words, so put `PrivateUsers=yes` on the line before. Leave it out for root daemons that drop their rights and tighten `CapabilityBoundingSet=` instead.',
    seeAlso: ['systemd.exec(5)', 'user_namespaces(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/wikiserver --port 8080
User=wiki
PrivateUsers=yes
`,
        because: 'its capabilities mean nothing on the host',
      },
    ],
  },
};
