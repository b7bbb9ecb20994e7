/** Who keeps the service from a path: the setting whose mount is nearest to it, and behind that the rights of its account. */
import { settingValue } from '../../model/setting-values.ts';
import { isBelow } from '../../text/paths.ts';
import type { Fact } from '../fact.ts';
import { suspectsForDirectives } from './for-directives.ts';
import { capabilitySuspects } from './for-operation.ts';
import { cleanPath, parentOf, realPath } from './path-words.ts';
import { relaxPath, type Wanted } from './relax-path.ts';
import { coveringPath, type Effect, type Restriction } from './restrictions.ts';
import { inForce, lineText, type Scene, shown, written } from './scene.ts';
import { type Suspect, shellWord, showSetting, tryUnder } from './suspect.ts';

type PathFact = Extract<Fact, { readonly kind: 'path' }>;

const words: Readonly<Record<Effect, (place: string) => string>> = {
  'read-only': (place) => `makes ${place === '/' ? 'nearly everything' : place} read-only`,
  hidden: (place) => `closes ${place}`,
  empty: (place) => `puts another, private folder in the place of ${place}`,
  'no-exec': (place) => `lets nothing in ${place} be executed`,
  writable: (place) => `opens ${place}`,
  exec: (place) => `lets ${place} be executed`,
};

/** Settings of which an error of this name tells, by how well the two fit; others are not looked at. */
const fits: Readonly<Record<string, Partial<Record<Effect, number>>>> = {
  EROFS: { 'read-only': 1, hidden: 0.8, empty: 0.5 },
  EACCES: { hidden: 1, 'no-exec': 0.9, empty: 0.3 },
  ENOENT: { empty: 1, hidden: 0.8 },
  EPERM: { hidden: 0.3, 'no-exec': 0.3 },
  ENXIO: { hidden: 1, empty: 0.5 },
  unknown: { 'read-only': 0.9, hidden: 1, empty: 0.6 },
};

type Question = 'read' | 'write' | 'execute';

/** Whether a restriction has a say in the matter. What is read-only can be read, and a bind mount shows what was hidden. */
const decides: Readonly<Record<Question, (restriction: Restriction) => boolean>> = {
  execute: ({ effect }) => effect !== 'read-only' && effect !== 'writable',
  read: ({ effect, culprit }) => effect !== 'no-exec' && effect !== 'exec' && (effect !== 'read-only' || culprit.directive === 'BindReadOnlyPaths'),
  write: ({ effect }) => effect !== 'no-exec' && effect !== 'exec',
};

/** The nearest restriction that decides: one that opens the path again ends the search. */
function decisive(restrictions: readonly Restriction[], question: Question): readonly Restriction[] {
  const first = restrictions.find(decides[question]);
  return first === undefined || first.effect === 'writable' || first.effect === 'exec' ? [] : [first];
}

const trialFor = ({ use, path }: Wanted): string =>
  use === 'execute' ? `test -x ${shellWord(path)}` : use === 'write' ? `test -w ${shellWord(parentOf(path))}` : `test -e ${shellWord(path)}`;

function suspectOf(scene: Scene, restriction: Restriction, wanted: Wanted, weight: number): Suspect {
  const { culprit, at, effect } = restriction;
  const own = culprit.impliedBy === null ? culprit.assignment : null;
  const implied = impliedText(scene, culprit.directive);
  const safe = cleanPath(wanted.path);
  return {
    ...culprit,
    weight,
    why: `${own === null ? implied : shown(own)} ${words[effect](at)}`,
    relax: relaxPath(scene, restriction, wanted),
    confirm:
      safe === null
        ? showSetting(scene.unit.name.full, culprit.directive)
        : tryUnder([own === null ? implied : lineText(own)], trialFor({ ...wanted, path: safe })),
  };
}

const impliedText = ({ sandbox }: Scene, directive: string): string =>
  `${directive}=${directive === 'ProtectSystem' ? sandbox.protectSystem : directive === 'ProtectHome' ? sandbox.protectHome : 'yes'}`;

/** An open that the device rules of the control group forbid: the node is there, and using it is not permitted. */
function deviceSuspects(scene: Scene, path: string): readonly Suspect[] {
  const found: Suspect[] = [];
  const { policy } = scene.sandbox.devices;
  const relax = [`DeviceAllow=${path} rw`];
  const add = (directive: string, why: string, weight: number, settings: readonly string[]) => {
    const culprit = inForce(scene, directive);
    if (culprit !== null) found.push({ ...culprit, weight, why, relax, confirm: tryUnder(settings, `head -c0 ${shellWord(path)}`) });
  };
  if (policy === 'strict' || policy === 'closed')
    add('DevicePolicy', `DevicePolicy=${policy} leaves only what DeviceAllow= lists`, 1, [`DevicePolicy=${policy}`]);
  if (scene.sandbox.switches.PrivateDevices && found.every(({ impliedBy }) => impliedBy !== 'PrivateDevices'))
    add('PrivateDevices', 'PrivateDevices=yes allows pseudo devices alone', 0.9, ['PrivateDevices=yes']);
  if (written(scene, 'DeviceAllow') !== null) add('DeviceAllow', 'with a DeviceAllow= line every other device is closed', 0.95, ['DeviceAllow=/dev/null rw']);
  else if (inForce(scene, 'DeviceAllow') !== null)
    add('DeviceAllow', 'ProtectClock= lists the clock, and so closes every other device', 0.6, ['ProtectClock=yes']);
  return found;
}

/** Without a path the error still tells: read-only file systems come from few settings. */
function withoutPath(scene: Scene, { error }: PathFact): readonly Suspect[] {
  const guess = guessFolder(scene);
  if (error === 'EROFS') {
    const candidates = ['ProtectSystem', 'ReadOnlyPaths', 'ProtectHome', 'TemporaryFileSystem', 'ProtectKernelTunables'] as const;
    const levels: Readonly<Record<string, number>> = { ProtectSystem: scene.sandbox.protectSystem === 'strict' ? 1 : 0.4, ReadOnlyPaths: 0.9 };
    const inaccessible = written(scene, 'InaccessiblePaths', (line) => line.node.value.includes('/dev/shm'));
    const found = candidates.flatMap((directive): readonly Suspect[] => {
      const culprit = inForce(scene, directive);
      if (culprit === null) return [];
      const relax = [`ReadWritePaths=${guess ?? usualFolders(scene)}`];
      return [
        {
          ...culprit,
          weight: levels[directive] ?? 0.2,
          why: `${culprit.directive}= makes file systems read-only`,
          relax,
          confirm: showSetting(scene.unit.name.full, directive),
        },
      ];
    });
    if (inaccessible === null || !inaccessible.assignment.node.value.includes('/dev/shm')) return found;
    const why = `${shown(inaccessible.assignment)} takes shared memory away`;
    return [{ ...inaccessible, weight: 0.6, why, relax: ['InaccessiblePaths='], confirm: showSetting(scene.unit.name.full, 'InaccessiblePaths') }, ...found];
  }
  if (error === 'EACCES' && scene.sandbox.privileged) return capabilitySuspects(scene, 'CAP_DAC_OVERRIDE', 'true');
  return [];
}

/** Where daemons write, by their name; a missing one is passed over. */
function usualFolders({ unit, sandbox }: Scene): string {
  const names = [...new Set([unit.name.prefix, unit.name.prefix.replace(/[-\d].*$/, ''), sandbox.user ?? ''])].filter(
    (name) => /^[A-Za-z_][\w.-]*$/.test(name) && name !== 'root',
  );
  return [...names.flatMap((name) => ['lib', 'spool', 'cache', 'log'].map((root) => `-/var/${root}/${name}`)), '-/run'].join(' ');
}

const valueWord = /(?:^|[\s='"])(\/(?:var|srv|opt|home|data|mnt)\/[\w./-]{1,200})/;

/** Where a service that names no path most likely writes: the folder on its command line, its working directory, or by its name. */
function guessFolder(scene: Scene): string | null {
  const lines = ['ExecStart', 'Environment'].flatMap((directive) => scene.unit.settings.get(directive)?.assignments ?? []);
  const named = lines.map(({ node }) => valueWord.exec(node.value)?.[1]).find((path) => path !== undefined);
  const working = scene.unit.settings.get('WorkingDirectory')?.assignments.at(-1)?.node.value;
  if (named !== undefined) return parentOf(`${named.replace(/\/+$/, '')}/x`);
  return working?.startsWith('/') ? working : null;
}

/** EROFS names no reading: what is read-only fails when it is written. */
const wantedOf = ({ error, path, use }: PathFact & { readonly path: string }): Wanted => ({
  path: realPath(path),
  use: error === 'EROFS' && use !== 'alter' ? 'write' : use,
});

export function suspectsForPath(scene: Scene, fact: PathFact): readonly Suspect[] {
  if (fact.path === null) return withoutPath(scene, fact);
  const wanted = wantedOf({ ...fact, path: fact.path });
  const { path, use } = wanted;
  const fit = fits[fact.error ?? 'unknown'] ?? {};
  const restrictions = coveringPath(scene, path);
  const visible = decisive(restrictions, fact.error === 'ENOENT' || fact.error === 'EACCES' || fact.error === 'ENXIO' ? 'read' : 'write');
  const found = [...visible, ...(use === 'execute' || fact.error === 'EACCES' ? decisive(restrictions, 'execute') : [])].flatMap((restriction) => {
    const weight = fact.error === 'EROFS' && restriction.effect === 'empty' && restriction.writable === false ? 0.9 : (fit[restriction.effect] ?? 0);
    return weight === 0 || (restriction.effect === 'empty' && restriction.writable && use === 'write') ? [] : [suspectOf(scene, restriction, wanted, weight)];
  });
  const unique = found.filter((suspect, index) => found.findIndex(({ directive }) => directive === suspect.directive) === index);
  if (fact.error === 'EPERM' && isBelow(path, '/dev')) return [...deviceSuspects(scene, path), ...unique];
  return unique.length > 0 ? unique : [...maskSuspects(scene, wanted), ...accountSuspects(scene, wanted, fact)];
}

const usualMask = 0o022;

/** Whether a socket is the service's own: named after it, in its own folder, or named in its lines. */
function isOwnSocket({ unit, sandbox }: Scene, path: string): boolean {
  const names = [unit.name.prefix, sandbox.user, ...(settingValue(unit, 'RuntimeDirectory') ?? []).map((folder) => folder.path)];
  const parts = path.split('/').map((part) => part.replace(/\.\w+$/, ''));
  const lines = ['ExecStart', 'Environment'].flatMap((directive) => unit.settings.get(directive)?.assignments ?? []);
  return parts.some((part) => part !== '' && names.includes(part)) || lines.some(({ node }) => node.value.includes(path));
}

/** Another program may not connect to a socket that the service made: a mask took the right to write it away. */
function maskSuspects(scene: Scene, { path, use }: Wanted): readonly Suspect[] {
  const culprit = written(scene, 'UMask');
  if (use !== 'connect' || culprit === null || (scene.sandbox.umask & ~usualMask) === 0 || !isOwnSocket(scene, path)) return [];
  const why = `under ${shown(culprit.assignment)} no other account may connect to the sockets that the service makes`;
  return [{ ...culprit, weight: 0.8, why, relax: ['UMask=0007'], confirm: `stat ${shellWord(path)}` }];
}

/** No mount is in the way: an account without the rights to the file, or root without the power to pass over them. */
function accountSuspects(scene: Scene, wanted: Wanted, { error }: PathFact): readonly Suspect[] {
  if (error !== 'EACCES' && error !== 'EPERM') return [];
  if (error === 'EPERM' && wanted.use !== 'alter') return suspectsForDirectives(scene, [{ directive: 'RestrictFileSystems', weight: 0.5 }]);
  if (scene.sandbox.privileged) return error === 'EACCES' ? capabilitySuspects(scene, 'CAP_DAC_OVERRIDE', trialFor(wanted)) : [];
  const account = scene.sandbox.switches.DynamicUser ? 'DynamicUser' : 'User';
  const culprit = written(scene, account);
  if (culprit === null || error !== 'EACCES' || cleanPath(wanted.path) === null) return [];
  const directory = relaxPath(scene, { culprit: { ...culprit, directive: 'ProtectSystem' }, at: '/', effect: 'read-only' }, { ...wanted, use: 'write' });
  const relax = directory.filter((line) => !line.startsWith('ReadWritePaths='));
  const who = account === 'User' ? `the account of ${shown(culprit.assignment)}` : 'the account that DynamicUser= makes up';
  const confirm =
    account === 'User' ? `sudo -u ${shellWord(scene.sandbox.user ?? 'nobody')} ${trialFor(wanted)}` : tryUnder(['DynamicUser=yes'], trialFor(wanted));
  return [{ ...culprit, weight: 0.4, why: `${who} may have no right to ${wanted.path}`, relax, confirm }];
}
