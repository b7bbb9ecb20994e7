/** Evidence in the settings of users, capabilities and limits. */
import { settingValue } from '../../model/setting-values.ts';
import { madeBy } from '../../model/unit.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import { words } from '../known/known.ts';
import { lineOf, placeOf, quoteLine } from '../lines.ts';
import type { Claim, Evidence, Subject } from '../subject.ts';
import type { NeedToken } from '../tokens.ts';

/** What a capability is there for. */
const capabilityNeeds: Readonly<Record<string, string>> = {
  CAP_NET_ADMIN: 'netlink',
  CAP_NET_RAW: 'packet raw-icmp',
  CAP_NET_BIND_SERVICE: 'port-low',
  CAP_SYS_TIME: 'clock',
  CAP_SYS_PTRACE: 'proc-all ptrace',
  CAP_IPC_LOCK: 'memlock',
  CAP_SYS_NICE: 'rt',
  CAP_SYSLOG: 'kernel-log',
  CAP_SYS_MODULE: 'modules',
  CAP_SYS_ADMIN: 'mount mount-host',
  CAP_SYS_CHROOT: 'chroot',
  CAP_SETUID: 'setuid-drop',
  CAP_SETGID: 'setuid-drop',
  CAP_CHOWN: 'chown',
  CAP_DAC_OVERRIDE: 'dac',
  CAP_DAC_READ_SEARCH: 'dac',
  CAP_FOWNER: 'dac',
  CAP_FSETID: 'sgid',
  CAP_KILL: 'kill-other',
  CAP_SYS_BOOT: 'reboot',
  CAP_SYS_RAWIO: 'raw-io',
  CAP_MKNOD: 'raw-io',
  CAP_BPF: 'bpf',
  CAP_PERFMON: 'bpf',
  CAP_AUDIT_CONTROL: 'netlink',
  CAP_AUDIT_READ: 'netlink',
  CAP_AUDIT_WRITE: 'netlink',
  CAP_WAKE_ALARM: 'clock',
};

/** A set of more capabilities was rather made by leaving some out than by choosing. */
const mostChosen = 16;

function claimsOfSet(subject: Subject, name: 'AmbientCapabilities' | 'CapabilityBoundingSet'): readonly Claim[] {
  const { unit } = subject;
  const set = settingValue(unit, name);
  const place = lineOf(unit, name);
  if (set === undefined || place === null) return [];
  const chosen = [...unit.facts.capabilities.keys()].filter((capability) => (set & capabilityBit(unit.facts, capability)) !== 0n);
  if (chosen.length > mostChosen) return [];
  return chosen.flatMap((capability): readonly Claim[] => {
    const because = `${name}= ${name === 'AmbientCapabilities' ? 'gives it' : 'keeps'} ${capability}`;
    const tokens: readonly NeedToken[] = [`cap:${capability}`, ...(words(capabilityNeeds[capability]) as readonly NeedToken[])]; // the table holds tokens
    return tokens.map((token) => ({ token, because, place, confidence: 'high' }));
  });
}

/** Groups that open devices to their members. */
const deviceGroups: Readonly<Record<string, string>> = {
  dialout: 'tty',
  uucp: 'tty',
  tty: 'tty',
  video: 'dri',
  render: 'dri',
  audio: 'snd',
  kvm: 'kvm',
  input: 'input',
  disk: 'sd',
  lp: 'usb',
  plugdev: 'usb',
  i2c: 'i2c',
  gpio: 'gpiomem',
  spi: 'spidev',
  tss: 'tpmrm0',
  netdev: 'net/tun',
};

function claimsOfGroups({ unit }: Subject): readonly Claim[] {
  return ['Group', 'SupplementaryGroups'].flatMap((name) =>
    madeBy(unit, name).flatMap((assignment) =>
      words(assignment.node.value).flatMap((group): readonly Claim[] => {
        const device = Object.hasOwn(deviceGroups, group) ? deviceGroups[group] : undefined;
        const place = placeOf(assignment);
        const because = `${name}= puts it into the group ${group}, which opens /dev/${device}`;
        return device === undefined ? [] : [{ token: `dev:${device}`, because, place, confidence: 'medium' }];
      }),
    ),
  );
}

/** Settings whose mere presence with such a value says something. */
const limits: readonly (readonly [name: string, value: RegExp, token: NeedToken])[] = [
  ['LimitMEMLOCK', /^infinity$|:infinity$/, 'memlock'],
  ['LimitRTPRIO', /^(?!0$)/, 'rt'],
  ['LimitRTTIME', /./, 'rt'],
  ['CPUSchedulingPolicy', /^(?:fifo|rr)$/, 'rt'],
  ['PAMName', /./, 'sessions'],
  ['KeyringMode', /^shared$/, 'keyring'],
  ['Personality', /^(?:x86|arm|ppc)$/, '32bit'],
];

export const rights: readonly Evidence[] = [
  { id: 'ambient-capabilities', find: (subject) => claimsOfSet(subject, 'AmbientCapabilities') },
  { id: 'bounding-set', find: (subject) => (subject.startsAsRoot ? claimsOfSet(subject, 'CapabilityBoundingSet') : []) },
  { id: 'groups', find: claimsOfGroups },
  {
    id: 'limits',
    find: ({ unit }) =>
      limits.flatMap(([name, value, token]): readonly Claim[] => {
        const place = lineOf(unit, name);
        return place === null || !value.test(place.assignment.node.value)
          ? []
          : [{ token, because: `the unit says ${quoteLine(place)}`, place, confidence: name === 'LimitMEMLOCK' ? 'high' : 'medium' }];
      }),
  },
];
