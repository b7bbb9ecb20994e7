import { levelCheck } from '../../src/rule/archetypes.ts';
import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const notifyAccess = defineExposureRule({
  id: 'notify-access',
  directives: ['NotifyAccess'],
  summary: 'every process of the service may report its state to systemd',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'any child may fake the state of the service',
  risk: 'wrapper scripts that call systemd-notify',
  checks: [levelCheck('NotifyAccess', ({ notifyAccess }) => notifyAccess, { all: 1 }, 0)],
  advice: () => ['NotifyAccess=main'],
});

export const page: RulePage = {
  docs: {
    what: '`NotifyAccess=` decides whose status messages systemd accepts for this unit: `main` for the main process, `exec` also for the commands of the unit (`ExecStartPre=`, `ExecReload=` and so on), `all` for every process in it.',
    why: 'With `all`, any child, a CGI script for example, can report the service as ready, keep the watchdog quiet, name another main process or store file descriptors in systemd. A compromised worker can thus hide a hang or prevent a restart.',
    breaks:
      'Readiness that is reported by a child: scripts that call `systemd-notify`, container tools, programs that fork before they report. The journal shows `Got notification message from PID 812, but reception only permitted for main PID 805`, and a start with `Type=notify` runs into its timeout.',
    fix: '`NotifyAccess=main`, which is the default with `Type=notify` and scores like `none`. If commands such as `ExecReload=` report, `NotifyAccess=exec` scores the same. In a wrapper script start the daemon with `exec`, so that it becomes the main process.',
    seeAlso: ['systemd.service(5)', 'sd_notify(3)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/lib/cartographer/start.sh
Type=notify
NotifyAccess=all
`,
        lines: [4],
      },
    ],
    good: [
      {
        unit: `[Service]
Type=notify
ExecStart=/usr/bin/cartographerd
`,
        because: 'with `Type=notify` only the main process may report',
      },
      {
        unit: `[Service]
Type=notify
ExecStart=/usr/bin/cartographerd
NotifyAccess=exec
`,
        because: 'only commands of the unit may report',
      },
    ],
  },
};
