import { defineExposureRule, type RulePage } from '../../src/rule/rule.ts';

export const rootDirectory = defineExposureRule({
  id: 'root-directory',
  directives: ['RootDirectory', 'RootImage'],
  summary: 'the service sees the whole file system of the host',
  since: '0.1.0',
  severity: 'info',
  exposes: 'the whole file tree of the host is visible',
  risk: 'everything that needs files outside of it',
  checks: [{ field: 'RootDirectoryOrRootImage', badness: ({ hasOwnRoot }) => (hasOwnRoot ? 0 : 1) }],
  advice: () => ['RootDirectory=/var/lib/machines/%p'],
});

export const page: RulePage = {
  docs: {
    what: '`RootDirectory=` and `RootImage=` give the service a file tree of its own, from a directory or a disk image, instead of that of the host.',
    why: 'With its own tree a service that was taken over finds no shell, no keys and no settings of the host, only what was put there. The weight is small, as it needs work that few services get.',
    breaks:
      'Whatever the tree lacks: without the program, its loader or its libraries `status=203/EXEC`, with a missing directory `status=200/CHDIR`, `status=210/CHROOT` or `status=226/NAMESPACE`. Accounts are unknown without `/etc/passwd`, names without `/etc/resolv.conf`, certificates without `/etc/ssl`. Sockets below `/run`, that of D-Bus for example, have to be bound in.',
    fix: 'Best for a program without dependencies, or with an image built for it: `RootDirectory=/var/lib/machines/app` or `RootImage=/var/lib/machines/app.raw`. Bring in what is shared with `BindReadOnlyPaths=/etc/ssl /etc/resolv.conf` and data with `StateDirectory=app`. The path `/` does not count, nor does `RootMStack=` in 262. `RootImage=` puts loop devices on the device list and so halves the credit of a closed `DevicePolicy=`. Nearly the same without a tree to maintain, but not scored: `TemporaryFileSystem=/:ro` with `BindReadOnlyPaths=`. Units with `DefaultDependencies=no` are not judged.',
    seeAlso: ['systemd.exec(5)'],
  },
  examples: {
    bad: [
      {
        unit: `[Service]
ExecStart=/usr/bin/short-url
DynamicUser=yes
`,
        lines: [1],
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/short-url
RootDirectory=/
`,
        lines: [3],
      },
    ],
    good: [
      {
        unit: `[Service]
ExecStart=/short-url
RootDirectory=/var/lib/machines/short-url
`,
        because: 'the service has a tree of its own',
      },
      {
        unit: `[Service]
ExecStart=/usr/bin/short-url
RootImage=/var/lib/machines/short-url.raw
`,
        because: 'an image counts as well',
      },
    ],
  },
};
