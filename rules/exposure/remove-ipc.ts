import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const removeIpc = defineExposureRule({
  id: 'remove-ipc',
  directives: ['RemoveIPC'],
  summary: 'shared memory and semaphores outlive the service',
  since: '0.1.0',
  severity: 'info',
  exposes: 'shared memory outlives the service',
  risk: 'PostgreSQL and accounts used by others',
  checks: [
    {
      field: 'RemoveIPC',
      badness: ({ privileged, userManager, switches }) => (privileged || userManager ? null : switches.RemoveIPC ? 0 : 1),
      variant: ({ userManager }, badness) => (badness !== null ? '' : userManager ? 'user-manager' : 'root'),
    },
  ],
  advice: () => ['RemoveIPC=yes'],
});

export const page: RulePage = {
  docs: {
    what: '`RemoveIPC=yes` deletes shared memory, semaphores and message queues of the account and group of the service when it stops.',
    why: 'What is left behind occupies memory and may hold data that the next process of the same account, or with a lax mode any process, can read.',
    breaks:
      'Shared memory of the account vanishes when the last unit with that account stops, and processes that are no unit, such as a login session or a cron job, are not counted. PostgreSQL, Oracle and other databases then stop with errors like `could not open shared memory segment` or `semctl failed: Invalid argument`.',
    fix: '`RemoveIPC=yes` for an account that only this service uses. For databases and shared accounts keep `RemoveIPC=no`; the weight is small. It has no effect for root, so the score does not judge it there, and `DynamicUser=yes` implies it. To keep shared memory apart altogether there is `PrivateIPC=yes`, which the score ignores.',
    seeAlso: ['systemd.exec(5)', 'sysvipc(7)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/imagescaler
User=imagescaler
`,
        lines: [1],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/imagescaler
User=imagescaler
RemoveIPC=yes
`,
        because: 'leftovers are deleted',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/imagescaler
DynamicUser=yes
`,
        because: '`DynamicUser=yes` implies it',
      },
      {
        unit: `[Service]
ExecStart=/usr/sbin/rackmonitor
`,
        because: 'it does not apply to services that run as root',
      },
    ],
  },
};
