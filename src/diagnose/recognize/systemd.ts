/** What systemd itself writes about a unit: set-up that failed, exit statuses, signals, lines that it ignores. */
import type { Fact, Reading } from '../fact.ts';

const found = (fact: Fact, certainty: number): Reading => ({ fact, certainty });

/** Where systemd builds the service's view of the file system (its newer and its older folder). */
const buildFolders = /^\/run\/systemd\/(?:unit-root|mount-rootfs)(?=\/|$)/;

const withoutBuildFolder = (path: string): string => path.replace(buildFolders, '') || '/';

/** First words of a message, and the step in which it is written (exec_child and its kin). */
const setupMessages: readonly (readonly [start: string, step: string])[] = [
  ['Failed to set up mount namespacing', 'NAMESPACE'],
  ['Failed to set up namespace', 'NAMESPACE'],
  ['Failed to mount', 'NAMESPACE'],
  ['Failed to set up network namespacing', 'NETWORK'],
  ['Failed to open network namespace path', 'NETWORK'],
  ['Failed to set up IPC namespacing', 'NAMESPACE'],
  ['Failed to set up UTS namespacing', 'NAMESPACE'],
  ['Failed to set up user namespacing', 'USER'],
  ['Failed to locate executable', 'EXEC'],
  ['Unable to locate executable', 'EXEC'],
  ['Failed to execute', 'EXEC'],
  ['Failed at executing', 'EXEC'],
  ['Changing to the requested working directory failed', 'CHDIR'],
  ['Failed to set up standard input', 'STDIN'],
  ['Failed to set up standard output', 'STDOUT'],
  ['Failed to set up standard error', 'STDERR'],
  ['Failed to determine user credentials', 'USER'],
  ['Failed to determine credentials for user', 'USER'],
  ['Failed to determine supplementary groups', 'GROUP'],
  ['Failed to determine group credentials', 'GROUP'],
  ['Failed to set up special execution directory in /run', 'RUNTIME_DIRECTORY'],
  ['Failed to set up special execution directory in /var/lib', 'STATE_DIRECTORY'],
  ['Failed to set up special execution directory in /var/cache', 'CACHE_DIRECTORY'],
  ['Failed to set up special execution directory in /var/log', 'LOGS_DIRECTORY'],
  ['Failed to set up special execution directory in /etc', 'CONFIGURATION_DIRECTORY'],
  ['Failed to set up credentials', 'CREDENTIALS'],
  ['Failed to set up CPU affinity', 'CPUAFFINITY'],
  ['Failed to set NUMA memory policy', 'NUMA_POLICY'],
  ['Failed to adjust resource limit', 'LIMITS'],
  ['Failed to apply system call filters', 'SECCOMP'],
  ['Failed to apply system call', 'SECCOMP'],
  ['Failed to restrict address families', 'ADDRESS_FAMILIES'],
  ['Failed to drop capabilities', 'CAPABILITIES'],
  ['Failed to apply ambient capabilities', 'CAPABILITIES'],
  ['Failed to change AppArmor profile', 'APPARMOR'],
  ['Failed to prepare AppArmor profile', 'APPARMOR'],
  ['Failed to change SELinux context', 'SELINUX_CONTEXT'],
  ['Failed to set up kernel keyring', 'KEYRING'],
  ['Failed to load environment files', 'ENVIRONMENT'],
];

const pathIn = /(?:^|[\s'"])(\/[^\s'":,;]{1,512})/;

function setupFact(step: string, detail: string): Fact {
  const path = pathIn.exec(detail)?.[1];
  return { kind: 'setup', step, path: path === undefined ? null : withoutBuildFolder(path), detail };
}

const failedStep = /^Failed at step ([A-Z_]{2,40}) spawning ([^\s:]{1,512}): (.{1,200})/;
const exited = /^(?:Main|Control) process exited, code=(\w{1,10}), status=(\d{1,3})\/(\S{1,40})/;

const firstSetupStatus = 200;
const lastSetupStatus = 254;

/** How a process ended. Words behind statuses below 200 are mere names of numbers and mean nothing here. */
function endOfProcess([, code = '', status = '', name = '']: readonly string[]): Reading {
  const number = Number(status);
  if (code === 'exited' && number >= firstSetupStatus && number <= lastSetupStatus && name !== 'n') {
    return /^[A-Z_]+$/.test(name) ? found(setupFact(name, ''), 0.7) : found({ kind: 'failure' }, 0.5);
  }
  if (code === 'exited') return number === 159 ? found(killed, 0.97) : found({ kind: 'failure' }, 0.5);
  return signals[name] ?? found({ kind: 'failure' }, 0.5);
}

const killed: Fact = { kind: 'seccomp', call: null, architecture: null, number: null, foreign: false, blocked: true, program: null };

const byDirectives = (shown: string, ...directives: readonly (string | readonly [string, number])[]): Fact => ({
  kind: 'directives',
  shown,
  candidates: directives.map((entry) => (typeof entry === 'string' ? { directive: entry } : { directive: entry[0], weight: entry[1] })),
});

/** What a signal means for the sandbox. */
const signals: Readonly<Record<string, Reading>> = {
  SYS: found(killed, 0.98),
  TRAP: found(byDirectives('memory', 'MemoryDenyWriteExecute'), 0.85),
  SEGV: found(byDirectives('memory', ['MemoryDenyWriteExecute', 1], ['LimitAS', 1]), 0.4),
  XFSZ: found(byDirectives('limit', 'LimitFSIZE'), 0.99),
  XCPU: found(byDirectives('limit', ['LimitCPU', 1], ['LimitRTTIME', 0.8]), 0.95),
};

const ignoredLine = /^(?:[^\s:]{1,512}\/)?[^\s:/]{1,255}:(\d{1,7}): (.{1,400})/;
const unknownKey = /^Unknown (?:key name|key|lvalue) '([A-Za-z0-9]{1,64})' in section/;
const badValue = /^(?:Failed to parse|Invalid|Unknown) .{0,80}, ignoring: (.{1,200})/;
const badPath = /^([A-Z][A-Za-z]{1,40})= path is (?:not absolute|not normalized|absolute), ignoring/;

/** `FILE:LINE: ... ignoring`: what systemd could not read when it loaded the unit. */
function ignored(message: string): Reading | null {
  const [, line = '', text = ''] = ignoredLine.exec(message) ?? [];
  const said = text === '' ? message : text;
  const directive = unknownKey.exec(said)?.[1] ?? badPath.exec(said)?.[1] ?? null;
  const value = badValue.exec(said)?.[1] ?? null;
  if (directive === null && value === null) return null;
  return found({ kind: 'ignored-line', directive, value, line: line === '' ? null : Number(line) }, 0.99);
}

const remarks: readonly (readonly [RegExp, string])[] = [
  [/^bpf-(?:lsm|firewall|restrict-ifaces|socket-bind)\b/, 'this host can not put a BPF program in force, so the setting that needs it does nothing here'],
  [/^Found pre-existing public \w{1,40}= directory/, 'DynamicUser= was switched on, and the folder moved below a private one: no fault'],
];

/** A message that systemd wrote about this unit, without the unit's name in front. */
export function recognizeSystemd(message: string): Reading | null {
  const [, step, program = '', reason = ''] = failedStep.exec(message) ?? [];
  if (step !== undefined) return found(setupFact(step, step === 'EXEC' ? `${program}: ${reason}` : reason), 0.9);
  const end = exited.exec(message);
  if (end !== null) return endOfProcess(end);
  const setup = setupMessages.find(([start]) => message.startsWith(start));
  if (setup !== undefined) return found(setupFact(setup[1], message), 0.95);
  const remark = remarks.find(([pattern]) => pattern.test(message));
  if (remark !== undefined) return found({ kind: 'remark', note: remark[1] }, 0.95);
  return shortMessages.find(([start]) => message.startsWith(start))?.[1] ?? ignored(message);
}

const noDevices: Fact = {
  kind: 'directives',
  shown: 'device',
  candidates: [
    { directive: 'DevicePolicy', relax: ['DeviceAllow=/dev/null rw'] },
    { directive: 'DeviceAllow', weight: 0.9, relax: [] },
  ],
};

const waited = (waitedFor: 'start' | 'watchdog' | null): Fact => ({ kind: 'start-timeout', waitedFor });

/** Another process than those that may says that the service is ready. */
const notHeard: Fact = { kind: 'directives', shown: 'start-timeout', candidates: [{ directive: 'NotifyAccess', relax: ['NotifyAccess=all'] }] };

const shortMessages: readonly (readonly [start: string, reading: Reading])[] = [
  ...['start', 'start-pre', 'start-post'].map((state) => [`${state} operation timed out`, found(waited('start'), 0.8)] as const),
  ['Service reached runtime time limit', found(byDirectives('limit', 'RuntimeMaxSec'), 0.99)],
  ['Got notification message from PID', found(notHeard, 0.5)],
  ['A process of this unit has been killed by the OOM killer', found(byDirectives('limit', 'MemoryMax', ['MemoryHigh', 0.3]), 0.9)],
  ["Failed with result 'oom-kill'", found(byDirectives('limit', 'MemoryMax', ['MemoryHigh', 0.3]), 0.9)],
  ["Failed with result 'timeout'", found(waited(null), 0.6)],
  ['Watchdog timeout', found(waited('watchdog'), 0.5)],
  ['No devices matched by device filter', found(noDevices, 0.9)],
  ['Failed with result', found({ kind: 'failure' }, 0.5)],
];
