/**
 * What the notes on directives say of how a break looks, as lines of a log: diagnose understands each under a unit that has the
 * directive. Where a text does not tell, that stands here with the reason.
 */
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diagnose } from '../../src/diagnose/diagnose.ts';
import { makeScorer } from '../../src/engine/score.ts';
import { loadUnit } from '../../src/model/load.ts';
import { unitNameOf } from '../../src/model/unit-name.ts';
import { factsOf } from '../../src/systemd/facts.ts';
import { type DirectiveNote, notesByArea } from '../../src/systemd/knowledge/directives.ts';
import { newestTable } from '../../src/systemd/versions.ts';

const facts = factsOf(newestTable, Number(newestTable));
const notes = Object.values(notesByArea).flat();

/** Lines of the unit, where the example of the note does not lead there. */
const settings: Readonly<Record<string, readonly string[]>> = {
  DevicePolicy: ['DevicePolicy=strict'],
  IPAddressDeny: ['IPAddressDeny=any'],
  LimitMEMLOCK: ['LimitMEMLOCK=64K'],
  ReadWritePaths: ['ReadWritePaths=/srv/myapp'],
  InaccessiblePaths: ['InaccessiblePaths=/etc/ssh /opt/tool'],
  NoExecPaths: ['NoExecPaths=/tmp /opt/tool'],
  ProtectHome: ['ProtectHome=yes', 'WorkingDirectory=/home/myapp'],
};

/** The whole line of which a text is a part, for all directives, or for one. */
const lines: Readonly<Record<string, string>> = {
  'Resource temporarily unavailable': 'bash: fork: retry: Resource temporarily unavailable',
  'mail_queue_enter: create file maildrop/...: Permission denied': 'postdrop: warning: mail_queue_enter: create file maildrop/1.2: Permission denied',
  'apparmor="DENIED"': 'audit: type=1400 audit(1.1:1): apparmor="DENIED" operation="open" profile="myapp" name="/srv/x" pid=9 comm="app" denied_mask="r"',
  'User: Permission denied': "touch: cannot touch '/srv/data/x': Permission denied",
  'User: bind': 'bind: Permission denied',
  'DynamicUser: Permission denied': "touch: cannot touch '/var/lib/myapp/x': Permission denied",
  'DynamicUser: Read-only file system': "touch: cannot touch '/srv/data/x': Read-only file system",
  'CapabilityBoundingSet: Operation not permitted': 'chown: changing ownership of /srv/x: Operation not permitted',
  'CapabilityBoundingSet: status=203/EXEC': 'app.service: Failed to execute /usr/bin/ping: Operation not permitted',
  'CapabilityBoundingSet: (13: Permission denied)': 'nginx: [alert] could not open error log file: open() "/var/log/x" failed (13: Permission denied)',
  'PrivateUsers: chown(...) failed (22: Invalid argument)': 'nginx: [emerg] chown("/var/lib/nginx/body", 33) failed (22: Invalid argument)',
  'ProtectHome: Permission denied': 'cat: /home/app/f: Permission denied',
  'ProtectHome: No such file or directory': 'cat: /home/app/f: No such file or directory',
  'ProtectHome: Read-only file system': "touch: cannot touch '/home/app/f': Read-only file system",
  'ProtectHome: 203/EXEC': 'app.service: Failed to execute /home/app/run: Permission denied',
  'PrivateTmp: No such file or directory': 'cat: /tmp/x: No such file or directory',
  'ReadWritePaths: Failed to set up mount namespacing: ...: No such file or directory':
    'app.service: Failed to set up mount namespacing: /run/systemd/mount-rootfs/srv/myapp: No such file or directory',
  'ReadOnlyPaths: Failed to set up mount namespacing: ...: No such file or directory':
    'app.service: Failed to set up mount namespacing: /run/systemd/mount-rootfs/var/lib/otherapp: No such file or directory',
  'BindPaths: Failed to set up mount namespacing: ...: No such file or directory':
    'app.service: Failed to set up mount namespacing: /run/systemd/mount-rootfs/var/lib/myapp: No such file or directory',
  'BindReadOnlyPaths: Failed to set up mount namespacing: ...: No such file or directory':
    'app.service: Failed to set up mount namespacing: /run/systemd/mount-rootfs/srv/www: No such file or directory',
  'InaccessiblePaths: Permission denied': 'cat: /etc/ssh/sshd_config: Permission denied',
  'InaccessiblePaths: No such file or directory': 'cat: /etc/ssh/sshd_config: No such file or directory',
  'InaccessiblePaths: status=203/EXEC': 'app.service: Failed to execute /opt/tool/run: Permission denied',
  'NoExecPaths: Permission denied': '/bin/sh: 1: /opt/tool/run: Permission denied',
  'NoExecPaths: status=203/EXEC': 'app.service: Failed to execute /opt/tool/run: Permission denied',
  'TemporaryFileSystem: No such file or directory': 'cat: /var/lib/other/x: No such file or directory',
  'RestrictFileSystems: Operation not permitted': 'cat: /mnt/share/x: Operation not permitted',
  'PrivateDevices: No such file or directory': 'open /dev/kvm: no such file or directory',
  'DevicePolicy: Operation not permitted': 'open /dev/snd/timer: operation not permitted',
  'DeviceAllow: Operation not permitted': 'open /dev/snd/timer: operation not permitted',
  'ProtectClock: Operation not permitted': 'adjtimex: Operation not permitted',
  'ProtectKernelModules: could not insert ...: Operation not permitted': "modprobe: ERROR: could not insert 'tun': Operation not permitted",
  'ProtectKernelTunables: /proc/sys/...: Read-only file system': 'cannot create /proc/sys/net/ipv4/ip_forward: Read-only file system',
  'ProtectControlGroups: cannot create directory /sys/fs/cgroup/...: Read-only file system':
    "mkdir: cannot create directory '/sys/fs/cgroup/x': Read-only file system",
  'ProtectProc: Operation not permitted': 'cat: /proc/1/cmdline: Operation not permitted',
  'PrivateBPF: /sys/fs/bpf/...: No such file or directory': 'bpftool: /sys/fs/bpf/map: No such file or directory',
  'PrivateNetwork: connect: connection refused': 'dial tcp 127.0.0.1:5432: connect: connection refused',
  'IPAddressDeny: Operation not permitted': 'sendto: Operation not permitted',
  'IPEgressFilterPath: Operation not permitted': 'sendto: Operation not permitted',
  'SystemCallFilter: type=1326':
    'audit: type=1326 audit(1.1:7): auid=1 uid=9 gid=9 ses=1 pid=4 comm="app" exe="/usr/bin/app" sig=31 arch=c000003e syscall=165 compat=0 ip=0x7 code=0x80000000',
  'SystemCallArchitectures: type=1326':
    'audit: type=1326 audit(1.1:7): auid=1 uid=9 gid=9 ses=1 pid=4 comm="app" exe="/usr/bin/app" sig=31 arch=40000003 syscall=20 compat=1 ip=0x7 code=0x0',
  'MemoryDenyWriteExecute: Permission denied': 'mprotect: Permission denied',
  'MemoryDenyWriteExecute: Operation not permitted': 'mmap PROT_EXEC: Operation not permitted',
  'RestrictRealtime: Operation not permitted': 'sched_setscheduler: Operation not permitted',
  'LockPersonality: failed to set personality to ...: Operation not permitted': 'setarch: failed to set personality to i686: Operation not permitted',
};

const otherProgram = 'another program has it in its log, about a file that may be of any service';
const missingLine = 'a line that is missing is behind it, and none that is there';
const anotherSetting = 'it opens what another setting closes, and that one is named';
const noMessage = 'it is a part of the sentence and no message';

/** Texts from which nothing can be told, and why. */
const untold: Readonly<Record<string, string>> = {
  'Group: Permission denied': 'a service that runs as root passes over the permissions of files whatever its group is; with User= that one is named',
  'AmbientCapabilities: bind: Permission denied': missingLine,
  'SecureBits: Operation not permitted': 'any operation of root fails so, and the text does not say which',
  'PrivateUsers: nobody': noMessage,
  'Delegate: mkdir: cannot create directory ...: Permission denied': missingLine,
  'Delegate: /sys/fs/cgroup': noMessage,
  'SmackProcessLabel: Permission denied': 'the rules are those of the security module, which writes a record of its own',
  'ProtectHome: /home': noMessage,
  'ProtectHome: tmpfs': noMessage,
  'ProtectHome: read-only': noMessage,
  'PrivateTmp: /tmp': noMessage,
  'ExecPaths: status=203/EXEC': anotherSetting,
  'ExecPaths: Permission denied': anotherSetting,
  'ExecPaths: failed to map segment from shared object': anotherSetting,
  'TemporaryFileSystem: /': noMessage,
  'TemporaryFileSystem: status=203/EXEC': 'only where it lies over /, and then it is named',
  'MountAPIVFS: /proc/self: No such file or directory': missingLine,
  'RestrictFileSystems: bpf-lsm: LSM BPF program attach not supported': 'nothing was forbidden: the line does nothing on that host, which is remarked',
  'StateDirectoryMode: Permission denied': otherProgram,
  'PrivateDevices: /dev': noMessage,
  'DevicePolicy: strict': noMessage,
  'ProtectProc: noaccess': noMessage,
  'PrivatePIDs: Type=forking': noMessage,
  'CoredumpFilter: Cannot access memory': 'a debugger says it of a file, long after the service ended',
  'IPAddressAllow: IPAddressDeny=': noMessage,
  'SocketBindAllow: SocketBindDeny=': noMessage,
  'SystemCallFilter: syscall=': noMessage,
  'SystemCallErrorNumber: Operation not permitted': 'it is the way in which SystemCallFilter= answers, and that one is named',
  'SystemCallLog: type=1326': 'nothing was forbidden, which is said',
  'SystemCallLog: sig=0': noMessage,
  'SystemCallLog: code=0x7ffc0000': noMessage,
  'SystemCallArchitectures: arch=40000003': noMessage,
  'SystemCallArchitectures: compat=1': noMessage,
};

/** `status=226/NAMESPACE` as systemd writes it: numbers of signals are small. */
function statusLine(text: string): string | null {
  const [, number, name] = /^(?:status=)?(\d+)\/([A-Z_]+)$/.exec(text) ?? [];
  return number === undefined ? null : `app.service: Main process exited, code=${Number(number) < 64 ? 'killed' : 'exited'}, status=${number}/${name}`;
}

const quotes = ({ name, symptom }: DirectiveNote) => [...symptom.matchAll(/`([^`]+)`/g)].map(([, text = '']) => ({ name, text, key: `${name}: ${text}` }));
const told = notes.flatMap((note) => quotes(note).map((quote) => ({ ...quote, example: settings[note.name] ?? note.example })));

function blamed(example: readonly string[], line: string): readonly string[] {
  const name = unitNameOf('app.service');
  if (name === null) throw new Error('the unit has a name');
  const text = `[Service]\nExecStart=/usr/bin/app\n${example.join('\n')}\n`;
  const unit = loadUnit({ name, main: { path: name.full, text }, dropIns: [] }, facts);
  const { symptoms } = diagnose(unit, [new TextEncoder().encode(`${line}\n`)], makeScorer(rules, facts));
  return symptoms.flatMap(({ suspects }) => suspects.flatMap(({ directive, impliedBy }) => [directive, impliedBy ?? directive]));
}

describe('a symptom that the notes tell', () => {
  test.for(told.filter(({ key }) => untold[key] === undefined))('$key', ({ name, text, key, example }) => {
    expect(blamed(example, lines[key] ?? lines[text] ?? statusLine(text) ?? text)).toContain(name);
  });

  test.for(told.filter(({ key }) => untold[key] !== undefined))('$key, which tells nothing', ({ name, text, example }) => {
    expect(blamed(example, statusLine(text) ?? text)).not.toContain(name);
  });

  test('is understood, or there is a reason why not', () => {
    const known = new Set(told.flatMap(({ key, text }) => [key, text]));
    expect([...Object.keys(untold), ...Object.keys(lines)].filter((key) => !known.has(key))).toEqual([]);
  });
});
