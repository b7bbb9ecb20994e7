/** Who keeps the service from the network: address families, addresses, and a network of its own. */
import { settingValue } from '../../model/setting-values.ts';
import { type AddressPrefix, parsePrefix } from '../../model/values/addresses.ts';
import type { Fact, NetworkTrouble } from '../fact.ts';
import { suspectsForDirectives } from './for-directives.ts';
import { inForce, lineText, type Scene, shown, written } from './scene.ts';
import { type Suspect, tryUnder } from './suspect.ts';

export function blocksFamily({ sandbox, unit }: Scene, family: string): boolean {
  const number = unit.facts.addressFamilies.get(family);
  const filter = sandbox.families;
  return filter !== undefined && number !== undefined && filter.families.has(number) === (filter.mode === 'deny');
}

/** What programs ask for most, where the message does not tell the family. */
const usualFamilies = ['AF_INET', 'AF_INET6'];
const furtherFamilies = ['AF_NETLINK', 'AF_UNIX', 'AF_PACKET'];

const trials: Readonly<Record<string, string>> = {
  AF_INET: 'curl -4 -sS http://127.0.0.1/',
  AF_INET6: 'curl -6 -sS http://localhost/',
  AF_NETLINK: 'ip link',
  AF_UNIX: 'logger -s test',
};

export function suspectsForFamilies(scene: Scene, named: readonly string[]): readonly Suspect[] {
  const blocked = (families: readonly string[]) => families.filter((family) => blocksFamily(scene, family));
  const usual = blocked(usualFamilies);
  const missing = named.length > 0 ? blocked(named) : usual.length > 0 ? usual : blocked(furtherFamilies);
  const culprit = written(scene, 'RestrictAddressFamilies');
  if (missing.length === 0 || culprit === null) return [];
  const confirm = tryUnder([lineText(culprit.assignment)], trials[missing[0] ?? ''] ?? 'ip link');
  return [
    {
      ...culprit,
      weight: 1,
      why: `${shown(culprit.assignment)} leaves out ${missing.join(', ')}`,
      relax: [`RestrictAddressFamilies=${missing.join(' ')}`],
      confirm,
    },
  ];
}

const covers = (list: readonly AddressPrefix[], { family, address }: AddressPrefix): boolean =>
  list.some((prefix) => {
    const shift = BigInt((family === 4 ? 32 : 128) - prefix.length);
    return prefix.family === family && prefix.address >> shift === address >> shift;
  });

/** IPAddressDeny=, unless it lets the address of the message pass. */
function denial(scene: Scene, address: string | null, weight: number): readonly Suspect[] {
  const denied = settingValue(scene.unit, 'IPAddressDeny') ?? [];
  const culprit = written(scene, 'IPAddressDeny');
  if (denied.length === 0 || culprit === null) return [];
  const prefix = address === null ? null : parsePrefix(address);
  if (prefix !== null && (!covers(denied, prefix) || covers(settingValue(scene.unit, 'IPAddressAllow') ?? [], prefix))) return [];
  const relax = [`IPAddressAllow=${address === null || /^127\./.test(address) ? 'localhost' : address}`];
  const why = `${shown(culprit.assignment)} drops the packets${address === null ? '' : ` to ${address}`}`;
  return [{ ...culprit, weight, why, relax, confirm: tryUnder([lineText(culprit.assignment)], `bash -c 'echo > /dev/udp/${address ?? '127.0.0.1'}/9'`) }];
}

function ownNetwork(scene: Scene, weight: number): readonly Suspect[] {
  const culprit = inForce(scene, 'PrivateNetwork');
  if (culprit === null) return [];
  const why = 'PrivateNetwork=yes leaves a loopback interface of its own and nothing else';
  return [{ ...culprit, weight, why, relax: ['PrivateNetwork=no'], confirm: tryUnder(['PrivateNetwork=yes'], 'ip address') }];
}

/** Filters of which a unit does not show what they let pass. */
const filters = (scene: Scene, directives: readonly string[]): readonly Suspect[] =>
  suspectsForDirectives(
    scene,
    directives.map((directive) => ({ directive, weight: 0.5 })),
  );

const withoutInternet = (scene: Scene): readonly Suspect[] =>
  usualFamilies.every((family) => blocksFamily(scene, family)) ? suspectsForFamilies(scene, []).map((suspect) => ({ ...suspect, weight: 0.9 })) : [];

type Judge = (scene: Scene, address: string | null) => readonly Suspect[];

const judges: Readonly<Record<NetworkTrouble, Judge>> = {
  unreachable: (scene, address) => [...ownNetwork(scene, 1), ...denial(scene, address, 0.2)],
  'send-refused': (scene, address) => [...denial(scene, address, 1), ...filters(scene, ['IPEgressFilterPath'])],
  'no-answer': (scene, address) => [
    ...denial(scene, address, 1),
    ...filters(scene, ['IPIngressFilterPath', 'IPEgressFilterPath', 'RestrictNetworkInterfaces']),
  ],
  'no-names': (scene) => [...ownNetwork(scene, 1), ...denial(scene, null, 0.9), ...withoutInternet(scene)],
  'loopback-refused': (scene) => ownNetwork(scene, 1),
  'connect-failed': (scene, address) => [...withoutInternet(scene), ...ownNetwork(scene, 0.8), ...denial(scene, address, 0.3)],
};

type NetworkFact = Extract<Fact, { readonly kind: 'network' }>;

export const suspectsForNetwork = (scene: Scene, { trouble, address }: NetworkFact): readonly Suspect[] => judges[trouble](scene, address);

type TimeoutFact = Extract<Fact, { readonly kind: 'start-timeout' }>;

/** The settings whose time can be up. A start that hangs can have any cause; a line with more time is one way out. */
const timers = {
  start: {
    candidates: [
      { directive: 'TimeoutStartSec', weight: 0.6 },
      { directive: 'TimeoutSec', weight: 0.6 },
    ],
    why: (line: string) => `the start took longer than ${line}`,
  },
  watchdog: { candidates: [{ directive: 'WatchdogSec', relax: [] }], why: (line: string) => `nothing was heard from the service for ${line}` },
};

/** Without AF_UNIX the service can't tell systemd that it is ready. */
export function suspectsForTimeout(scene: Scene, { waitedFor }: TimeoutFact): readonly Suspect[] {
  const type = settingValue(scene.unit, 'Type');
  const tells = type === 'notify' || type === 'notify-reload' || type === 'dbus' || scene.unit.settings.has('WatchdogSec');
  const families = tells ? suspectsForFamilies(scene, ['AF_UNIX']) : [];
  if (families.length > 0 || waitedFor === null) return families;
  const { candidates, why } = timers[waitedFor];
  return suspectsForDirectives(scene, candidates)
    .slice(0, 1)
    .map((suspect) => ({ ...suspect, why: why(shown(suspect.assignment)) }));
}
