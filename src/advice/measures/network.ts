/** Measures about sockets and addresses. */
import { familiesOfNeeds } from '../../inference/families.ts';
import { words } from '../../inference/known/known.ts';
import { hasValue } from '../../model/setting-values.ts';
import type { Risk } from '../level.ts';
import { against, leftOut, line, type Measure, obstacle, propose } from '../measure.ts';
import { riskFor, type Situation, standing } from '../situation.ts';

const internet = ['AF_INET', 'AF_INET6'];
const inOrder = ['AF_UNIX', ...internet, 'AF_NETLINK', 'AF_PACKET', 'AF_BLUETOOTH', 'AF_ALG', 'AF_KEY', 'AF_QIPCRTR', 'AF_VSOCK', 'AF_CAN'];

interface Families {
  readonly names: readonly string[];
  readonly reason: string;
  readonly risk: Risk;
}

function familiesFor(situation: Situation): Families {
  const { who, matches, needs, sandbox, chosen } = situation;
  if (sandbox.switches.PrivateNetwork || (chosen.asked && chosen.profile.name === 'worker'))
    return {
      names: ['AF_UNIX'],
      reason: sandbox.switches.PrivateNetwork ? 'PrivateNetwork=yes leaves it no network: local sockets remain' : 'the profile worker knows no network',
      risk: 'likely',
    };
  const main = matches.filter(({ known, isMain }) => isMain && known.families !== undefined);
  const named = new Set(['AF_UNIX', ...matches.flatMap(({ known }) => words(known.families).map((name) => `AF_${name}`))]);
  for (const [token, family] of familiesOfNeeds) if (needs.of(token) !== undefined || chosen.profile.needs.includes(token)) named.add(family);
  if (main.length > 0) {
    const names = inOrder.filter((name) => named.has(name));
    return { names, reason: `These are the sockets that ${who} opens`, risk: 'likely' };
  }
  for (const family of internet) named.add(family);
  const understood = situation.isKnown || (situation.isRuntime && situation.isUnprivileged);
  if (!understood) named.add('AF_NETLINK');
  const names = inOrder.filter((name) => named.has(name));
  const netlink = needs.of('netlink');
  const reason =
    netlink === undefined
      ? `Nothing in the unit asks for other sockets than local and Internet ones`
      : `${netlink.because}; the rest are local and Internet sockets`;
  return { names, reason, risk: riskFor(situation, { known: 'likely', user: 'likely', other: situation.isOpaque ? 'test-first' : 'likely' }) };
}

const restrictFamilies: Measure = {
  directive: 'RestrictAddressFamilies',
  judge: (situation) => {
    const { unit, sandbox } = situation;
    const { families } = sandbox;
    const stopped = obstacle(situation, 'RestrictAddressFamilies', 'filter');
    if (stopped !== null) return families?.mode === 'allow' ? null : stopped;
    if (families?.mode === 'allow') return null;
    const { names, reason, risk } = familiesFor(situation);
    const kept = families?.mode === 'deny' ? names.filter((name) => !families.families.has(unit.facts.addressFamilies.get(name) ?? -1)) : names;
    const reset = families === undefined ? [] : [line('RestrictAddressFamilies', '')];
    return propose(situation, { directive: 'RestrictAddressFamilies', lines: [...reset, line('RestrictAddressFamilies', kept.join(' '))], reason, risk });
  },
};

const unknownNetwork = ({ who }: Situation): string => `the unit does not tell whether ${who} talks to others`;

const privateNetwork: Measure = {
  directive: 'PrivateNetwork',
  judge: (situation) => {
    const { sandbox, needs, chosen, who } = situation;
    if (sandbox.switches.PrivateNetwork || situation.unit.manager === 'user') return null;
    const stopped = obstacle(situation, 'PrivateNetwork', 'other');
    if (stopped !== null) return stopped;
    if (chosen.asked && chosen.profile.name === 'worker')
      return propose(situation, {
        directive: 'PrivateNetwork',
        lines: [line('PrivateNetwork', 'yes')],
        reason: 'the profile worker knows no network',
        risk: 'likely',
      });
    const handed = needs.ports.length > 0 && needs.ports.every(({ by }) => by === 'socket');
    const talks = standing(situation, ['net-client', 'dns', 'netlink', ...(handed ? [] : (['net-server'] as const))]);
    if (talks !== undefined) return against('PrivateNetwork', talks);
    if (!handed) return leftOut('PrivateNetwork', unknownNetwork(situation));
    const reason = `its socket unit hands the port to ${who}, and nothing shows that it calls others`;
    return propose(situation, { directive: 'PrivateNetwork', lines: [line('PrivateNetwork', 'yes')], reason, risk: 'test-first' });
  },
};

/** Only from and to this machine, where all that the unit shows of the network is local. */
const denyAddresses: Measure = {
  directive: 'IPAddressDeny',
  judge: (situation) => {
    const { unit, sandbox, needs, who, chosen } = situation;
    if (sandbox.addresses.deniesAll || hasValue(unit, 'IPAddressAllow') || hasValue(unit, 'IPAddressDeny') || unit.manager === 'user') return null;
    const stopped = obstacle(situation, 'IPAddressDeny', 'other');
    if (stopped !== null) return stopped;
    const isWorker = chosen.asked && chosen.profile.name === 'worker';
    if (sandbox.switches.PrivateNetwork || isWorker) {
      const reason = isWorker
        ? 'the profile worker knows no network'
        : 'PrivateNetwork=yes leaves it nothing to talk to, and this holds even if that line goes';
      return propose(situation, { directive: 'IPAddressDeny', lines: [line('IPAddressDeny', 'any')], reason, risk: 'likely' });
    }
    const local = needs.ports.filter(({ by }) => by === 'service');
    const [first] = local;
    const isLocal = first !== undefined && local.every((port) => port.local);
    const talks = standing(situation, ['net-client', 'dns', ...(isLocal ? [] : (['net-server'] as const))]);
    if (talks !== undefined) return against('IPAddressDeny', talks);
    if (!isLocal) return leftOut('IPAddressDeny', unknownNetwork(situation));
    const reason = `${first.place.assignment.node.key}= has ${who} listen on this machine alone (port ${first.number})`;
    return propose(situation, {
      directive: 'IPAddressDeny',
      lines: [line('IPAddressDeny', 'any'), line('IPAddressAllow', 'localhost')],
      reason,
      risk: 'test-first',
    });
  },
};

export const network: readonly Measure[] = [restrictFamilies, privateNetwork, denyAddresses];
