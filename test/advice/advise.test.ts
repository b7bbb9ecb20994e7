import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/advice/advise.ts';
import { isWithin, levels } from '../../src/advice/level.ts';
import { profileNames } from '../../src/advice/profile.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { processSandbox } from '../../src/systemd/hardening.ts';
import { adviceFor, adviceOn, proposedLines, reasonAgainst, sourceFor } from './advise-unit.ts';

describe('needs', () => {
  test.each([
    ['a just-in-time compiler', 'User=app\nExecStart=/usr/bin/node /srv/app.js', 'MemoryDenyWriteExecute', 'compiles JavaScript'],
    ['kernel modules', 'ExecStartPre=/sbin/modprobe tun\nExecStart=/usr/bin/x', 'ProtectKernelModules', 'runs modprobe'],
    ['kernel tunables', 'ExecStartPre=/sbin/sysctl -w net.ipv4.ip_forward=1\nExecStart=/usr/bin/x', 'ProtectKernelTunables', 'runs sysctl'],
    ['the clock', 'ExecStart=/usr/sbin/chronyd', 'ProtectClock', 'sets the clock'],
    ['a device', 'ExecStart=/usr/bin/x /dev/ttyUSB0', 'PrivateDevices', '/dev/ttyUSB0'],
    ['setuid programs', 'User=x\nExecStart=/usr/bin/sudo /usr/bin/x', 'NoNewPrivileges', 'runs sudo'],
    ['real time', 'CPUSchedulingPolicy=fifo\nExecStart=/usr/bin/x', 'RestrictRealtime', 'CPUSchedulingPolicy=fifo'],
    ['control groups', 'Delegate=yes\nExecStart=/usr/bin/x', 'ProtectControlGroups', 'Delegate=yes'],
    ['namespaces', 'ExecStart=/usr/bin/bwrap /usr/bin/x', 'RestrictNamespaces', 'sandboxes'],
    ['a shared /tmp', 'ExecStart=/usr/bin/x --socket /tmp/x.sock', 'PrivateTmp', '/tmp/x.sock'],
    ['shared memory of PostgreSQL', 'User=postgres\nExecStart=/usr/lib/postgresql/15/bin/postgres', 'RemoveIPC', 'shared memory'],
    ['32-bit code', 'User=x\nExecStart=/usr/bin/wine /opt/x.exe', 'SystemCallArchitectures', '32-bit'],
    ['the kernel log', 'ExecStart=/usr/sbin/rsyslogd -n', 'ProtectKernelLogs', 'kernel log'],
    ['processes of others', 'ExecStart=/usr/bin/earlyoom', 'ProtectProc', 'processes of other users'],
    ['the workers of a root master', 'ExecStart=/usr/sbin/nginx', 'UMask', 'switches its workers to another user'],
    ['a home that is written', 'ExecStart=/usr/bin/x\nReadWritePaths=/home', 'ProtectHome', 'ReadWritePaths=/home'],
    ['a path in /tmp that is written', 'ExecStart=/usr/bin/x\nReadWritePaths=/tmp/x', 'PrivateTmp', 'ReadWritePaths=/tmp/x'],
    ['a node that is written', 'ExecStart=/usr/bin/x\nReadWritePaths=/dev/kmsg', 'PrivateDevices', 'ReadWritePaths=/dev/kmsg'],
    ['the host as a whole', 'ExecStart=/usr/bin/x\nBindPaths=/:/mnt', 'ProtectSystem', 'BindPaths=/:/mnt'],
    ['sessions', 'ExecStart=/usr/sbin/sshd -D', 'ProtectHome', 'sessions of users'],
  ] as const)('%s stands against what would cut it off', (_, lines, directive, because) => {
    const advice = adviceFor(lines);
    expect(reasonAgainst(advice, directive)).toContain(because);
    expect(proposedLines(advice).filter((line) => line.startsWith(`${directive}=`))).toEqual([]);
  });

  test('what a unit needs is opened in the right order', () => {
    const lines = proposedLines(adviceFor('User=prometheus\nExecStart=/usr/bin/prometheus-node-exporter'));
    expect(lines.filter((line) => /^SystemCall(?:Filter|Err)/.test(line))).toEqual([
      'SystemCallFilter=@system-service adjtimex clock_adjtime',
      'SystemCallFilter=~@privileged @resources',
      'SystemCallFilter=adjtimex clock_adjtime',
      'SystemCallErrorNumber=EPERM',
    ]);
  });

  test('Node keeps its protection keys and netlink', () => {
    const lines = proposedLines(adviceFor('User=app\nStateDirectory=app\nExecStart=/usr/bin/node /srv/app.js'));
    expect(lines).toContain('SystemCallFilter=@system-service @pkey');
    expect(lines).toContain('RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK');
    expect(lines.filter((line) => line.startsWith('ProcSubset'))).toEqual([]);
  });

  test('a setuid program under User= keeps filters out up to 254, not from 255 on', () => {
    const lines = 'User=x\nExecStart=/usr/bin/sudo /usr/bin/x';
    expect(reasonAgainst(adviceFor(lines, { targets: ['252'] }), 'LockPersonality')).toContain('up to systemd 254');
    expect(proposedLines(adviceFor(lines, { targets: ['257'] }))).toContain('LockPersonality=yes');
  });

  test('a clock that closes devices is left out before 253 where a device is needed', () => {
    const lines = 'ExecStart=/usr/sbin/openvpn --config x.conf --dev-node /dev/net/tun';
    expect(reasonAgainst(adviceFor(lines, { targets: ['252'] }), 'ProtectClock')).toContain('closes devices');
    expect(proposedLines(adviceFor(lines, { targets: ['257'] }))).toContain('ProtectClock=yes');
  });
});

describe('settings of the unit', () => {
  test.each([
    ['ExecStart=+/usr/bin/x', 'the prefix +'],
    ['ExecStart=/usr/bin/docker run --rm x', 'docker client'],
  ])('a sandbox that would not hold for the command is left out: %s', (lines, because) => {
    for (const level of levels) {
      const advice = adviceFor(lines, { level, targets: ['257'] });
      for (const directive of ['ProtectHome', 'ProtectSystem', 'PrivateTmp', 'SystemCallFilter', 'CapabilityBoundingSet']) {
        expect(reasonAgainst(advice, directive)).toContain(because);
        expect(proposedLines(advice).filter((line) => line.startsWith(`${directive}=`))).toEqual([]);
      }
    }
  });

  test('what sessions inherit is not tried out either', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/sbin/sshd -D', { level: 'strict' }));
    expect(lines.filter((line) => processSandbox.has(line.split('=')[0] ?? ''))).toEqual([]);
  });

  test('filters are left out where they would bring the NoNewPrivileges= that the author refuses', () => {
    const lines = 'User=x\nExecStart=/usr/bin/x\nNoNewPrivileges=no';
    expect(reasonAgainst(adviceFor(lines, { targets: ['252'] }), 'ProtectKernelLogs')).toContain('says no on purpose');
    expect(reasonAgainst(adviceFor(lines, { targets: ['257'] }), 'ProtectKernelLogs')).toBeUndefined();
  });

  test('tunables are left out where their filter would stop sudo', () => {
    const lines = 'User=x\nExecStart=/usr/bin/sudo /usr/bin/x';
    expect(reasonAgainst(adviceFor(lines, { targets: ['252'] }), 'ProtectKernelTunables')).toContain('up to systemd 254');
  });

  test.each(['ExecStart=/usr/bin/x\nReadWritePaths=/etc', 'ExecStart=/usr/bin/ln -sf /run/x.conf /etc/x.conf'])(
    'a folder of the system is not opened as a whole: %s',
    (lines) => {
      const proposed = proposedLines(adviceFor(lines, { level: 'strict' }));
      expect(proposed).toContain('ProtectSystem=yes');
      expect(proposed.filter((line) => line.startsWith('ReadWritePaths'))).toEqual([]);
    },
  );

  test.each([
    ['a client', 'User=x\nExecStart=/usr/bin/x\n[Unit]\nAfter=network-online.target', 'After= names network-online.target'],
    ['a server', 'User=x\nExecStart=/usr/bin/x --port 8080', 'names port 8080'],
    ['a service that tells nothing', 'User=x\nExecStart=/usr/bin/x', 'the unit does not tell whether x talks to others'],
  ])('what would cut off the network is listed for %s', (_, lines, because) => {
    const advice = adviceFor(lines);
    for (const directive of ['PrivateNetwork', 'IPAddressDeny']) expect(reasonAgainst(advice, directive)).toContain(because);
  });

  test('an explicit no is respected and said', () => {
    const advice = adviceFor('ExecStart=/usr/bin/x\nPrivateTmp=no');
    expect(reasonAgainst(advice, 'PrivateTmp')).toBe('the unit says PrivateTmp=no on purpose');
  });

  test('what is in force is not proposed again', () => {
    expect(proposedLines(adviceFor('ExecStart=/usr/bin/x\nPrivateTmp=yes\nProtectSystem=strict'))).not.toContain('PrivateTmp=yes');
  });

  test('capabilities that were kept stay', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/sbin/nginx\nCapabilityBoundingSet=CAP_NET_BIND_SERVICE CAP_SETUID CAP_SETGID'));
    expect(lines.filter((line) => line.startsWith('CapabilityBoundingSet'))).toEqual([]);
  });

  test('a set made by exclusion is started afresh', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/sbin/nginx\nCapabilityBoundingSet=~CAP_KILL'));
    expect(lines.filter((line) => line.startsWith('CapabilityBoundingSet'))).toEqual([
      'CapabilityBoundingSet=',
      'CapabilityBoundingSet=CAP_CHOWN CAP_DAC_OVERRIDE CAP_SETGID CAP_SETUID CAP_NET_BIND_SERVICE',
    ]);
  });

  test('a deny list of calls is kept behind the allow list', () => {
    const lines = proposedLines(adviceFor('User=x\nExecStart=/usr/bin/python3 /srv/x.py\nSystemCallFilter=~@chown'));
    expect(lines.filter((line) => line.startsWith('SystemCallFilter'))).toEqual([
      'SystemCallFilter=',
      'SystemCallFilter=@system-service',
      'SystemCallFilter=~@privileged @resources',
      'SystemCallFilter=~@chown',
    ]);
  });

  test.each([
    ['on a line of its own', 'SystemCallFilter=@system-service\nSystemCallFilter=~@privileged\nSystemCallFilter=@chown', ['~@resources']],
    ['beside the group', 'SystemCallFilter=@system-service @chown', ['~@privileged @resources', '@chown']],
    ['and forbids later', 'SystemCallFilter=@system-service @chown\nSystemCallFilter=~@privileged', ['~@resources']],
    ['as a whole', 'SystemCallFilter=@system-service @privileged', ['~@resources']],
    ['one by one', 'SystemCallFilter=@system-service setrlimit', ['~@privileged @resources', 'setrlimit']],
    ['and forbids in part', 'SystemCallFilter=@system-service @reboot\nSystemCallFilter=~reboot', ['~@privileged @resources', 'kexec_file_load kexec_load']],
    ['all that there is', 'SystemCallFilter=@privileged @resources', []],
  ] as const)('calls that the author allows stay allowed: %s', (_, filter, expected) => {
    const advice = adviceFor(`User=x\nExecStart=/usr/bin/x\n${filter}`);
    expect(proposedLines(advice).filter((line) => line.startsWith('SystemCallFilter'))).toEqual(expected.map((value) => `SystemCallFilter=${value}`));
    expect(reasonAgainst(advice, 'SystemCallFilter')).toBeUndefined();
  });

  test.each([
    'CapabilityBoundingSet=~CAP_KILL\nCapabilityBoundingSet=CAP_KILL',
    `CapabilityBoundingSet=${[...factsOf('252', 252).capabilities.keys()].slice(0, 20).join(' ')}`,
  ])('capabilities that the author gives root stay: %s', (lines) => {
    expect(proposedLines(adviceFor(`ExecStart=/usr/sbin/nginx\n${lines}`)).filter((line) => line.startsWith('CapabilityBoundingSet'))).toEqual([]);
  });

  test('an allow list of families stays without a network too', () => {
    const lines = proposedLines(adviceFor('User=x\nExecStart=/usr/bin/x\nPrivateNetwork=yes\nRestrictAddressFamilies=AF_UNIX AF_INET'));
    expect(lines.filter((line) => line.startsWith('RestrictAddressFamilies'))).toEqual([]);
  });

  test('a home that is read-only is not opened', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/bin/x\nWorkingDirectory=/home/x\nReadOnlyPaths=/home', { level: 'strict' }));
    expect(lines.filter((line) => line.includes('-/home'))).toEqual([]);
  });

  test('an allow list of families stays', () => {
    const lines = proposedLines(adviceFor('User=x\nExecStart=/usr/bin/x\nRestrictAddressFamilies=AF_UNIX'));
    expect(lines.filter((line) => line.startsWith('RestrictAddressFamilies'))).toEqual([]);
  });

  test.each(['balanced', 'strict'] as const)('a /tmp that stays shared stays writable under ProtectSystem=strict (%s)', (level) => {
    const lines = proposedLines(adviceFor('User=mysql\nExecStart=/usr/sbin/mariadbd\nPrivateTmp=no', { level, targets: ['257'] }));
    expect(lines).toContain('ProtectSystem=strict');
    expect(lines.find((line) => line.startsWith('ReadWritePaths'))).toMatch(/-\/tmp\b.*-\/var\/tmp\b/);
  });

  test('homes that are only read stay readable', () => {
    for (const opened of ['ReadOnlyPaths=/home', 'ExecPaths=/home/x', 'BindReadOnlyPaths=/home'])
      expect(proposedLines(adviceFor(`ExecStart=/usr/bin/x\n${opened}`))).toContain('ProtectHome=read-only');
  });

  test('a home that is open for writing needs no further line', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/bin/x\nReadWritePaths=/home/x', { level: 'strict' }));
    expect(lines).toContain('ProtectHome=read-only');
    expect(lines.filter((line) => line.includes('/home/x'))).toEqual([]);
  });

  test('a path that may be missing is no reason to say that none is named', () => {
    const { proposals } = adviceFor('ExecStart=/usr/bin/x\nReadOnlyPaths=-/home/x', { level: 'strict' });
    expect(proposals.find(({ directive }) => directive === 'ProtectHome')).toMatchObject({
      reason: 'the unit says ReadOnlyPaths=-/home/x: whether it does without has to be tried',
      risk: 'test-first',
    });
  });

  test('folders that are read-only stay so', () => {
    const lines = proposedLines(adviceFor('ExecStart=/usr/sbin/nginx\nReadOnlyPaths=/var/lib/nginx'));
    expect(lines.find((line) => line.startsWith('ReadWritePaths'))).not.toContain('/var/lib/nginx');
  });

  test('a later drop-in that undoes a line is said', () => {
    const source = sourceFor('[Service]\nExecStart=/usr/sbin/nginx\n', {
      dropIn: { fileName: '60-mine.conf', text: '[Service]\nCapabilityBoundingSet=CAP_SYS_ADMIN\nPrivateTmp=no\n' },
    });
    expect(reasonAgainst(adviceOn(source), 'PrivateTmp')).toContain('PrivateTmp=no');
  });

  test('what was written before is not counted', () => {
    const dropIn = { fileName: '50-unitlint.conf', text: '# Written by unitlint\n[Service]\nPrivateTmp=yes\n' };
    expect(proposedLines(adviceOn(sourceFor('[Service]\nExecStart=/usr/bin/x\n', { dropIn })))).toContain('PrivateTmp=yes');
    const foreign = { ...dropIn, text: '[Service]\nPrivateTmp=yes\n' };
    expect(proposedLines(adviceOn(sourceFor('[Service]\nExecStart=/usr/bin/x\n', { dropIn: foreign })))).not.toContain('PrivateTmp=yes');
  });
});

describe('targets', () => {
  test('a directive that the oldest target would ignore is said', () => {
    const advice = adviceFor('ExecStart=/usr/sbin/nginx', { targets: ['257', '241'] });
    expect(advice.target.label).toBe('241');
    expect(reasonAgainst(advice, 'ProtectClock')).toBe('systemd 241 would ignore it: it came later');
  });
});

describe('levels', () => {
  test.each(levels)('%s takes no greater risk', (level) => {
    for (const lines of ['ExecStart=/usr/sbin/nginx', 'User=x\nExecStart=/usr/bin/x', 'ExecStart=/usr/bin/python3 /srv/x.py', 'ExecStart=/usr/sbin/sshd'])
      for (const { risk } of adviceFor(lines, { level }).proposals) expect(isWithin(risk, level)).toBe(true);
  });

  test('each takes what the one before takes, or something stronger', () => {
    const exposures = levels.map((level) => adviceFor('User=x\nExecStart=/usr/bin/x', { level }).after.overall);
    expect([...exposures].sort((a, b) => b - a)).toEqual(exposures);
  });
});

describe('profiles', () => {
  test.each([
    ['web-jit', 'User=x\nExecStart=/usr/bin/node /srv/x.js'],
    ['web', 'User=x\nExecStart=/usr/bin/gunicorn app'],
    ['database', 'User=x\nExecStart=/usr/lib/postgresql/15/bin/postgres'],
    ['proxy', 'ExecStart=/usr/sbin/nginx'],
    ['broker', 'User=x\nExecStart=/usr/bin/redis-server'],
    ['exporter', 'User=x\nExecStart=/usr/bin/redis_exporter'],
    ['time', 'ExecStart=/usr/sbin/chronyd'],
    ['vpn', 'ExecStart=/usr/sbin/openvpn'],
    ['container', 'ExecStart=/usr/bin/dockerd'],
    ['worker', 'User=x\nPrivateNetwork=yes\nExecStart=/usr/bin/x'],
    ['oneshot', 'Type=oneshot\nExecStart=/usr/bin/x'],
  ] as const)('%s is recognized', (name, lines) => {
    const { chosen } = adviceFor(lines);
    expect(chosen.profile.name).toBe(name);
    expect(chosen.because).not.toBe('');
  });

  test('a unit of the user manager gets no mount namespaces', () => {
    const advice = adviceFor('ExecStart=/usr/bin/x', { manager: 'user', level: 'strict' });
    expect(advice.chosen.profile.name).toBe('user');
    expect(proposedLines(advice).filter((line) => /^(?:Protect(?:Home|System)|Private)/.test(line))).toEqual([]);
  });

  test('the worker that was asked for has no network', () => {
    const lines = proposedLines(adviceFor('User=x\nExecStart=/usr/bin/x', { profile: 'worker' }));
    expect(lines).toEqual(expect.arrayContaining(['PrivateNetwork=yes', 'IPAddressDeny=any', 'RestrictAddressFamilies=AF_UNIX']));
  });

  test.each(profileNames)('%s can be asked for', (profile) => {
    const { before, after, chosen } = adviceFor('User=x\nExecStart=/usr/bin/x', { profile });
    expect(chosen.asked).toBe(true);
    expect(after.overall).toBeLessThanOrEqual(before.overall);
  });
});

describe('a limit', () => {
  test('takes the least risk that reaches it', () => {
    const advice = adviceFor('ExecStart=/usr/sbin/nginx', { maxExposure: 70 });
    expect(advice.reached).toBe(true);
    expect(advice.after.overall).toBeLessThanOrEqual(70);
    expect(advice.proposals.every(({ risk }) => risk === 'safe')).toBe(true);
  });

  test('no line could be spared', () => {
    const advice = adviceFor('ExecStart=/usr/sbin/nginx', { maxExposure: 50 });
    for (const spared of advice.proposals) expect(advice.exposureWith(advice.proposals.filter((one) => one !== spared)).overall).toBeGreaterThan(50);
  });

  test('that can not be reached is said', () => {
    expect(adviceFor('ExecStart=/usr/sbin/sshd -D', { maxExposure: 10 }).reached).toBe(false);
  });

  test('that is reached already asks for nothing', () => {
    expect(adviceFor('ExecStart=/usr/sbin/nginx', { maxExposure: 100 }).proposals).toEqual([]);
  });
});

describe('every reason', () => {
  test.each(['ExecStart=/usr/sbin/nginx', 'User=x\nExecStart=/usr/bin/x', 'ExecStart=/usr/bin/dockerd', 'Type=oneshot\nExecStart=/bin/sh -c "x"'])(
    'is a clause about the unit: %s',
    (lines) => {
      const advice = adviceFor(lines, { level: 'strict' });
      for (const { reason } of advice.proposals) expect(reason).toMatch(/\w.*[^.]$/);
      for (const { because } of advice.leftOut) expect(because).toMatch(/\w.*[^.]$/);
    },
  );
});

test('the drop-in of a unit is its lines in [Service]', () => {
  expect(textOf([{ directive: 'PrivateTmp', value: 'yes' }])).toBe('[Service]\nPrivateTmp=yes\n');
});
