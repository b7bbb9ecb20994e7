/** Each row of the table of defeats applies where it says, and to nothing that looks like it. */
import { describe, expect, test } from 'vitest';
import { loadUnit } from '../../src/model/load.ts';
import { sandboxOf } from '../../src/model/sandbox.ts';
import { parseUnitName } from '../../src/model/unit-name.ts';
import type { Manager } from '../../src/model/value.ts';
import { defeats, defeatsOf } from '../../src/rule/defeats.ts';
import { factsOf } from '../../src/systemd/facts.ts';

function applying(lines: string, { start = '/usr/bin/app', manager = 'system' }: { start?: string; manager?: Manager } = {}): readonly string[] {
  const name = parseUnitName('app.service');
  if (name === null) throw new Error('a plain name is valid');
  const text = `[Service]\nExecStart=${start}\n${lines}\n`;
  const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, factsOf('262', 262), manager);
  expect(unit.refusal).toBeNull();
  return defeatsOf(sandboxOf(unit)).map(({ defeat }) => defeat.id);
}

const user = 'User=app\n';

/** Settings beside the command: those for which the row applies, and those for which it must not. */
const cases: Readonly<Record<string, { readonly applies: readonly string[]; readonly not: readonly string[] }>> = {
  'mounts-can-be-moved': {
    applies: [
      'ProtectSystem=strict',
      'CapabilityBoundingSet=CAP_SYS_ADMIN',
      `${user}AmbientCapabilities=CAP_SYS_ADMIN`,
      'SystemCallFilter=@system-service @mount',
      'SystemCallFilter=~@clock',
    ],
    not: [
      'User=app',
      'DynamicUser=yes',
      'CapabilityBoundingSet=~CAP_SYS_ADMIN',
      `${user}AmbientCapabilities=CAP_SYS_ADMIN\nCapabilityBoundingSet=CAP_CHOWN`,
      'SystemCallFilter=@system-service',
      'SystemCallFilter=~@mount',
      'SystemCallFilter=~umount2',
      'PrivateUsers=yes',
      'AppArmorProfile=app',
      'SecureBits=noroot',
    ],
  },
  'proc-of-root': {
    applies: ['', 'User=root', 'Group=root', `${user}Group=root`, `${user}SupplementaryGroups=disk root`],
    not: ['User=app', 'DynamicUser=yes', 'Group=app', `${user}Group=app\nSupplementaryGroups=disk`],
  },
  'host-root-in-proc': {
    applies: ['', 'CapabilityBoundingSet=CAP_SYS_PTRACE', `${user}AmbientCapabilities=CAP_SYS_PTRACE`, 'SystemCallFilter=@system-service'],
    not: ['User=app', 'CapabilityBoundingSet=~CAP_SYS_PTRACE', 'PrivateUsers=yes', 'PrivatePIDs=yes', 'SELinuxContext=x', 'SecureBits=noroot'],
  },
  'network-can-be-left': {
    applies: ['PrivateNetwork=yes', 'SystemCallFilter=~@mount', 'RestrictNamespaces=~uts'],
    not: [
      'CapabilityBoundingSet=~CAP_SYS_PTRACE',
      'CapabilityBoundingSet=~CAP_SYS_ADMIN',
      'RestrictNamespaces=yes',
      'RestrictNamespaces=~net',
      'SystemCallFilter=~setns',
      'PrivateUsers=yes',
      'User=app',
    ],
  },
  'proc-of-tracers': {
    applies: [`${user}AmbientCapabilities=CAP_SYS_PTRACE`],
    not: [
      '',
      user,
      `${user}CapabilityBoundingSet=CAP_SYS_PTRACE`,
      `${user}AmbientCapabilities=CAP_SYS_PTRACE\nPrivateUsers=yes`,
      `${user}AmbientCapabilities=CAP_SYS_PTRACE\nCapabilityBoundingSet=CAP_CHOWN`,
    ],
  },
  'usr-reopened': {
    applies: ['ProtectSystem=strict\nReadWritePaths=/usr', 'DynamicUser=yes\nReadWritePaths=/usr', 'ProtectSystem=strict\nBindPaths=/usr'],
    not: [
      'ProtectSystem=full\nReadWritePaths=/usr',
      'ProtectSystem=strict\nReadWritePaths=/usr/local/lib/app',
      'ProtectSystem=strict\nReadWritePaths=/',
      'ProtectSystem=strict\nReadWritePaths=/usr\nReadWritePaths=',
      'ProtectSystem=strict\nBindReadOnlyPaths=/usr',
      'ProtectSystem=strict\nBindPaths=/srv/usr:/usr',
      'ProtectSystem=strict\nRootDirectory=/srv/root\nReadWritePaths=/usr',
    ],
  },
  'etc-reopened': {
    applies: ['ProtectSystem=strict\nReadWritePaths=/etc', 'ProtectSystem=strict\nReadWritePaths=-/etc/'],
    not: ['ProtectSystem=full\nReadWritePaths=/etc', 'ProtectSystem=strict\nReadWritePaths=/etc/app'],
  },
  'root-bound': { applies: ['BindPaths=/:/host'], not: ['BindReadOnlyPaths=/:/host', 'BindPaths=/', 'BindPaths=/srv:/host'] },
  'tmp-bound': { applies: ['PrivateTmp=yes\nBindPaths=/tmp'], not: ['PrivateTmp=yes\nBindPaths=/tmp/app', 'PrivateTmp=yes\nBindPaths=/srv/tmp:/tmp'] },
  'home-bound': {
    applies: ['ProtectHome=tmpfs\nBindPaths=/home', 'ProtectHome=tmpfs\nBindReadOnlyPaths=/home'],
    not: ['ProtectHome=yes\nBindPaths=/home', 'ProtectHome=read-only\nBindPaths=/home', 'ProtectHome=tmpfs\nBindPaths=/home/app'],
  },
  'allowed-everywhere': {
    applies: ['IPAddressDeny=any\nIPAddressAllow=any', 'IPAddressAllow=0.0.0.0/0 ::/0'],
    not: ['IPAddressDeny=any\nIPAddressAllow=localhost', 'IPAddressAllow=0.0.0.0/0', 'IPAddressAllow=any\nIPAddressAllow='],
  },
  'rootlike-group': {
    applies: [`${user}SupplementaryGroups=docker`, `${user}Group=lxd`, `${user}Group=docker\nRestrictAddressFamilies=AF_UNIX`],
    not: [
      `${user}Group=dockerfoo`,
      `${user}SupplementaryGroups=docker\nRestrictAddressFamilies=AF_INET`,
      `${user}SupplementaryGroups=docker\nRestrictAddressFamilies=~AF_UNIX`,
      `${user}SupplementaryGroups=docker\nInaccessiblePaths=/run/docker.sock`,
      `${user}SupplementaryGroups=docker\nTemporaryFileSystem=/run`,
      `${user}SupplementaryGroups=docker\nRootDirectory=/srv/root`,
    ],
  },
  'may-become-root': {
    applies: [`${user}AmbientCapabilities=CAP_SETUID`],
    not: [
      '',
      `${user}CapabilityBoundingSet=CAP_SETUID`,
      `${user}AmbientCapabilities=CAP_SETUID\nPrivateUsers=yes`,
      `${user}AmbientCapabilities=CAP_SETUID\nSystemCallFilter=~@setuid`,
      `${user}AmbientCapabilities=CAP_SETGID`,
    ],
  },
};

/** Rows that look at the command: `start` values. */
const commands: typeof cases = {
  'full-privileges': { applies: ['+/usr/bin/app', '-+/usr/bin/app'], not: ['/usr/bin/app', '/usr/bin/app +x', '!/usr/bin/app'] },
  'user-not-applied': { applies: ['!/usr/bin/app'], not: ['!!/usr/bin/app', '+/usr/bin/app', '/usr/bin/app !'] },
  'container-client': {
    applies: ['/usr/bin/docker run --rm nginx', '/usr/bin/docker start -a db', '/usr/bin/docker compose up', '/usr/local/bin/docker-compose -f x.yml up'],
    not: ['/usr/bin/docker system prune', '/usr/bin/podman run nginx', '/usr/bin/dockerd run', '/usr/bin/run docker'],
  },
};

describe('the table of defeats', () => {
  test('has a case for every row', () => {
    expect([...Object.keys(cases), ...Object.keys(commands)].sort()).toEqual(defeats.map(({ id }) => id).sort());
  });

  for (const [id, { applies, not }] of Object.entries(cases)) {
    test.for(applies)(`${id} applies to %j`, (lines) => expect(applying(lines)).toContain(id));
    test.for(not)(`${id} does not apply to %j`, (lines) => expect(applying(lines)).not.toContain(id));
  }

  for (const [id, { applies, not }] of Object.entries(commands)) {
    test.for(applies)(`${id} applies to the command %j`, (start) => expect(applying('', { start })).toContain(id));
    test.for(not)(`${id} does not apply to the command %j`, (start) => expect(applying('', { start })).not.toContain(id));
  }

  test('a prefix on some commands of several applies to none', () => {
    expect(applying('Type=oneshot\nExecStart=+/usr/bin/other')).not.toContain('full-privileges');
    expect(applying('Type=oneshot\nExecStart=+/usr/bin/other', { start: '+/usr/bin/app' })).toContain('full-privileges');
    expect(applying('ExecStartPre=+/usr/bin/other')).not.toContain('full-privileges');
  });

  test('no row applies in the user manager', () => {
    expect(applying('ProtectSystem=strict\nReadWritePaths=/usr', { start: '+/usr/bin/docker run x', manager: 'user' })).toEqual([]);
  });
});
