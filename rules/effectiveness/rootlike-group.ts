import { isOn, settingValue } from '../../src/model/setting-values.ts';
import { madeBy } from '../../src/model/unit.ts';
import { defeatedBy, rootlikeGroups } from '../../src/rule/defeats.ts';
import { lastLine, wordPlace } from '../../src/rule/lines.ts';
import { defineRule, type RulePage } from '../../src/rule/rule.ts';

const containers = 'can start containers as root with the whole host in them';

/** What members of a group can do. Those of the first kind need a socket, the others device nodes or files. */
const groups: Readonly<Record<string, string>> = {
  docker: containers,
  'incus-admin': containers,
  lxd: containers,
  libvirt: 'can start machines with disks and devices of the host',
  disk: 'can read and write every disk, past all file modes',
  kmem: 'can read the memory of the machine',
  shadow: 'can read the hashes of all passwords',
};

export const rootlikeGroup = defineRule({
  id: 'rootlike-group',
  category: 'effectiveness',
  summary: 'the service is in a group whose members are as good as root',
  since: '0.1.0',
  severity: 'warning',
  confidence: 'high',
  persona: 'regular',
  about: ['Group', 'SupplementaryGroups'],
  messages: { group: 'members of {group} {can}' },
  help: 'Take the service out of the group, and let a small helper of root do what it needs.',
  check({ unit, sandbox, report }) {
    if (sandbox === null || sandbox.privileged || unit.manager === 'user') return;
    const named = [settingValue(unit, 'Group') ?? '', ...(settingValue(unit, 'SupplementaryGroups') ?? [])];
    for (const group of new Set(named)) {
      const can = groups[group];
      if (can === undefined || (rootlikeGroups.has(group) && defeatedBy(sandbox, 'rootlike-group') === null)) continue;
      if ((group === 'disk' || group === 'kmem') && isOn(unit, 'PrivateDevices')) continue;
      const name = settingValue(unit, 'Group') === group ? 'Group' : 'SupplementaryGroups';
      const line = madeBy(unit, name).find(({ node }) => node.value.split(/\s+/).includes(group)) ?? lastLine(unit, name);
      if (line !== undefined)
        report({ message: 'group', data: { group, can }, ...wordPlace(line, (word) => word === group), severity: group === 'shadow' ? 'info' : 'warning' });
    }
  },
});

export const page: RulePage = {
  docs: {
    what: 'Finds services that are not root, but in a group such as docker, lxd, libvirt, disk or kmem.',
    why: '`docker run -v /:/host` makes a member of docker root; disk reads and writes the raw disks. systemd-analyze security takes 0.1 for any supplementary group, and nothing for `Group=`.',
    breaks: 'What the service did through the group stops working.',
    fix: 'Rootless containers, a socket proxy that allows a few requests only, udev rules for the one device.',
    seeAlso: ['systemd.exec(5)', 'docker(1)'],
  },
  examples: {
    bad: [
      { unit: '[Service]\nExecStart=/usr/bin/ci\nUser=ci\nSupplementaryGroups=audio docker\n', lines: [4] },
      { unit: '[Service]\nExecStart=/usr/bin/ci\nUser=ci\nGroup=disk\n', lines: [4] },
    ],
    good: [
      { unit: '[Service]\nExecStart=/usr/bin/ci\nUser=ci\nSupplementaryGroups=audio\n', because: 'audio is no such group' },
      { unit: '[Service]\nExecStart=/usr/bin/ci\nUser=ci\nGroup=disk\nPrivateDevices=yes\n', because: 'no disk is in its /dev' },
      {
        unit: '[Service]\nExecStart=/usr/bin/ci\nUser=ci\nGroup=docker\nRestrictAddressFamilies=AF_INET AF_INET6\n',
        because: 'it can not open the socket of the daemon',
      },
    ],
  },
};
