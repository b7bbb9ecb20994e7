/** Kinds of services: what a service of a kind needs beyond what its unit shows, and how a kind is recognized. */
import type { ServiceKind } from '../inference/known/known.ts';
import type { Needs } from '../inference/needs.ts';
import type { NeedToken } from '../inference/tokens.ts';
import { isOn, settingValue } from '../model/setting-values.ts';
import type { Unit } from '../model/unit.ts';

export type ProfileName = ServiceKind | 'user';

export interface Profile {
  readonly name: ProfileName;
  readonly title: string;
  /** Needs that every service of this kind has; taken for given when the profile is asked for. */
  readonly needs: readonly NeedToken[];
  /** Directives that do not go with it, and why. */
  readonly without: Readonly<Record<string, string>>;
}

const profile = (name: ProfileName, title: string, needs: readonly NeedToken[] = [], without: Profile['without'] = {}): Profile => ({
  name,
  title,
  needs,
  without,
});

const fdPassing = 'the files of a database may belong to others who share its group';

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  web: profile('web', 'web application', ['net-server', 'net-client', 'dns']),
  'web-jit': profile('web-jit', 'web application with a just-in-time compiler', ['net-server', 'net-client', 'dns', 'jit', 'netlink', 'proc-stat']),
  database: profile('database', 'database', ['net-server', 'state'], {
    ProcSubset: 'databases size themselves by the statistics of the machine',
    PrivateUsers: fdPassing,
  }),
  worker: profile('worker', 'worker without network'),
  'static-web': profile('static-web', 'static web server', ['net-server', 'port-low']),
  proxy: profile('proxy', 'proxy or server with a root master', ['net-server', 'net-client', 'dns']),
  oneshot: profile('oneshot', 'one-shot job'),
  broker: profile('broker', 'broker or cache', ['net-server', 'state']),
  exporter: profile('exporter', 'exporter of metrics', ['net-server']),
  time: profile('time', 'time daemon', ['clock', 'net-client', 'dns']),
  vpn: profile('vpn', 'VPN', ['dev:net/tun', 'netlink', 'net-client', 'dns']),
  container: profile('container', 'container runtime', ['ns', 'mount', 'mount-host', 'cgroup', 'sysctl', 'modules', 'host-admin']),
  user: profile('user', 'service of the user manager'),
};

export const profileNames = Object.keys(profiles) as readonly ProfileName[]; // the keys of the table

export interface ChosenProfile {
  readonly profile: Profile;
  /** Why it was chosen: a clause about the unit or the command line. */
  readonly because: string;
  /** The user named it: what it says of the service is taken for given. */
  readonly asked: boolean;
}

export function chooseProfile(asked: ProfileName | 'auto', unit: Unit, needs: Needs): ChosenProfile {
  if (asked !== 'auto') return { profile: profiles[asked], because: 'it was asked for', asked: true };
  const [name, because] = recognize(unit, needs);
  return { profile: profiles[name], because, asked: false };
}

function recognize(unit: Unit, needs: Needs): readonly [ProfileName, string] {
  if (unit.manager === 'user') return ['user', 'it is a unit of the user manager'];
  const known = needs.matches.find(({ known: { kind }, isMain }) => isMain && kind !== undefined);
  const kind = known?.known.kind;
  if (known !== undefined && kind !== undefined && !isGeneral(kind)) return [kind, known.evidence];
  const client = needs.all.find(({ source }) => source === 'docker');
  if (client !== undefined) return ['oneshot', client.because];
  const namespaces = needs.of('ns', 'medium') ?? needs.of('cgroup', 'high');
  if (namespaces !== undefined && needs.of('host-admin', 'medium') !== undefined) return ['container', namespaces.because];
  if (isOn(unit, 'PrivateNetwork')) return ['worker', 'the unit says PrivateNetwork=yes'];
  if (settingValue(unit, 'Type') === 'oneshot') return ['oneshot', 'the unit says Type=oneshot'];
  if (known !== undefined && kind !== undefined) return [kind, known.evidence];
  const jit = needs.of('jit', 'medium');
  if (jit !== undefined) return ['web-jit', jit.because];
  const tunnel = needs.of('dev:net/tun', 'high');
  if (tunnel !== undefined) return ['vpn', tunnel.because];
  const clock = needs.of('clock', 'high');
  if (clock !== undefined) return ['time', clock.because];
  const served = needs.of('net-server', 'medium');
  if (served !== undefined) return [needs.startsAsRoot ? 'proxy' : 'web', served.because];
  const called = needs.of('net-client', 'medium');
  return called !== undefined ? ['web', called.because] : ['web', 'nothing in the unit tells more of it'];
}

/** What an interpreter is mostly used for says less than the settings of the unit. */
const isGeneral = (kind: ServiceKind) => kind === 'web' || kind === 'web-jit';
