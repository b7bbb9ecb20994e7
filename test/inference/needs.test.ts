import { describe, expect, test } from 'vitest';
import { daemons } from '../../src/inference/known/index.ts';
import { words } from '../../src/inference/known/known.ts';
import { runtimes } from '../../src/inference/known/runtimes.ts';
import { tools } from '../../src/inference/known/tools.ts';
import { tokenClauses } from '../../src/inference/tokens.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { needsIn, unitOf } from './read-needs.ts';

describe('evidence', () => {
  test.each([
    ['a runtime', 'ExecStart=/usr/bin/node /srv/app.js', 'jit', 'ExecStart= runs node, which compiles JavaScript to machine code at run time', 'high'],
    ['a script by its ending', 'ExecStart=/srv/app/server.js', 'jit', 'ExecStart= runs server.js with node, which compiles', 'high'],
    ['a known daemon', 'ExecStart=/usr/sbin/nginx', 'setuid-drop', 'keeps a root master', 'high'],
    ['a script that is a known program', 'ExecStart=/usr/bin/java -jar /opt/jenkins.war', 'exec-children', 'runs jenkins.war', 'high'],
    ['a need of some configurations', 'ExecStart=/usr/sbin/mariadbd', 'suid', 'may check passwords', 'low'],
    ['a helper before the daemon', 'ExecStartPre=/sbin/modprobe tun\nExecStart=/usr/bin/exampled', 'modules', 'ExecStartPre= runs modprobe', 'high'],
    ['a capability', 'AmbientCapabilities=CAP_SYS_TIME\nUser=x\nExecStart=/usr/bin/exampled', 'clock', 'AmbientCapabilities= gives it CAP_SYS_TIME', 'high'],
    ['a kept capability', 'CapabilityBoundingSet=CAP_NET_RAW\nExecStart=/usr/bin/exampled', 'packet', 'CapabilityBoundingSet= keeps CAP_NET_RAW', 'high'],
    ['a limit', 'LimitMEMLOCK=infinity\nExecStart=/usr/bin/exampled', 'memlock', 'LimitMEMLOCK=infinity', 'high'],
    ['a group', 'SupplementaryGroups=adm dialout\nExecStart=/usr/bin/exampled', 'dev:tty', 'the group dialout', 'medium'],
    ['a notification', 'Type=notify\nExecStart=/usr/bin/exampled', 'unix', 'Type=notify', 'high'],
    ['a PID file', 'Type=forking\nPIDFile=/run/x.pid\nExecStart=/usr/bin/exampled', 'pid', 'PIDFile=/run/x.pid', 'high'],
    ['a low port', 'ExecStart=/usr/bin/exampled --listen 0.0.0.0:443', 'port-low', 'ExecStart= names port 443, below 1024', 'high'],
    ['a port in a variable', 'Environment=HTTP_PORT=80\nExecStart=/usr/bin/exampled', 'port-low', 'Environment= names port 80', 'medium'],
    [
      'a low port without capabilities',
      'User=api\nExecStart=/usr/bin/exampled --port 443',
      'suid',
      'api can bind only if the program file has capabilities',
      'high',
    ],
    ['a home', 'ExecStart=/home/app/bin/exampled', 'home-r', 'ExecStart= runs /home/app/bin/exampled', 'high'],
    ['a working folder in a home', 'WorkingDirectory=/home/app\nExecStart=/usr/bin/exampled', 'home-w', 'WorkingDirectory= starts in /home/app', 'medium'],
    ['a log file', 'ExecStart=/usr/bin/exampled --log-file=/var/log/x.log', 'log', 'ExecStart= writes /var/log/x.log', 'high'],
    ['a file of a redirection', "ExecStart=/bin/sh -c 'date > /opt/x/last'", 'state', 'writes /opt/x/last', 'high'],
    ['a file in /tmp', 'ExecStart=/usr/bin/exampled --socket /tmp/x.sock', 'tmp-shared', '/tmp/x.sock', 'medium'],
    ['a writable home', 'ReadWritePaths=/home/x\nExecStart=/usr/bin/exampled', 'home-w', 'the unit says ReadWritePaths=/home/x', 'high'],
    ['a writable home that may be missing', 'ReadWritePaths=-/home/x\nExecStart=/usr/bin/exampled', 'home-w', 'ReadWritePaths=-/home/x', 'medium'],
    ['a home that is only read', 'ReadOnlyPaths=/home\nExecStart=/usr/bin/exampled', 'home-r', 'ReadOnlyPaths=/home', 'medium'],
    ['programs in a home', 'ExecPaths=/home/x\nExecStart=/usr/bin/exampled', 'home-r', 'ExecPaths=/home/x', 'medium'],
    ['a home bound elsewhere', 'BindReadOnlyPaths=/home/x:/srv/x\nExecStart=/usr/bin/exampled', 'home-r', 'BindReadOnlyPaths=/home/x:/srv/x', 'high'],
    ['the whole host', 'BindPaths=/:/mnt\nExecStart=/usr/bin/exampled', 'usr-w', 'BindPaths=/:/mnt', 'high'],
    ['a writable path in /tmp', 'ReadWritePaths=/tmp/x\nExecStart=/usr/bin/exampled', 'tmp-shared', 'ReadWritePaths=/tmp/x', 'high'],
    ['writable tunables', 'ReadWritePaths=/proc/sys/net\nExecStart=/usr/bin/exampled', 'sysctl', 'ReadWritePaths=/proc/sys/net', 'high'],
    ['a writable control group', 'ReadWritePaths=/sys/fs/cgroup\nExecStart=/usr/bin/exampled', 'cgroup', 'ReadWritePaths=/sys/fs/cgroup', 'high'],
    ['the kernel log as a device', 'ReadWritePaths=/dev/kmsg\nExecStart=/usr/bin/exampled', 'dev:kmsg', 'ReadWritePaths=/dev/kmsg', 'high'],
    ['a device', 'ExecStart=/usr/bin/exampled /dev/ttyUSB0', 'dev:tty', '/dev/ttyUSB0', 'high'],
    ['a device class', 'DeviceAllow=char-rtc rw\nExecStart=/usr/bin/exampled', 'dev:rtc', 'DeviceAllow=char-rtc rw', 'high'],
    ['a device unit', 'ExecStart=/usr/bin/exampled\n[Unit]\nBindsTo=dev-ttyACM0.device', 'dev:tty', 'BindsTo=dev-ttyACM0.device', 'high'],
    ['a display', 'Environment=DISPLAY=:0\nExecStart=/usr/bin/exampled', 'desktop', 'Environment= sets DISPLAY', 'high'],
    ['a delegated control group', 'Delegate=yes\nExecStart=/usr/bin/exampled', 'cgroup', 'Delegate=yes', 'high'],
    [
      'a dependency',
      'ExecStart=/usr/bin/exampled\n[Unit]\nAfter=a.service network-online.target',
      'net-client',
      'After= names network-online.target',
      'medium',
    ],
    ['an option', 'ExecStart=/usr/bin/exampled --user=app', 'setuid-drop', 'the option --user', 'medium'],
    ['an option of one letter', 'ExecStart=/usr/bin/exampled -u app:app', 'setuid-drop', 'the option -u', 'medium'],
    ['an argument that settles it', 'ExecStart=/usr/sbin/postfix set-permissions', 'sgid', 'runs postfix with set-permissions, which sets', 'medium'],
    ['an option that settles it', 'ExecStart=/usr/sbin/ntpd --jaildir=/srv/ntp', 'chroot', 'runs ntpd with --jaildir, which locks itself', 'high'],
    ['what some backups do', 'ExecStart=/usr/bin/borg create x::y /srv', 'chown', 'may restore owners of files', 'low'],
    ['a device that is only looked at', "ExecStart=/bin/sh -c 'test -c /dev/ttyS0 && exampled'", 'dev:tty', '/dev/ttyS0', 'low'],
    ['a home that is only looked at', 'ExecStartPre=/usr/bin/test -d /home/app\nExecStart=/usr/bin/exampled', 'home-r', 'reads /home/app', 'low'],
    ['a name with a colon', 'ExecStart=/usr/bin/touch /opt/a:b/c', 'state', 'writes /opt/a:b/c', 'high'],
    ['a shell', "ExecStart=/bin/sh -c 'exec exampled'", 'exec-children', 'starts exampled from a shell', 'high'],
    ['an init script', 'ExecStart=/etc/init.d/exampled start', 'cap:CAP_SYS_PTRACE', 'finds the daemon among all processes', 'high'],
    ['sudo', 'User=x\nExecStart=/usr/bin/sudo /usr/bin/exampled', 'suid', 'ExecStart= runs sudo', 'high'],
    ['early boot', 'ExecStart=/usr/bin/exampled\n[Unit]\nDefaultDependencies=no', 'early-boot', 'DefaultDependencies=no', 'high'],
  ] as const)('%s', (_, lines, token, because, confidence) => {
    const need = needsIn(lines).of(token);
    expect(need?.because).toContain(because);
    expect(need?.confidence).toBe(confidence);
    expect(need?.place).not.toBeNull();
  });

  test.each([
    ['a path that is closed', 'InaccessiblePaths=/home', 'home-r'],
    ['a list that was started afresh', 'ReadWritePaths=/home/x\nReadWritePaths=', 'home-w'],
    ['a root that is read-only', 'ReadOnlyPaths=/', 'home-r'],
    ['a private /tmp that something is bound into', 'BindPaths=/run/x:/tmp/x', 'tmp-shared'],
    ['a folder below one that is read-only', 'ReadWritePaths=/etc/x', 'etc-w'],
  ] as const)('%s is none', (_, lines, token) => {
    expect(needsIn(`ExecStart=/usr/bin/exampled\n${lines}`).of(token)).toBeUndefined();
  });

  test('the place is the line of the evidence', () => {
    const need = needsIn('User=x\nExecStart=/usr/bin/env node /srv/app.js').of('jit');
    const text = need?.place?.file.source.text ?? '';
    expect(text.slice(need?.place?.span.start, need?.place?.span.end)).toBe('/usr/bin/env node /srv/app.js');
  });

  test('the name of the unit counts where the command tells nothing', () => {
    const need = needsIn('ExecStart=/usr/share/dnsmasq/helper run', 'dnsmasq.service').of('packet');
    expect(need).toMatchObject({ confidence: 'medium', because: 'the unit is named dnsmasq.service, which answers DHCP with raw packets' });
  });

  test('a template is known by its prefix', () => {
    expect(needsIn('ExecStart=/usr/bin/helper %i', 'postgresql@15-main.service').of('ipc-keep')).toBeDefined();
  });
});

describe('no evidence', () => {
  test.each([
    ['jit with --jitless', 'ExecStart=/usr/bin/node --jitless /srv/app.js', 'jit'],
    ['jit with jit=off', 'ExecStart=/usr/lib/postgresql/15/bin/postgres -c jit=off', 'jit'],
    ['rights of root under User=', 'User=www\nExecStart=/usr/sbin/nginx', 'setuid-drop'],
    ['a letter without a value', 'ExecStart=/usr/bin/wpa -u', 'setuid-drop'],
    ['a letter before an option', 'ExecStart=/usr/bin/exampled -u -f', 'setuid-drop'],
    ['a letter before an address', 'ExecStart=/usr/bin/exampled -u http://localhost:8080', 'setuid-drop'],
    ['a letter before a host and port', 'ExecStart=/usr/bin/exampled -u localhost:8080', 'setuid-drop'],
    ['a letter before a path', 'ExecStart=/usr/bin/exampled -u /var/lib/x', 'setuid-drop'],
    ['a letter before root', 'ExecStart=/usr/bin/exampled -u root', 'setuid-drop'],
    ['a device whose absence is the condition', 'ExecStart=/usr/bin/exampled\n[Unit]\nConditionPathExists=|!/dev/ttyS0', 'dev:tty'],
    ['what is written to see it fail', "ExecStart=/bin/sh -c '! touch /usr/x'", 'usr-w'],
    ['a low port that was not granted', 'User=www\nExecStart=/usr/sbin/nginx', 'port-low'],
    ['capabilities of the file under NoNewPrivileges', 'User=api\nNoNewPrivileges=yes\nExecStart=/usr/bin/exampled --port 443', 'suid'],
    ['a port of another host', 'ExecStart=/usr/bin/exampled --upstream=10.0.0.1:80', 'port-low'],
    ['a remote url', 'ExecStart=/usr/bin/exampled --url http://example.org:80/', 'port-low'],
    ['a command outside of the sandbox', 'ExecStartPre=+/sbin/modprobe tun\nExecStart=/usr/bin/exampled', 'modules'],
    ['pseudo devices', 'ExecStart=/usr/bin/exampled --random /dev/urandom', 'dev:urandom'],
    ['a configuration file', 'ExecStart=/usr/bin/exampled -c /etc/exampled.conf', 'etc-w'],
    ['a PID file that is only read', 'ExecStart=/usr/bin/exampled\nExecStop=/sbin/start-stop-daemon --stop --pidfile /run/x.pid', 'run'],
    ['a bounding set made by exclusion', 'CapabilityBoundingSet=~CAP_SYS_ADMIN\nExecStart=/usr/bin/exampled', 'clock'],
  ] as const)('of %s', (_, lines, token) => {
    expect(needsIn(lines).of(token)).toBeUndefined();
  });
});

describe('companions', () => {
  const socket = unitOf('[Socket]\nListenStream=80\n', 'example.socket');

  test('a port of the socket is handed over, not bound', () => {
    const needs = needsIn('User=x\nExecStart=/usr/bin/exampled', 'example.service', [socket]);
    expect(needs.ports.map(({ number, by }) => [number, by])).toEqual([[80, 'socket']]);
    expect(needs.of('port-low')).toBeUndefined();
    expect(needs.of('net-server')?.because).toContain('handed to it');
  });
});

describe('the user that a service starts as', () => {
  test.each([
    ['ExecStart=/usr/bin/x', true],
    ['User=app\nExecStart=/usr/bin/x', false],
    ['DynamicUser=yes\nExecStart=/usr/bin/x', false],
    ['User=app\nExecStart=!/usr/bin/x', true],
    ['User=root\nExecStart=/usr/bin/x', true],
  ] as const)('%s', (lines, root) => {
    expect(needsIn(lines).startsAsRoot).toBe(root);
  });
});

describe('the tables', () => {
  const rows = [...daemons, ...runtimes, ...tools];
  const facts = factsOf('262', 262);

  test.each(rows.map((row) => [words(row.names)[0] ?? '', row] as const))('%s names what exists', (_, row) => {
    const tokens = [...words(row.needs), ...words(row.may)];
    for (const token of tokens) expect(token in tokenClauses || /^(?:dev|cap):/.test(token), token).toBe(true);
    for (const list of Object.values(row.with ?? {})) for (const token of words(list)) expect(words(row.may), token).toContain(token);
    for (const token of Object.keys(row.says ?? {})) expect(tokens, token).toContain(token);
    for (const [token, clause] of Object.entries(row.says ?? {})) expect(words(row.may).includes(token), token).toBe(clause?.startsWith('may '));
    for (const capability of words(row.capabilities)) expect(facts.capabilities.has(`CAP_${capability}`), capability).toBe(true);
    for (const family of words(row.families)) expect(facts.addressFamilies.has(`AF_${family}`), family).toBe(true);
    for (const call of words(row.calls)) expect(facts.syscalls.groups.has(call) || facts.syscalls.bitOf.has(call), call).toBe(true);
    for (const directive of Object.keys(row.never ?? {})) expect(facts.directive('Service', directive), directive).toBeDefined();
  });
});
