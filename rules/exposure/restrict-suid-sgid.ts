import { switchCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const restrictSuidSgid = defineExposureRule({
  id: 'restrict-suid-sgid',
  directives: ['RestrictSUIDSGID'],
  summary: 'the service may create setuid and setgid files',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'setuid and setgid files can be created',
  risk: 'package managers, setgid directories, tar -p',
  checks: [switchCheck('RestrictSUIDSGID')],
  advice: () => ['RestrictSUIDSGID=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`RestrictSUIDSGID=yes` refuses to set the setuid or setgid bit on files and directories.',
    why: 'A service that was taken over can leave a program behind that runs with its own rights for whoever starts it. If the service is root, that is a permanent way back to root for any local account.',
    breaks:
      'Package managers, `install -m 4755`, shared Git repositories and Samba shares with setgid directories, `tar -xp`, `rsync -p` and `cp -p` when they meet such files: EPERM, `Operation not permitted`. The call `openat2` fails with ENOSYS as well, because its mode can not be inspected; recent GNU tar and some container tools stumble over that.',
    fix: '`RestrictSUIDSGID=yes`. Use access lists or a common group instead of setgid directories; directories made by `StateDirectory=` and the like are created by systemd and may have any mode. `DynamicUser=yes` implies it, even against `RestrictSUIDSGID=no`. Add `SystemCallArchitectures=native`.',
    seeAlso: ['systemd.exec(5)', 'chmod(2)', 'seccomp(2)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/upload-inbox
User=uploads
RestrictSUIDSGID=yes
`,
        because: 'the bits can not be set',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/upload-inbox
DynamicUser=yes
`,
        because: '`DynamicUser=yes` implies it',
      },
    ],
  },
};
