/** Measures about what a service may become: privileges, capabilities, users, modes of its files. */

import { words } from '../../inference/known/known.ts';
import type { Need } from '../../inference/need.ts';
import type { NeedToken } from '../../inference/tokens.ts';
import { hasValue, settingValue } from '../../model/setting-values.ts';
import { type CapabilitySet, capabilityBit } from '../../model/values/capabilities.ts';
import type { Risk } from '../level.ts';
import { against, leftOut, line, type Measure, obstacle, propose, switchOn } from '../measure.ts';
import { allowsByName, lineOf, riskFor, type Situation, standing } from '../situation.ts';

/** The user as the unit names it. */
const userText = ({ unit }: Situation): string => {
  const user = settingValue(unit, 'User');
  return user === undefined ? 'DynamicUser=yes' : `User=${user}`;
};

const noNewPrivileges = switchOn({
  directive: 'NoNewPrivileges',
  mechanism: 'other',
  risk: (situation) => (situation.isOpaque ? 'test-first' : !situation.isKnown && situation.needs.of('exec-children') !== undefined ? 'likely' : 'safe'),
  reason: ({ who }) => `No Exec line runs sudo, su or sendmail, so ${who} needs no setuid programs`,
});

const restrictSuidSgid = switchOn({
  directive: 'RestrictSUIDSGID',
  mechanism: 'filter',
  risk: ({ isOpaque, isUnprivileged }) => (isOpaque && !isUnprivileged ? 'likely' : 'safe'),
  reason: ({ who }) => `${who} makes no setuid or setgid files`,
});

const restrictNamespaces: Measure = {
  directive: 'RestrictNamespaces',
  judge: (situation) => {
    const { unit, who, isOpaque, sandbox } = situation;
    if (sandbox.namespaces !== undefined) return null;
    const stopped = obstacle(situation, 'RestrictNamespaces', 'filter');
    if (stopped !== null) return stopped;
    const need = standing(situation, ['ns']);
    if (need !== undefined) return against('RestrictNamespaces', need);
    const reason = `${who} makes no namespaces of its own: no Exec line runs unshare, bwrap or a browser`;
    return propose(situation, {
      directive: 'RestrictNamespaces',
      lines: [line('RestrictNamespaces', 'yes')],
      reason,
      risk: isOpaque || unit.manager === 'user' ? 'likely' : 'safe',
    });
  },
};

/** Which capabilities a need takes. */
const capabilitiesOf: Readonly<Partial<Record<NeedToken, string>>> = {
  'setuid-drop': 'CAP_SETUID CAP_SETGID',
  'port-low': 'CAP_NET_BIND_SERVICE',
  chown: 'CAP_CHOWN',
  dac: 'CAP_DAC_OVERRIDE',
  log: 'CAP_DAC_OVERRIDE',
  'kill-other': 'CAP_KILL',
  chroot: 'CAP_SYS_CHROOT',
  memlock: 'CAP_IPC_LOCK',
  rt: 'CAP_SYS_NICE',
  clock: 'CAP_SYS_TIME',
  packet: 'CAP_NET_RAW',
  'raw-icmp': 'CAP_NET_RAW',
  'kernel-log': 'CAP_SYSLOG',
  modules: 'CAP_SYS_MODULE',
  mount: 'CAP_SYS_ADMIN',
  reboot: 'CAP_SYS_BOOT',
  'raw-io': 'CAP_SYS_RAWIO CAP_MKNOD',
  'proc-all': 'CAP_SYS_PTRACE',
  ptrace: 'CAP_SYS_PTRACE',
  sysctl: 'CAP_SYS_ADMIN CAP_NET_ADMIN',
  bpf: 'CAP_BPF CAP_PERFMON CAP_SYS_ADMIN',
  sgid: 'CAP_FSETID CAP_FOWNER',
};

/** Capabilities that hardly any daemon uses: they can go where nothing asks for them. */
const seldomUsed = `CAP_MKNOD CAP_SYS_PACCT CAP_MAC_ADMIN CAP_MAC_OVERRIDE CAP_WAKE_ALARM CAP_BLOCK_SUSPEND CAP_LEASE CAP_SYS_BOOT CAP_AUDIT_CONTROL
CAP_SYS_TTY_CONFIG CAP_LINUX_IMMUTABLE CAP_SYS_MODULE CAP_SYS_RAWIO CAP_BPF CAP_PERFMON CAP_CHECKPOINT_RESTORE CAP_SYS_TIME CAP_SYSLOG`;

const capabilitiesFor = ({ token }: Need): readonly string[] => (token.startsWith('cap:') ? [token.slice('cap:'.length)] : words(capabilitiesOf[token]));

/** What a service that starts as root uses; null where its program is not known well enough. */
function usedCapabilities(situation: Situation): ReadonlySet<string> | null {
  const main = situation.matches.filter(({ known, isMain }) => isMain && known.capabilities !== undefined);
  if (main.length === 0) return null;
  const used = new Set(situation.matches.flatMap(({ known }) => words(known.capabilities).map((name) => `CAP_${name}`)));
  for (const need of situation.needs.all) if (need.confidence !== 'low') for (const name of capabilitiesFor(need)) used.add(name);
  if (used.has('CAP_SETUID') && situation.needs.programs.some(({ name }) => name === 'kill')) used.add('CAP_KILL');
  return used;
}

const mostChosen = 16;

function limitRoot(situation: Situation) {
  const { unit, sandbox } = situation;
  const { capabilities } = unit.facts;
  const present = lineOf(unit, 'CapabilityBoundingSet');
  if (allowsByName(unit, 'CapabilityBoundingSet')) return null;
  const held = [...capabilities.keys()].filter((name) => holds(sandbox.boundingSet, unit.facts, name));
  if (present !== undefined && held.length <= mostChosen) return null;
  const used = usedCapabilities(situation);
  if (used === null) return dropSeldomUsed(situation, held);
  const kept = held.filter((name) => used.has(name));
  const reset = present === undefined || kept.length === 0 ? [] : [line('CapabilityBoundingSet', '')];
  const reason = rightsOfRoot(situation);
  const lines = [...reset, line('CapabilityBoundingSet', kept.join(' '))];
  return propose(situation, { directive: 'CapabilityBoundingSet', lines, reason, risk: 'likely' });
}

/** What it does as root, in the words of its evidence. */
function rightsOfRoot({ who, needs }: Situation): string {
  const asRoot: readonly NeedToken[] = ['setuid-drop', 'port-low', 'chroot', 'clock', 'chown', 'dac', 'kill-other', 'memlock', 'netlink', 'packet'];
  const said = asRoot.flatMap((token) => needs.of(token, 'medium')?.because.split(', which ')[1] ?? []);
  const [first, ...others] = said.slice(0, 3);
  if (first === undefined) return `${who} uses no other rights of root`;
  const last = others.pop();
  return `${who} ${[first, ...others].join(', ')}${last === undefined ? '' : ` and ${last}`}: other rights of root it does not use`;
}

function dropSeldomUsed(situation: Situation, held: readonly string[]) {
  const { who, needs, isOpaque } = situation;
  const needed = new Set(needs.all.flatMap(capabilitiesFor));
  const dropped = words(seldomUsed).filter((name) => held.includes(name) && !needed.has(name));
  if (dropped.length === 0) return null;
  const reason = `${who} runs as root and what it needs is not known: these rights are seldom used, and nothing in the unit asks for them`;
  return propose(situation, {
    directive: 'CapabilityBoundingSet',
    lines: [line('CapabilityBoundingSet', `~${dropped.join(' ')}`)],
    reason,
    risk: isOpaque ? 'test-first' : 'likely',
  });
}

const holds = (set: CapabilitySet, facts: Situation['unit']['facts'], name: string) => (set & capabilityBit(facts, name)) !== 0n;

/** A service that is not root can use the ambient ones and no others, unless it runs setuid programs. */
function limitUser(situation: Situation) {
  const { unit, sandbox } = situation;
  const setuid = standing(situation, ['suid', 'mail']);
  if (setuid !== undefined) return against('CapabilityBoundingSet', setuid);
  const kept = [...unit.facts.capabilities.keys()].filter(
    (name) => holds(sandbox.ambientSet, unit.facts, name) && holds(sandbox.boundingSet, unit.facts, name),
  );
  const excess = [...unit.facts.capabilities.keys()].some((name) => holds(sandbox.boundingSet, unit.facts, name) && !kept.includes(name));
  if (!excess) return null;
  const lines = [line('CapabilityBoundingSet', ''), ...(kept.length === 0 ? [] : [line('CapabilityBoundingSet', kept.join(' '))])];
  const reason =
    kept.length === 0
      ? `It runs with ${userText(situation)} and without AmbientCapabilities=, so it has no capabilities to lose`
      : `It runs with ${userText(situation)} and has what AmbientCapabilities= gives it, no more`;
  return propose(situation, { directive: 'CapabilityBoundingSet', lines, reason, risk: 'likely' });
}

const boundingSet: Measure = {
  directive: 'CapabilityBoundingSet',
  judge: (situation) => {
    const stopped = obstacle(situation, 'CapabilityBoundingSet', 'other');
    if (stopped !== null) return stopped;
    if (situation.unit.manager === 'user') return null;
    return situation.isUnprivileged ? limitUser(situation) : limitRoot(situation);
  },
};

const privateUsers: Measure = {
  directive: 'PrivateUsers',
  judge: (situation) => {
    const { unit, sandbox, isUnprivileged, chosen } = situation;
    if (sandbox.switches.PrivateUsers || unit.manager === 'user') return null;
    if (!isUnprivileged) return leftOut('PrivateUsers', 'it starts as root, which would be an ordinary user then');
    const stopped = obstacle(situation, 'PrivateUsers', 'other');
    if (stopped !== null) return stopped;
    if (sandbox.ambientSet !== 0n)
      return leftOut('PrivateUsers', 'the capabilities of AmbientCapabilities= would not count on the host', lineOf(unit, 'AmbientCapabilities'));
    const need = standing(situation, ['port-low', 'suid', 'mail', 'dac', 'home-w']);
    if (need !== undefined) return against('PrivateUsers', need);
    const shares = sandbox.hasSupplementaryGroups || hasValue(unit, 'PAMName');
    const reason = `${userText(situation)} holds no capability and shares no groups, so the service sees its own user alone`;
    const plain = chosen.profile.name !== 'database' && !shares;
    const risk: Risk = plain ? riskFor(situation, { known: 'likely', user: situation.isRuntime ? 'likely' : 'test-first', other: 'test-first' }) : 'test-first';
    return propose(situation, { directive: 'PrivateUsers', lines: [line('PrivateUsers', 'yes')], reason, risk });
  },
};

const removeIpc: Measure = {
  directive: 'RemoveIPC',
  judge: (situation) => {
    const { unit, sandbox, isUnprivileged, who } = situation;
    if (sandbox.switches.RemoveIPC || sandbox.privileged || !isUnprivileged) return null;
    const stopped = obstacle(situation, 'RemoveIPC', 'other');
    if (stopped !== null) return stopped;
    const need = standing(situation, ['ipc-keep', 'shm-sysv', 'host-ipc']);
    if (need !== undefined) return against('RemoveIPC', need);
    return propose(situation, {
      directive: 'RemoveIPC',
      lines: [line('RemoveIPC', 'yes')],
      reason: `Nothing shows that ${who} shares memory with others that run as ${settingValue(unit, 'User') ?? 'its user'}`,
      risk: 'likely',
    });
  },
};

const umask: Measure = {
  directive: 'UMask',
  judge: (situation) => {
    const { unit, who, needs, sandbox } = situation;
    if (hasValue(unit, 'UMask') || (sandbox.umask & 0o077) === 0o077) return null;
    const stopped = obstacle(situation, 'UMask', 'other');
    if (stopped !== null) return stopped;
    const shared = standing(situation, ['shared-files', 'home-w', 'etc-w', 'desktop']);
    if (shared !== undefined) return against('UMask', shared);
    const several = standing(situation, ['setuid-drop']);
    if (several !== undefined) return leftOut('UMask', `${several.because}: its processes may read files of each other`, several.place);
    const socket = needs.paths.find(({ path, use }) => use === 'written' && /^\/(?:run|tmp|var\/run)\/.*sock/.test(path));
    if (socket !== undefined) return leftOut('UMask', `${socket.place.assignment.node.key}= names the socket ${socket.path}, which others open`, socket.place);
    const reason = `Nothing in the unit shows files of ${who} that others read`;
    return propose(situation, {
      directive: 'UMask',
      lines: [line('UMask', '0077')],
      reason,
      risk: riskFor(situation, { known: 'likely', user: 'likely', other: 'test-first' }),
    });
  },
};

export const identity: readonly Measure[] = [noNewPrivileges, restrictSuidSgid, restrictNamespaces, boundingSet, privateUsers, removeIpc, umask];
