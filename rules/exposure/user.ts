import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const user = defineExposureRule({
  id: 'user',
  directives: ['User', 'DynamicUser'],
  summary: 'the service runs as root or as nobody',
  since: '0.1.0',
  severity: 'warning',
  exposes: 'the service runs as root',
  partly: 'the account is root or shared with others',
  risk: "root's files, ports below 1024, devices",
  checks: [
    {
      field: 'UserOrDynamicUser',
      badness: ({ user, privileged }) => (user === 'nobody' ? 9 : privileged ? 10 : 0),
      variant: ({ switches, user, unit }, badness) =>
        badness !== 0 ? '' : switches.DynamicUser ? 'dynamic' : user !== null && unit.settings.has('User') ? 'static' : 'user-manager',
    },
  ],
  advice: ({ user }) => (user === null ? ['DynamicUser=yes'] : ['User=', 'DynamicUser=yes']),
});

export const page: RulePage = {
  docs: {
    what: '`User=` names the account of the service; `DynamicUser=yes` lets systemd make one up for as long as the service runs. Without either, a system service runs as root.',
    why: 'A flaw in a service that runs as root is a flaw in the whole system, and most other settings then only slow an attacker down. `nobody` is little better: NFS and other services use it as well, and all of them can get at each other.',
    breaks:
      'Files that belong to root (`Permission denied`), PID files in `/run`, logs in `/var/log`, device nodes, ports below 1024, signals to other accounts. If the account does not exist the service ends with `status=217/USER` (`Failed to determine user credentials`). Daemons that switch user themselves, nginx or sshd for example, expect to start as root. With `DynamicUser=yes` also files shared with others by numeric account, D-Bus rules for a named account, and programs that need `$HOME`.',
    fix: 'For a service that keeps its data in its own directory: `DynamicUser=yes` with `StateDirectory=app`; existing data there is moved and re-owned at the next start. Otherwise make an account with sysusers.d and write `User=app` with `StateDirectory=app`, `RuntimeDirectory=app` and `LogsDirectory=app`. For low ports use a `.socket` unit or `AmbientCapabilities=CAP_NET_BIND_SERVICE`. `DynamicUser=yes` implies `PrivateTmp=`, `ProtectSystem=strict`, `ProtectHome=read-only`, `NoNewPrivileges=`, `RestrictSUIDSGID=` and `RemoveIPC=`; together with `User=root` the service is still root. A daemon that drops its rights itself keeps root and gets a short `CapabilityBoundingSet=`. The score only compares names: `User=root` and `User=0` are root for it.',
    seeAlso: ['systemd.exec(5)', 'sysusers.d(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Unit]
Description=Parking meter gateway

[Service]
ExecStart=/usr/bin/parkgate --port 8123
`,
        lines: [4],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=nobody
`,
        lines: [3],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=root
DynamicUser=yes
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/usr/bin/parkgate --port 8123
DynamicUser=yes
StateDirectory=parkgate
`,
        because: 'systemd makes up an account',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/parkgate --port 8123
User=parkgate
`,
        because: 'the service has an account of its own',
      },
    ],
  },
};
