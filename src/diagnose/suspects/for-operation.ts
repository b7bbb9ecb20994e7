/** Who forbids a privileged operation: switches, the system-call filter where it returns an error, missing capabilities. */
import { settingValue } from '../../model/setting-values.ts';
import { type Assignment, settingOf } from '../../model/unit.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import { suspectsForGainedPrivileges } from './for-directives.ts';
import { blocksCall, filterSuspect, returnsErrors } from './for-seccomp.ts';
import { type Operation, type OperationName, operationByCall, operationOf } from './operations.ts';
import { inForce, lineText, type Scene, shown, written } from './scene.ts';
import { type Suspect, showSetting, showStatus, tryUnder } from './suspect.ts';

const holds = (set: bigint, scene: Scene, capability: string) => (set & capabilityBit(scene.unit.facts, capability)) !== 0n;

/** The line of CapabilityBoundingSet= that leaves a capability out: a denial that names it, else the last. */
const leavesOut = (capability: string) => (line: Assignment) => line.node.value.startsWith('~') && line.node.value.toUpperCase().includes(capability);

/** Switches that take capabilities out of the bounding set. */
const takers: Readonly<Record<string, string>> = {
  CAP_MKNOD: 'PrivateDevices',
  CAP_SYS_RAWIO: 'PrivateDevices',
  CAP_SYS_MODULE: 'ProtectKernelModules',
  CAP_SYSLOG: 'ProtectKernelLogs',
  CAP_SYS_TIME: 'ProtectClock',
  CAP_WAKE_ALARM: 'ProtectClock',
};

/** Suspects for a capability that the service lacks; none where it has it. */
export function capabilitySuspects(scene: Scene, capability: string, trial: string): readonly Suspect[] {
  const { sandbox, unit } = scene;
  if (!unit.facts.capabilities.has(capability)) return [];
  const own = settingValue(unit, 'CapabilityBoundingSet');
  const bounded = own === undefined || holds(own, scene, capability);
  const ambient = sandbox.privileged ? [] : [`AmbientCapabilities=${capability}`];
  const found: Suspect[] = [];
  const confirm = showStatus(unit.name.full, '^Cap');
  if (!bounded) {
    const culprit = written(scene, 'CapabilityBoundingSet', leavesOut(capability));
    const relax = [`CapabilityBoundingSet=${capability}`, ...ambient];
    if (culprit !== null) found.push({ ...culprit, weight: 1, why: `${shown(culprit.assignment)} leaves out ${capability}`, relax, confirm, conjunct: true });
  }
  const taker = takers[capability];
  const taken = takerInForce(scene, taker);
  if (taken !== null && taker !== undefined) {
    const why = `${taker}= takes ${capability} away`;
    found.push({ ...taken, weight: 0.9, why, relax: [`${taker}=no`, ...ambient], confirm: tryUnder([`${taker}=yes`], trial), conjunct: true });
  }
  if (found.length > 0 || sandbox.privileged || holds(sandbox.ambientSet, scene, capability)) return found;
  const account = written(scene, sandbox.switches.DynamicUser && settingOf(unit, 'User')?.value === undefined ? 'DynamicUser' : 'User');
  if (account === null) return [];
  const who = account.directive === 'User' ? shown(account.assignment) : 'DynamicUser=yes';
  return [{ ...account, weight: 0.8, why: `${who} is not root and has no ${capability}`, relax: ambient, confirm }];
}

/** The switch that takes a capability away, where it is on. */
const takerInForce = (scene: Scene, taker: string | undefined) => {
  if (taker === undefined) return null;
  const on: Readonly<Record<string, boolean>> = scene.sandbox.switches;
  return on[taker] ? inForce(scene, taker) : null;
};

function switchSuspects(scene: Scene, { switches = [], does, trial }: Operation): readonly Suspect[] {
  return switches.flatMap((name) => {
    const culprit = inForce(scene, name);
    if (culprit === null) return [];
    const value = culprit.impliedBy === null ? lineText(culprit.assignment) : `${name}=yes`;
    const why = `under ${value} the service may not ${does}`;
    const relax = culprit.impliedBy === null ? [`${name}=no`] : [`${culprit.impliedBy}=no`];
    return [{ ...culprit, weight: 1, why, relax, confirm: tryUnder([value], trial), conjunct: true }];
  });
}

/** Namespaces that programs make for a sandbox of their own. */
const sandboxNamespaces = ['user', 'mnt', 'pid', 'net'];

function namespaceSuspects(scene: Scene, { does, trial }: Operation): readonly Suspect[] {
  const allowed = scene.sandbox.namespaces;
  const culprit = written(scene, 'RestrictNamespaces');
  if (allowed === undefined || culprit === null || allowed.size === scene.unit.facts.namespaces.size) return [];
  const missing = sandboxNamespaces.filter((name) => !allowed.has(name));
  const relax = missing.length > 0 ? [`RestrictNamespaces=${missing.join(' ')}`] : ['RestrictNamespaces=no'];
  return [
    {
      ...culprit,
      weight: 1,
      why: `under ${shown(culprit.assignment)} the service may not ${does}`,
      relax,
      confirm: tryUnder([lineText(culprit.assignment)], trial),
      conjunct: true,
    },
  ];
}

const limitFor: Partial<Record<OperationName, string>> = { 'lock-memory': 'LimitMEMLOCK', realtime: 'LimitRTPRIO', priority: 'LimitNICE' };

function limitSuspects(scene: Scene, name: OperationName): readonly Suspect[] {
  const limit = limitFor[name];
  const culprit = limit === undefined ? null : written(scene, limit);
  if (limit === undefined || culprit === null) return [];
  const relax = [`${limit}=infinity`];
  return [{ ...culprit, weight: 0.9, why: `${shown(culprit.assignment)} is too small`, relax, confirm: showStatus(scene.unit.name.full, '^VmLck') }];
}

/** A program with file capabilities gets none where no_new_privs is set. */
const fileCapabilityNeeds: ReadonlySet<OperationName> = new Set(['raw-socket']);

export function suspectsForOperation(scene: Scene, name: OperationName): readonly Suspect[] {
  const operation = operationOf(name);
  const { capability, calls = [], does, trial } = operation;
  const blocked = returnsErrors(scene) ? calls.filter((call) => blocksCall(scene, call)) : [];
  const filter = blocked.length === 0 ? null : filterSuspect(scene, blocked, `the system-call filter lets the service not ${does}`);
  const filters: readonly Suspect[] =
    filter === null ? [] : [{ ...filter, confirm: tryUnder([lineText(filter.assignment), 'SystemCallErrorNumber=EPERM'], trial), conjunct: true }];
  const namespaces = name === 'namespace' ? namespaceSuspects(scene, operation) : [];
  const direct = [...switchSuspects(scene, operation), ...namespaces];
  const asked = capability === undefined || (name === 'namespace' && direct.length + filters.length > 0) ? [] : capabilitySuspects(scene, capability, trial);
  const known = new Set(direct.map(({ directive }) => directive));
  const capabilities = asked.filter(({ directive }) => !known.has(directive));
  const gain = fileCapabilityNeeds.has(name) && !scene.sandbox.privileged ? inForce(scene, 'NoNewPrivileges') : null;
  const gains: readonly Suspect[] =
    gain === null || capability === undefined
      ? []
      : [
          {
            ...gain,
            weight: 0.9,
            why: 'NoNewPrivileges= keeps programs from getting capabilities from their file',
            relax: [`AmbientCapabilities=${capability}`],
            confirm: showStatus(scene.unit.name.full, 'NoNewPrivs'),
          },
        ];
  const ambient =
    gains.length > 0
      ? capabilities.map((suspect) => (suspect.directive === 'User' || suspect.directive === 'DynamicUser' ? { ...suspect, weight: 0.4 } : suspect))
      : capabilities;
  const found = [...direct, ...limitSuspects(scene, name), ...filters, ...gains, ...ambient];
  // A service that starts as root may start the program as another user, which then has what its file gives, or nothing.
  return found.length === 0 && fileCapabilityNeeds.has(name) ? suspectsForGainedPrivileges(scene) : found;
}

/** Who answers a call with an error: what forbids the operation behind it, or else the filter. */
export function suspectsForCall(scene: Scene, call: string): readonly Suspect[] {
  const operation = operationByCall.get(call);
  if (operation !== undefined) return suspectsForOperation(scene, operation);
  if (!scene.unit.facts.syscalls.bitOf.has(call) || !returnsErrors(scene) || !blocksCall(scene, call)) return [];
  const suspect = filterSuspect(scene, [call], `the filter answers ${call} with an error`);
  return suspect === null ? [] : [{ ...suspect, confirm: showSetting(scene.unit.name.full, 'SystemCallFilter') }];
}
