/** Measures that keep a service away from the kernel, from hardware and from the host as a whole. */
import { isOn } from '../../model/setting-values.ts';
import type { Risk } from '../level.ts';
import { against, leftOut, line, type Measure, obstacle, propose, switchOn } from '../measure.ts';
import { deviceNeeds, riskFor, type Situation, standing } from '../situation.ts';

const safe = (): Risk => 'safe';

/** Safe for what is understood; a script may do anything. */
const safeUnlessOpaque = ({ isOpaque }: Situation): Risk => (isOpaque ? 'likely' : 'safe');

const kernelSwitches: readonly Measure[] = [
  switchOn({
    directive: 'LockPersonality',
    mechanism: 'filter',
    risk: safe,
    reason: () => 'Nothing in the unit asks for another execution domain: neither wine nor Personality=',
  }),
  switchOn({
    directive: 'RestrictRealtime',
    mechanism: 'filter',
    risk: safe,
    reason: ({ who }) => `${who} asks for no real-time scheduling, neither in its arguments nor in Limit*= or CPU*= lines`,
  }),
  switchOn({
    directive: 'ProtectKernelModules',
    mechanism: 'both',
    risk: safeUnlessOpaque,
    reason: ({ who }) => `${who} loads no kernel modules, and no Exec line runs modprobe`,
  }),
  switchOn({
    directive: 'ProtectKernelLogs',
    mechanism: 'both',
    risk: safe,
    reason: ({ who }) => `${who} does not read the kernel log: the unit names neither dmesg nor /dev/kmsg`,
  }),
  switchOn({
    directive: 'ProtectControlGroups',
    mechanism: 'mounts',
    risk: safe,
    reason: ({ who }) => `${who} manages no control groups: the unit has no Delegate=`,
  }),
  switchOn({
    directive: 'ProtectHostname',
    mechanism: 'filter',
    risk: safe,
    reason: ({ who }) => `${who} does not set the host name`,
  }),
  switchOn({
    directive: 'ProtectClock',
    mechanism: 'filter',
    risk: safe,
    reason: ({ who }) => `${who} does not set the clock`,
    unless: (situation) => {
      const device = situation.unit.facts.behaviour.clockMayCloseDevices ? deviceNeeds(situation)[0] : undefined;
      return device === undefined ? null : leftOut('ProtectClock', `${device.because}, and before systemd 253 this line closes devices too`, device.place);
    },
  }),
  switchOn({
    directive: 'ProtectKernelTunables',
    mechanism: 'both',
    risk: safeUnlessOpaque,
    reason: ({ who }) => `${who} changes no kernel tunables, and no Exec line runs sysctl`,
  }),
];

/** What DeviceAllow= calls the nodes of a kind of device. */
const deviceNodes: Readonly<Record<string, readonly string[]>> = {
  tty: ['char-ttyS rw', 'char-ttyUSB rw', 'char-ttyACM rw'],
  rtc: ['char-rtc rw'],
  pps: ['char-pps rw'],
  ptp: ['char-ptp rw'],
  dri: ['char-drm rw'],
  snd: ['char-alsa rw'],
  video: ['char-video4linux rw'],
  input: ['char-input rw'],
  usb: ['char-usb_device rw', 'char-usb rw'],
  lp: ['char-lp rw'],
  'net/tun': ['/dev/net/tun rw'],
  kmsg: ['/dev/kmsg rw'],
  kvm: ['/dev/kvm rw'],
  fuse: ['/dev/fuse rw'],
  rfkill: ['/dev/rfkill rw'],
  uinput: ['/dev/uinput rw'],
};

/** Only what is needed, where something is: PrivateDevices= would hide it. */
function allowOnlyNeeded(situation: Situation, needed: ReturnType<typeof deviceNeeds>) {
  const { unit, sandbox } = situation;
  const [first] = needed;
  if (first === undefined || sandbox.devices.policy !== 'auto' || sandbox.devices.listed) return null;
  const nodes = needed.map(({ token }) => deviceNodes[token.slice('dev:'.length)]);
  if (nodes.includes(undefined) || obstacle(situation, 'DevicePolicy', 'other') !== null || unit.manager === 'user') return null;
  const rules = nodes.flatMap((rule) => rule ?? []).map((value) => line('DeviceAllow', value));
  const reason = `${first.because}: that is opened, all other devices are not`;
  return propose(situation, { directive: 'DevicePolicy', lines: [line('DevicePolicy', 'closed'), ...rules], reason, risk: 'test-first' });
}

const privateDevices: Measure = {
  directive: 'PrivateDevices',
  judge: (situation) => {
    const { unit, who } = situation;
    if (isOn(unit, 'PrivateDevices')) return null;
    const stopped = obstacle(situation, 'PrivateDevices', 'both');
    if (stopped !== null) return stopped;
    const needed = deviceNeeds(situation);
    const [device] = needed;
    if (device !== undefined) return [against('PrivateDevices', device), allowOnlyNeeded(situation, needed)];
    const other = standing(situation, ['raw-io', 'desktop']);
    if (other !== undefined) return against('PrivateDevices', other);
    const reason = `No line of the unit names a device, so ${who} gets along with /dev/null and its like`;
    const risk = riskFor(situation, { known: 'safe', user: 'likely', other: situation.isOpaque ? 'test-first' : 'likely' });
    return propose(situation, { directive: 'PrivateDevices', lines: [line('PrivateDevices', 'yes')], reason, risk });
  },
};

const privateProcesses: Measure = {
  directive: 'ProtectProc',
  judge: (situation) => {
    const { unit, sandbox, who, needs } = situation;
    if (sandbox.protectProc !== 'default' || unit.manager === 'user') return null;
    const stopped = obstacle(situation, 'ProtectProc', 'mounts');
    if (stopped !== null) return stopped;
    const need = standing(situation, ['proc-all', 'ptrace']);
    if (need !== undefined) return against('ProtectProc', need);
    const reason = needs.startsAsRoot
      ? `Root sees all processes still; what ${who} runs under another user does not`
      : `${who} does not look at processes of other users`;
    return propose(situation, { directive: 'ProtectProc', lines: [line('ProtectProc', 'invisible')], reason, risk: 'safe' });
  },
};

/** Kinds whose programs read no statistics of the machine. */
const withoutStatistics: ReadonlySet<string> = new Set(['proxy', 'broker', 'static-web', 'web', 'exporter', 'time', 'worker', 'oneshot']);

const ownProcesses: Measure = {
  directive: 'ProcSubset',
  judge: (situation) => {
    const { unit, sandbox, who, chosen, isUnprivileged } = situation;
    if (sandbox.procSubset !== 'all' || unit.manager === 'user') return null;
    const stopped = obstacle(situation, 'ProcSubset', 'mounts');
    if (stopped !== null) return stopped;
    const need = standing(situation, ['proc-stat', 'proc-all', 'sysctl', 'netlink']);
    if (need !== undefined && need.token !== 'netlink') return against('ProcSubset', need);
    const risk =
      withoutStatistics.has(chosen.profile.name) && isUnprivileged && need === undefined
        ? riskFor(situation, { known: 'likely', user: 'likely', other: 'test-first' })
        : 'test-first';
    const reason = `${who} reads no statistics of the machine that the unit would show`;
    return propose(situation, { directive: 'ProcSubset', lines: [line('ProcSubset', 'pid')], reason, risk });
  },
};

export const kernel: readonly Measure[] = [...kernelSwitches, privateDevices, privateProcesses, ownProcesses];
