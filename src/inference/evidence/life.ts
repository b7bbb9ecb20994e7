/** Evidence in the way a unit starts, reports and depends on others. */
import { isOn, settingValue } from '../../model/setting-values.ts';
import { madeBy } from '../../model/unit.ts';
import { capabilityBit } from '../../model/values/capabilities.ts';
import { words } from '../known/known.ts';
import { lineOf, placeOf, quoteLine } from '../lines.ts';
import { firstFreePort } from '../ports.ts';
import type { Claim, Evidence, Subject } from '../subject.ts';
import type { NeedToken } from '../tokens.ts';
import { variablesOf } from '../variables.ts';

function fromLine({ unit }: Subject, name: string, tokens: readonly NeedToken[], confidence: Claim['confidence'] = 'high'): readonly Claim[] {
  const place = lineOf(unit, name);
  return place === null ? [] : tokens.map((token) => ({ token, because: `the unit says ${quoteLine(place)}`, place, confidence }));
}

/** Units that a service waits for, and what that tells. */
const dependencies: ReadonlyMap<string, NeedToken> = new Map([
  ['network-online.target', 'net-client'],
  ['nss-lookup.target', 'dns'],
  ['docker.service', 'unix'],
  ['docker.socket', 'unix'],
  ['containerd.service', 'unix'],
  ['containerd.socket', 'unix'],
]);

function claimsOfDependencies({ unit }: Subject): readonly Claim[] {
  return ['After', 'Wants', 'Requires', 'BindsTo'].flatMap((name) =>
    madeBy(unit, name).flatMap((assignment) =>
      words(assignment.node.value).flatMap((other): readonly Claim[] => {
        const token = dependencies.get(other);
        return token === undefined ? [] : [{ token, because: `${name}= names ${other}`, place: placeOf(assignment), confidence: 'medium' }];
      }),
    ),
  );
}

const desktopVariables = /^(?:DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|PULSE_\w+|QT_QPA_PLATFORM)$/;

function claimsOfVariables({ unit }: Subject): readonly Claim[] {
  const place = lineOf(unit, 'Environment');
  if (place === null) return [];
  return variablesOf(unit).entries.flatMap(([name, value]): readonly Claim[] => {
    const because = `Environment= sets ${name}`;
    if (desktopVariables.test(name) && value !== 'offscreen')
      return (['desktop', 'unix', 'tmp-shared', 'host-ipc', 'home-r', 'dev:dri'] as const).map((token) => ({ token, because, place, confidence: 'high' }));
    if (name === 'RUBY_YJIT_ENABLE' && value === '1') return [{ token: 'jit', because, place, confidence: 'high' }];
    if (name === 'MAILTO') return [{ token: 'mail', because, place, confidence: 'medium' }];
    return [];
  });
}

const userOption = /^-{1,2}(?:[a-z]+[-_])?(?:user|uid|username|runas|setuid|chuid|user-id)(?:$|=)/i;
/** Other programs mean something else by this letter: only what reads as a user behind it tells. */
const userLetter = /^-u$/i;
const userName = /^(?!root(?:$|:))[a-z_][\w-]*\$?(?::[a-z_][\w-]*)?$/i;
const chrootOption = /^-{1,2}(?:chroot|chrootdir|root-dir)(?:$|=)/;
const jitOption = /^--(?:y?jit|rjit|enable-jit)$/;
const mailOption = /^-{1,2}(?:mail-to|mailto|mail-on|send-?mail|notify-email)/;

/** Options of main programs that give themselves away. */
function claimsOfOptions({ programs, startsAsRoot }: Subject): readonly Claim[] {
  return programs
    .filter(({ directive }) => directive === 'ExecStart')
    .flatMap((program) =>
      program.arguments.flatMap((word, index, all): readonly Claim[] => {
        const found = (token: NeedToken): Claim => ({
          token,
          because: `ExecStart= gives ${program.name} the option ${word.split('=')[0] ?? word}`,
          place: program.place,
          confidence: 'medium',
        });
        const namesUser = userOption.test(word) || (userLetter.test(word) && userName.test(all[index + 1] ?? ''));
        if (namesUser && startsAsRoot) return [found('setuid-drop')];
        if (chrootOption.test(word)) return [found('chroot')];
        if (jitOption.test(word)) return [found('jit')];
        return mailOption.test(word) ? [found('mail')] : [];
      }),
    );
}

function claimsOfPorts(subject: Subject): readonly Claim[] {
  return subject.ports.flatMap(({ number, by, place, confidence }): readonly Claim[] => {
    const key = place.assignment.node.key;
    if (by === 'socket') return [{ token: 'net-server', because: `${key}=${number} of its socket unit is handed to it`, place, confidence }];
    const because = `${key}= names port ${number}`;
    const served: Claim = { token: 'net-server', because, place, confidence };
    if (number >= firstFreePort) return [served];
    const low: Claim = { token: 'port-low', because: `${because}, below ${firstFreePort}`, place, confidence };
    return [served, low, ...claimsOfFileCapabilities(subject, low)];
  });
}

/** An ordinary user binds a low port by the capabilities of the program file, where the unit gives it none. */
function claimsOfFileCapabilities({ unit, startsAsRoot }: Subject, low: Claim): readonly Claim[] {
  const given = ((settingValue(unit, 'AmbientCapabilities') ?? 0n) & capabilityBit(unit.facts, 'CAP_NET_BIND_SERVICE')) !== 0n;
  if (startsAsRoot || unit.manager === 'user' || given || isOn(unit, 'NoNewPrivileges') || low.confidence === 'low') return [];
  const user = settingValue(unit, 'User') ?? 'its user';
  return [{ ...low, token: 'suid', because: `${low.because}, which ${user} can bind only if the program file has capabilities` }];
}

const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);

/** A script may start anything: what it needs can't be seen. */
function claimsOfShells({ programs }: Subject): readonly Claim[] {
  return programs
    .filter(
      ({ directive, name, script, via, path }) =>
        directive === 'ExecStart' && (shells.has(name) || via.some((one) => shells.has(one)) || /\.(?:sh|bash)$/.test(script ?? path)),
    )
    .map(
      ({ name, script, via, place }): Claim => ({
        token: 'exec-children',
        because: via.some((one) => shells.has(one)) ? `ExecStart= starts ${name} from a shell` : `ExecStart= runs the shell script ${script ?? name}`,
        place,
        confidence: 'high',
      }),
    );
}

const initScript = /^\/etc\/(?:rc\.d\/)?init\.d\//;

/** Init scripts find their daemon by the program of a process, which root may see of other users with CAP_SYS_PTRACE alone. */
function claimsOfInitScripts({ programs }: Subject): readonly Claim[] {
  return programs
    .filter(
      ({ path, name, arguments: words }) => initScript.test(path) || (name === 'start-stop-daemon' && words.some((word) => /^(?:-x|--exec(?:=|$))/.test(word))),
    )
    .flatMap(({ directive, path, place }) =>
      (['cap:CAP_SYS_PTRACE', 'kill-other', 'run'] as const).map(
        (token): Claim => ({ token, because: `${directive}= runs ${path}, which finds the daemon among all processes to stop it`, place, confidence: 'high' }),
      ),
    );
}

const machineSlice = /^machine(?:-|\.)/;

export const life: readonly Evidence[] = [
  { id: 'notify', find: (subject) => (/^notify/.test(settingValue(subject.unit, 'Type') ?? '') ? fromLine(subject, 'Type', ['unix']) : []) },
  { id: 'watchdog', find: (subject) => fromLine(subject, 'WatchdogSec', ['unix']) },
  { id: 'bus', find: (subject) => fromLine(subject, 'BusName', ['unix']) },
  { id: 'delegated', find: (subject) => (isOn(subject.unit, 'Delegate') ? fromLine(subject, 'Delegate', ['cgroup']) : []) },
  {
    id: 'machine-slice',
    find: (subject) => (machineSlice.test(lineOf(subject.unit, 'Slice')?.assignment.node.value ?? '') ? fromLine(subject, 'Slice', ['ns', 'cgroup']) : []),
  },
  {
    id: 'early-boot',
    find: (subject) => (settingValue(subject.unit, 'DefaultDependencies') === false ? fromLine(subject, 'DefaultDependencies', ['early-boot']) : []),
  },
  { id: 'dependencies', find: claimsOfDependencies },
  { id: 'variables', find: claimsOfVariables },
  { id: 'options', find: claimsOfOptions },
  { id: 'ports', find: claimsOfPorts },
  { id: 'shell', find: claimsOfShells },
  { id: 'init-script', find: claimsOfInitScripts },
];
