/** Evidence in the paths that a unit names. */
import { hasValue, settingValue } from '../../model/setting-values.ts';
import { madeBy } from '../../model/unit.ts';
import { homeFolders, temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow } from '../../text/paths.ts';
import { lineOf, placeOf, quoteLine } from '../lines.ts';
import type { Place } from '../need.ts';
import type { NamedPath } from '../paths.ts';
import { withoutLooks } from '../shell.ts';
import type { Claim, Evidence, Subject } from '../subject.ts';
import type { NeedToken } from '../tokens.ts';

export const isHome = (path: string) => homeFolders.some((folder) => isBelow(path, folder));

const useTexts = { executed: 'runs', read: 'reads', written: 'writes', entered: 'starts in', named: 'names' } as const;

const say = ({ path, use, place }: NamedPath) => `${place.assignment.node.key}= ${useTexts[use]} ${path}`;

const claim = (token: NeedToken, named: NamedPath): Claim => ({ token, because: say(named), place: named.place, confidence: named.confidence });

/** Where a written path lies decides what is needed. */
const folders: readonly (readonly [folder: string, token: NeedToken])[] = [
  ['/var/log', 'log'],
  ['/run', 'run'],
  ['/var/run', 'run'],
  ['/etc', 'etc-w'],
  ['/usr', 'usr-w'],
  ['/boot', 'usr-w'],
  ['/var', 'state'],
  ['/srv', 'state'],
  ['/opt', 'state'],
  ['/mnt', 'state'],
  ['/media', 'state'],
  ['/data', 'state'],
];

function claimsOfPath(named: NamedPath): readonly Claim[] {
  const { path, use } = named;
  if (isHome(path)) {
    const writes = use === 'written' || use === 'entered' || use === 'named';
    return writes ? [claim('home-r', named), { ...claim('home-w', named), confidence: use === 'written' ? 'high' : 'medium' }] : [claim('home-r', named)];
  }
  if (temporaryFolders.some((folder) => isBelow(path, folder))) return use === 'executed' ? [] : [{ ...claim('tmp-shared', named), confidence: 'medium' }];
  if (isBelow(path, '/dev/shm')) return [claim('host-ipc', named)];
  if (use !== 'written' && !(use === 'entered' && !isBelow(path, '/etc') && !isBelow(path, '/usr'))) return [];
  const token = folders.find(([folder]) => isBelow(path, folder))?.[1];
  return token === undefined ? (use === 'written' ? [claim('state', named)] : []) : [claim(token, named)];
}

const none: readonly Claim[] = [];

/** Nodes that every private /dev has. */
const pseudoDevices = /^\/dev\/(?:null|zero|full|u?random|tty|console|pts|ptmx|stdin|stdout|stderr|fd|log|shm|mqueue|hugepages)(?:\/|$)/;
const mentionedDevice = /\/dev\/[A-Za-z][\w/.-]*/g;
const deviceUnit = /(?:^|\s)dev-([\w\\-]+)\.device/g;

/** `ttyUSB0` is one of the serial lines, `nvme0n1` one of the disks: a token names the kind. */
const deviceKinds: readonly (readonly [node: RegExp, kind: string])[] = [
  [/^tty/, 'tty'],
  [/^serial\//, 'tty'],
  [/^(?:sd|hd|vd|xvd|disk\/|mapper\/|md|dm-|block)/, 'sd'],
  [/^nvme/, 'nvme'],
  [/^rtc/, 'rtc'],
  [/^pps/, 'pps'],
  [/^ptp/, 'ptp'],
  [/^video/, 'video'],
  [/^dri/, 'dri'],
  [/^snd/, 'snd'],
  [/^input/, 'input'],
  [/^i2c/, 'i2c'],
  [/^bus\/usb/, 'usb'],
];

function claimsOfNode(node: string, place: Place): readonly Claim[] {
  const because = `the unit says ${quoteLine(place)}`;
  const kind = deviceKinds.find(([pattern]) => pattern.test(node))?.[1];
  const device: Claim = { token: `dev:${kind ?? node}`, because, place, confidence: 'high' };
  return /^k?msg$/.test(node) ? [device, { ...device, token: 'kernel-log' }] : [device];
}

/** What a path below /dev tells. */
export const claimsOfDevice = (path: string, place: Place): readonly Claim[] =>
  pseudoDevices.test(path) ? none : claimsOfNode(path.slice('/dev/'.length), place);

/** Lines in which a device can stand. */
const deviceLines = ['DeviceAllow', 'BindPaths', 'ConditionPathExists', 'AssertPathExists', 'ReadWritePaths', 'Environment', 'TTYPath'] as const;

const devicesIn = (line: string): readonly string[] => [...line.matchAll(mentionedDevice)].map(([path]) => path);

function claimsOfDevices({ unit, programs }: Subject): readonly Claim[] {
  const lines = [...deviceLines.flatMap((name) => madeBy(unit, name).map(placeOf)), ...programs.map(({ place }) => place)];
  const claims = lines.flatMap((place) => {
    const { key, value } = place.assignment.node;
    if (!value.includes('/dev/') || (!key.startsWith('Exec') && /^\|?!/.test(value))) return none;
    const used = new Set(devicesIn(withoutLooks(value)));
    return devicesIn(value).flatMap((path) => claimsOfDevice(path, place).map((found): Claim => (used.has(path) ? found : { ...found, confidence: 'low' })));
  });
  const classes = madeBy(unit, 'DeviceAllow').flatMap((assignment): readonly Claim[] => {
    const kind = /^(?:char|block)-([\w*-]+)/.exec(assignment.node.value)?.[1];
    const place = placeOf(assignment);
    return kind === undefined || kind === 'pts' ? [] : [{ token: `dev:${kind}`, because: `the unit says ${quoteLine(place)}`, place, confidence: 'high' }];
  });
  const bound = ['BindsTo', 'Requires', 'Wants', 'After'].flatMap((name) =>
    madeBy(unit, name).flatMap((assignment) => {
      if (!assignment.node.value.includes('.device')) return none;
      return [...assignment.node.value.matchAll(deviceUnit)].flatMap(([, node = '']) => claimsOfNode(node.replaceAll('-', '/'), placeOf(assignment)));
    }),
  );
  return [...claims, ...classes, ...bound];
}

function claimsOfHomeDirectory({ unit }: Subject): readonly Claim[] {
  const place = lineOf(unit, 'WorkingDirectory');
  if (settingValue(unit, 'WorkingDirectory')?.kind !== 'home' || place === null) return [];
  return (['home-r', 'home-w'] as const).map((token) => ({
    token,
    because: 'WorkingDirectory=~ starts it in the home of its user',
    place,
    confidence: 'medium',
  }));
}

export const files: readonly Evidence[] = [
  { id: 'named-paths', find: ({ paths }) => paths.flatMap(claimsOfPath) },
  { id: 'home-directory', find: claimsOfHomeDirectory },
  { id: 'devices', find: claimsOfDevices },
  {
    id: 'pid-file',
    find: ({ unit }) => {
      const place = lineOf(unit, 'PIDFile');
      return place === null ? [] : [{ token: 'pid', because: `the unit says ${quoteLine(place)}`, place, confidence: 'high' }];
    },
  },
  {
    id: 'kernel-log-file',
    find: ({ programs }) =>
      programs
        .filter((program) => program.arguments.some((word) => word.includes('/proc/kmsg')))
        .map(({ place, directive }): Claim => ({ token: 'kernel-log', because: `${directive}= reads /proc/kmsg`, place, confidence: 'high' })),
  },
  {
    id: 'declared-directories',
    find: ({ unit }) =>
      (
        [
          ['StateDirectory', 'state'],
          ['CacheDirectory', 'state'],
          ['LogsDirectory', 'log'],
          ['RuntimeDirectory', 'run'],
        ] as const
      ).flatMap(([name, token]): readonly Claim[] => {
        const place = lineOf(unit, name);
        return place === null || !hasValue(unit, name) ? [] : [{ token, because: `the unit says ${quoteLine(place)}`, place, confidence: 'high' }];
      }),
  },
];
