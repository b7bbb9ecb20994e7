/** Combinations of settings for which systemd refuses a unit that it could read (service_verify, socket_verify and others). */
import { hasValue, isOn, settingValue } from './setting-values.ts';
import { type Refusal, settingOf, type Unit } from './unit.ts';
import { escapePath } from './unit-name.ts';

/** A reason to refuse, as one clause. */
interface Rule {
  readonly when: (unit: Unit) => boolean;
  readonly message: string;
}

/** What several rules about services ask for. */
interface Service {
  readonly unit: Unit;
  readonly type: string;
  /** Number of ExecStart= and ExecStop= commands. */
  readonly starts: number;
  readonly stops: number;
  readonly endsWithAction: boolean;
}

interface ServiceRule {
  readonly when: (service: Service) => boolean;
  readonly message: string;
}

const commands = (unit: Unit, name: 'ExecStart' | 'ExecStop') => settingValue(unit, name)?.length ?? 0;
const endsWithAction = (unit: Unit) => (settingValue(unit, 'SuccessAction') ?? 'none') !== 'none';

/** Type= as written, or what its absence means. */
export function serviceType(unit: Unit): string {
  const written = settingValue(unit, 'Type');
  if (written !== undefined) return written;
  if (hasValue(unit, 'BusName')) return 'dbus';
  return commands(unit, 'ExecStart') > 0 ? 'simple' : 'oneshot';
}

const refuses = (unit: Unit) => unit.facts.behaviour.refuses;

const serviceOf = (unit: Unit): Service => ({
  unit,
  type: serviceType(unit),
  starts: commands(unit, 'ExecStart'),
  stops: commands(unit, 'ExecStop'),
  endsWithAction: endsWithAction(unit),
});

const serviceRules: readonly ServiceRule[] = [
  {
    when: ({ starts, stops, endsWithAction }) => starts + stops === 0 && !endsWithAction,
    message: 'the service has no ExecStart=, ExecStop= or SuccessAction=',
  },
  { when: ({ type, starts }) => type !== 'oneshot' && starts === 0, message: 'the service has no ExecStart=, which only Type=oneshot may lack' },
  {
    when: ({ unit, starts, endsWithAction }) => starts === 0 && !endsWithAction && !isOn(unit, 'RemainAfterExit'),
    message: 'the service has no ExecStart= and no SuccessAction=, and RemainAfterExit=yes is not set',
  },
  {
    when: ({ type, starts }) => type !== 'oneshot' && starts > 1,
    message: 'the service has more than one ExecStart= command, which only Type=oneshot may have',
  },
  {
    when: ({ unit, type }) => type === 'oneshot' && ['always', 'on-success'].includes(settingValue(unit, 'Restart') ?? ''),
    message: 'Type=oneshot does not go with Restart=always or Restart=on-success',
  },
  {
    when: ({ unit, type }) => type === 'oneshot' && refuses(unit).oneshotRestartForceExitStatus && hasValue(unit, 'RestartForceExitStatus'),
    message: 'Type=oneshot does not go with RestartForceExitStatus=',
  },
  {
    when: ({ unit, type }) => type === 'oneshot' && settingValue(unit, 'ExitType') === 'cgroup',
    message: 'Type=oneshot does not go with ExitType=cgroup',
  },
  { when: ({ unit, type }) => type === 'dbus' && !hasValue(unit, 'BusName'), message: 'Type=dbus needs BusName=' },
  {
    when: ({ unit }) => hasValue(unit, 'PAMName') && !['control-group', 'mixed'].includes(settingValue(unit, 'KillMode') ?? 'control-group'),
    message: 'PAMName= needs KillMode=control-group or KillMode=mixed',
  },
  {
    when: ({ unit, type }) => refuses(unit).forkingPrivatePids && type === 'forking' && isOn(unit, 'PrivatePIDs'),
    message: 'Type=forking does not go with PrivatePIDs=yes',
  },
];

const execRules: readonly Rule[] = [
  {
    when: (unit) => refuses(unit).dynamicUserHomeDirectory && isOn(unit, 'DynamicUser') && settingValue(unit, 'WorkingDirectory')?.kind === 'home',
    message: 'DynamicUser=yes does not go with WorkingDirectory=~',
  },
  {
    when: (unit) => refuses(unit).workingDirectoryInApiMount && worksInApiMount(unit) && needsMountNamespace(unit),
    message: 'WorkingDirectory= lies below /proc, /sys or /dev, which a mount namespace replaces',
  },
  {
    when: (unit) => refuses(unit).dynamicUserInUserManager && unit.manager === 'user' && isOn(unit, 'DynamicUser'),
    message: 'DynamicUser=yes is not possible in the user manager',
  },
  {
    when: (unit) =>
      refuses(unit).managedPrivateUsers &&
      settingValue(unit, 'PrivateUsers') === 'managed' &&
      (hasValue(unit, 'User') || hasValue(unit, 'Group') || isOn(unit, 'DynamicUser') || hasValue(unit, 'PAMName')),
    message: 'PrivateUsers=managed does not go with User=, Group=, DynamicUser= or PAMName=',
  },
  {
    when: (unit) => refuses(unit).userNamespacePathWithPrivateUsers && hasValue(unit, 'UserNamespacePath') && isOn(unit, 'PrivateUsers'),
    message: 'UserNamespacePath= does not go with PrivateUsers=',
  },
  {
    when: (unit) => refuses(unit).privatePidsPam && isOn(unit, 'PrivatePIDs') && hasValue(unit, 'PAMName'),
    message: 'PrivatePIDs=yes does not go with PAMName=',
  },
];

function worksInApiMount(unit: Unit): boolean {
  const directory = settingValue(unit, 'WorkingDirectory');
  return directory?.kind === 'path' && /^\/(?:proc|sys|dev)(?:\/|$)/.test(directory.path);
}

const namespacePaths = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths'] as const;
const namespaceSettings = ['RootImage', 'RootMStack', 'BindPaths', 'TemporaryFileSystem', 'MountImages', 'ExtensionImages', 'ExtensionDirectories'];
const namespaceSwitches = [
  'PrivateDevices',
  'PrivateIPC',
  'PrivatePIDs',
  'PrivateBPF',
  'BindLogSockets',
  'ProtectKernelTunables',
  'ProtectKernelModules',
  'ProtectKernelLogs',
  'ProtectControlGroups',
] as const;
const execDirectories = ['StateDirectory', 'CacheDirectory', 'LogsDirectory'];

const differs = (value: string | undefined, usual: string) => (value ?? usual) !== usual;

/** exec_needs_mount_namespace, as far as settings decide it. */
function needsMountNamespace(unit: Unit): boolean {
  const privateMounts = settingValue(unit, 'PrivateMounts');
  return (
    namespacePaths.some((name) => (settingValue(unit, name)?.length ?? 0) > 0) ||
    namespaceSettings.some((name) => hasValue(unit, name)) ||
    namespaceSwitches.some((name) => isOn(unit, name)) ||
    differs(settingValue(unit, 'MountFlags'), 'shared') ||
    differs(settingValue(unit, 'ProtectSystem'), 'no') ||
    differs(settingValue(unit, 'ProtectHome'), 'no') ||
    differs(settingValue(unit, 'ProtectProc'), 'default') ||
    differs(settingValue(unit, 'ProcSubset'), 'all') ||
    (hasValue(unit, 'RootDirectory') && settingOf(unit, 'MountAPIVFS')?.value !== false) ||
    privateMounts === true ||
    (privateMounts === undefined && isOn(unit, 'PrivateNetwork')) ||
    unit.facts.behaviour.privateTmpNeedsNamespace.includes(String(settingValue(unit, 'PrivateTmp'))) ||
    (isOn(unit, 'DynamicUser') && execDirectories.some((name) => hasValue(unit, name)))
  );
}

const listensOnly = ['ListenDatagram', 'ListenFIFO', 'ListenNetlink', 'ListenSpecial', 'ListenMessageQueue', 'ListenUSBFunction'];

const socketRules: readonly Rule[] = [
  { when: (unit) => !hasValue(unit, 'ListenStream'), message: 'the socket has no Listen setting such as ListenStream=' },
  {
    when: (unit) =>
      isOn(unit, 'Accept') && (unit.settings.get('ListenStream')?.assignments ?? []).some(({ directive }) => listensOnly.includes(directive.name)),
    message: 'Accept=yes does not go with sockets that accept no connections',
  },
  { when: (unit) => isOn(unit, 'Accept') && settingOf(unit, 'MaxConnections')?.value === 0, message: 'Accept=yes needs MaxConnections= above zero' },
  {
    when: (unit) => isOn(unit, 'Accept') && hasValue(unit, 'Service'),
    message: 'Accept=yes starts an instance of its own for each connection: Service= does not go with it',
  },
];

const mountRules: readonly Rule[] = [
  { when: (unit) => !hasValue(unit, 'What'), message: 'the mount has no What=' },
  { when: (unit) => nameDiffers(unit, settingValue(unit, 'Where')), message: 'Where= does not match the name of the unit' },
];

/** The unit is named after `path` in another way than systemd would. */
const nameDiffers = (unit: Unit, path: unknown) => typeof path === 'string' && path.startsWith('/') && escapePath(path) !== unit.name.base;

const swapRules: readonly Rule[] = [
  { when: (unit) => nameDiffers(unit, settingOf(unit, 'What')?.value), message: 'What= does not match the name of the unit' },
];
const automountRules: readonly Rule[] = [
  { when: (unit) => nameDiffers(unit, settingValue(unit, 'Where')), message: 'Where= does not match the name of the unit' },
];
const clockEvents = ['OnClockChange', 'OnTimezoneChange'];
const timerRules: readonly Rule[] = [
  {
    when: (unit) => !hasValue(unit, 'OnCalendar') && !clockEvents.some((name) => settingOf(unit, name)?.value === true),
    message: 'the timer has no setting that says when, such as OnCalendar=',
  },
];
const pathRules: readonly Rule[] = [{ when: (unit) => !hasValue(unit, 'PathExists'), message: 'the path unit has no path to watch, such as PathExists=' }];

const rulesByType: Readonly<Partial<Record<Unit['name']['type'], readonly Rule[]>>> = {
  service: execRules,
  socket: [...execRules, ...socketRules],
  mount: [...execRules, ...mountRules],
  swap: [...execRules, ...swapRules],
  automount: automountRules,
  timer: timerRules,
  path: pathRules,
};

/** The first combination for which systemd refuses the unit, or null. */
function firstRule(unit: Unit): Pick<Rule, 'message'> | undefined {
  const rule = rulesByType[unit.name.type]?.find(({ when }) => when(unit));
  if (rule !== undefined || unit.name.type !== 'service') return rule;
  const service = serviceOf(unit);
  return serviceRules.find(({ when }) => when(service));
}

export function refusedCombination(unit: Unit): Refusal | null {
  const rule = firstRule(unit);
  return rule === undefined ? null : { kind: 'combination', message: rule.message, at: null };
}
