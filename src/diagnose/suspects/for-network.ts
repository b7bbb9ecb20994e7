/** Who keeps the service from the network: address families, addresses, and a network of its own. */
import { settingValue } from '../../model/setting-values.ts';
import { type AddressPrefix, parsePrefix } from '../../model/values/addresses.ts';
import type { Fact, NetworkTrouble } from '../fact.ts';
import { inForce, lineText, type Scene, shown, written } from './scene.ts';
import { type Suspect, showSetting, tryUnder } from './suspect.ts';

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

const withoutInternet = (scene: Scene): readonly Suspect[] =>
  usualFamilies.every((family) => blocksFamily(scene, family)) ? suspectsForFamilies(scene, []).map((suspect) => ({ ...suspect, weight: 0.9 })) : [];

type Judge = (scene: Scene, address: string | null) => readonly Suspect[];

const judges: Readonly<Record<NetworkTrouble, Judge>> = {
  unreachable: (scene, address) => [...ownNetwork(scene, 1), ...denial(scene, address, 0.2)],
  'send-refused': (scene, address) => denial(scene, address, 1),
  'no-answer': (scene, address) => denial(scene, address, 1),
  'no-names': (scene) => [...ownNetwork(scene, 1), ...denial(scene, null, 0.9), ...withoutInternet(scene)],
  'loopback-refused': (scene) => ownNetwork(scene, 1),
  'connect-failed': (scene, address) => [...withoutInternet(scene), ...ownNetwork(scene, 0.8), ...denial(scene, address, 0.3)],
};

type NetworkFact = Extract<Fact, { readonly kind: 'network' }>;

export const suspectsForNetwork = (scene: Scene, { trouble, address }: NetworkFact): readonly Suspect[] => judges[trouble](scene, address);

/** Without AF_UNIX the service can't tell systemd that it is ready. */
export function suspectsForTimeout(scene: Scene): readonly Suspect[] {
  const type = settingValue(scene.unit, 'Type');
  const watched = scene.unit.settings.has('WatchdogSec');
  const families = type === 'notify' || type === 'notify-reload' || type === 'dbus' || watched ? suspectsForFamilies(scene, ['AF_UNIX']) : [];
  const watchdog = watched && families.length === 0 ? written(scene, 'WatchdogSec') : null;
  if (watchdog === null) return families;
  return [
    {
      ...watchdog,
      weight: 1,
      why: `nothing was heard from the service for ${shown(watchdog.assignment)}`,
      relax: [],
      confirm: showSetting(scene.unit.name.full, 'WatchdogUSec'),
    },
  ];
}
