/** Measures about system calls and machine code. */
import { words } from '../../inference/known/known.ts';
import type { NeedToken } from '../../inference/tokens.ts';
import { hasValue, settingValue } from '../../model/setting-values.ts';
import { madeBy } from '../../model/unit.ts';
import { isFiltering } from '../../model/values/syscall-filter.ts';
import { addAll, addBit, type Bits, contains, hasBit, inBoth, intersects, noBits } from '../../systemd/bits.ts';
import type { Facts } from '../../systemd/facts.ts';
import type { Risk } from '../level.ts';
import { against, type Line, line, type Measure, type Outcome, obstacle, propose, switchOn } from '../measure.ts';
import { allowsByName, riskFor, type Situation, standing } from '../situation.ts';

const architectures: Measure = {
  directive: 'SystemCallArchitectures',
  judge: (situation) => {
    const { sandbox, who } = situation;
    if (sandbox.syscallArchitectures.size > 0) return null;
    const stopped = obstacle(situation, 'SystemCallArchitectures', 'filter');
    if (stopped !== null) return stopped;
    const need = standing(situation, ['32bit']);
    if (need !== undefined) return against('SystemCallArchitectures', need);
    const reason = `${who} is no 32-bit program, and without this line filters have a gap on 32-bit calls`;
    return propose(situation, { directive: 'SystemCallArchitectures', lines: [line('SystemCallArchitectures', 'native')], reason, risk: 'safe' });
  },
};

const denyWriteExecute = switchOn({
  directive: 'MemoryDenyWriteExecute',
  mechanism: 'filter',
  risk: (situation) => (situation.isKnown || situation.isRuntime ? 'likely' : 'test-first'),
  reason: ({ who }) => `${who} is no runtime that makes machine code, and no option of it asks for a just-in-time compiler`,
});

/** Calls beyond @system-service that a need takes. */
const callsOf: readonly (readonly [token: NeedToken, calls: string])[] = [
  ['chroot', 'chroot'],
  ['clock', '@clock'],
  ['modules', '@module'],
  ['raw-io', '@raw-io'],
  ['reboot', '@reboot'],
  ['ptrace', '@debug'],
  ['bpf', 'bpf'],
  ['personality', 'personality'],
];

/** Calls that are needed on top, in the words of a filter. */
function callsBeyond({ needs, matches, unit }: Situation): readonly string[] {
  const calls = new Set(matches.flatMap(({ known }) => words(known.calls)));
  const told = [...calls].some((call) => call.includes('adjtime') || call === '@clock');
  for (const [token, group] of callsOf) if (needs.of(token) !== undefined && !(told && token === 'clock')) calls.add(group);
  return [...calls].filter((call) => unit.facts.syscalls.groups.has(call) || unit.facts.syscalls.bitOf.has(call));
}

/** What keeps @privileged or @resources open. */
const needsPrivileged: readonly NeedToken[] = ['setuid-drop', 'chown', 'dac', 'chroot', 'modules', 'raw-io', 'reboot', 'bpf', 'mount', 'sgid'];
const needsResources: readonly NeedToken[] = ['rt', 'memlock'];

/** Groups to forbid after @system-service. */
function deniedGroups(situation: Situation): readonly string[] {
  const { isUnprivileged, chosen } = situation;
  if (!isUnprivileged || standing(situation, needsPrivileged) !== undefined) return [];
  const keepsResources = standing(situation, needsResources) !== undefined || chosen.profile.name === 'database';
  return keepsResources ? ['@privileged'] : ['@privileged', '@resources'];
}

const errorNumber = ({ unit }: Situation): readonly Line[] => (hasValue(unit, 'SystemCallErrorNumber') ? [] : [line('SystemCallErrorNumber', 'EPERM')]);

/** The allow list, where the unit has none. */
function allowList(situation: Situation): Outcome {
  const { unit, who, isUnprivileged } = situation;
  const mount = standing(situation, ['mount', 'ns']);
  if (mount !== undefined) return against('SystemCallFilter', mount);
  if (allowsByName(unit, 'SystemCallFilter')) return null;
  const beyond = callsBeyond(situation);
  const before = madeBy(unit, 'SystemCallFilter').map(({ node }) => node.value);
  const denied = deniedGroups(situation);
  const lines = [
    ...(before.length > 0 ? [line('SystemCallFilter', '')] : []),
    line('SystemCallFilter', ['@system-service', ...beyond].join(' ')),
    ...(denied.length > 0 ? [line('SystemCallFilter', `~${denied.join(' ')}`)] : []),
    ...(denied.length > 0 && beyond.length > 0 ? [line('SystemCallFilter', beyond.join(' '))] : []),
    ...before.map((value) => line('SystemCallFilter', value)),
    ...errorNumber(situation),
  ];
  const extra = beyond.length === 0 ? '' : `, beside ${beyond.join(' ')}`;
  const reason = isUnprivileged
    ? `${who} runs as an ordinary user and gets along with the calls of services${extra}`
    : `${who} gets along with the calls of services${extra}; those for changing its user stay open`;
  const risk: Risk = riskFor(situation, { known: 'likely', user: 'likely', other: 'test-first' });
  return propose(situation, { directive: 'SystemCallFilter', lines, reason, risk });
}

/** What stands in a list that allows, beside the group that is every service's. */
const namedBeyond = ({ unit }: Situation): readonly string[] =>
  madeBy(unit, 'SystemCallFilter').flatMap(({ node: { value } }) => (value.startsWith('~') ? [] : words(value).filter((word) => word !== '@system-service')));

/** The calls of a word of a list; none for one that is not known. */
function bitsOf(word: string, { syscalls }: Facts): Bits {
  const bits = noBits(syscalls.names.length);
  const bit = syscalls.bitOf.get(word);
  if (bit !== undefined) addBit(bits, bit);
  addAll(bits, syscalls.group(word) ?? noBits(0));
  return bits;
}

/** The words that allow again what of `word` is allowed now. */
function wordsFor(word: string, allowed: Bits, facts: Facts): readonly string[] {
  const bits = bitsOf(word, facts);
  return contains(allowed, bits) ? [word] : facts.syscalls.names.filter((_, index) => hasBit(inBoth(bits, allowed), index));
}

/** More groups to forbid in a list that the unit has, but for what its author, or a need, has in it by name. */
function tighten(situation: Situation) {
  const { sandbox, who, unit } = situation;
  const filter = sandbox.syscallFilter;
  if (!isFiltering(filter) || filter.mode !== 'allow') return null;
  const { allowed } = filter;
  const wanted = [...new Set([...namedBeyond(situation), ...callsBeyond(situation)])];
  const kept = noBits(unit.facts.syscalls.names.length);
  for (const word of wanted) addAll(kept, bitsOf(word, unit.facts));
  const denied = deniedGroups(situation).filter((group) => !contains(kept, inBoth(allowed, bitsOf(group, unit.facts))));
  if (denied.length === 0) return null;
  const closes = (word: string) => denied.some((group) => intersects(inBoth(allowed, bitsOf(word, unit.facts)), bitsOf(group, unit.facts)));
  const again = wanted.filter(closes).flatMap((word) => wordsFor(word, allowed, unit.facts));
  const reopened = again.length > 0 ? [line('SystemCallFilter', again.join(' '))] : [];
  const reason = `${who} runs as an ordinary user: these calls would do little for it, and its list allows them`;
  const lines = [line('SystemCallFilter', `~${denied.join(' ')}`), ...reopened, ...errorNumber(situation)];
  return propose(situation, {
    directive: 'SystemCallFilter',
    lines,
    reason,
    risk: riskFor(situation, { known: 'likely', user: 'likely', other: 'test-first' }),
  });
}

const systemCalls: Measure = {
  directive: 'SystemCallFilter',
  judge: (situation) => {
    const { sandbox } = situation;
    const stopped = obstacle(situation, 'SystemCallFilter', 'filter');
    if (stopped !== null) return isFiltering(sandbox.syscallFilter) ? null : stopped;
    if (settingValue(situation.unit, 'SystemCallFilter')?.mode === 'allow') return tighten(situation);
    return allowList(situation);
  },
};

export const calls: readonly Measure[] = [architectures, systemCalls, denyWriteExecute];
