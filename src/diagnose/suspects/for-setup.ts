/** Why systemd could not set the service up: the step, by the name of its exit status, and what its message tells. */
import { settingValue } from '../../model/setting-values.ts';
import { findExitStatus } from '../../systemd/knowledge/exit-statuses.ts';
import { temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow } from '../../text/paths.ts';
import type { ErrorName, Fact } from '../fact.ts';
import { suspectFor, suspectsForDirectives } from './for-directives.ts';
import { capabilitySuspects } from './for-operation.ts';
import { suspectsForPath } from './for-path.ts';
import { cleanPath, pathWord, realPath } from './path-words.ts';
import { inForce, linesOf, type Scene, shown, written } from './scene.ts';
import { type Suspect, shellWord, showSetting } from './suspect.ts';

type SetupFact = Extract<Fact, { readonly kind: 'setup' }>;

const errorWords: readonly (readonly [RegExp, ErrorName])[] = [
  [/No such file or directory/, 'ENOENT'],
  [/Permission denied/, 'EACCES'],
  [/Operation not permitted/, 'EPERM'],
  [/Read-only file system/, 'EROFS'],
];

const errorIn = (detail: string): ErrorName | null => errorWords.find(([pattern]) => pattern.test(detail))?.[1] ?? null;

const listDirectives = ['ReadWritePaths', 'ReadOnlyPaths', 'InaccessiblePaths', 'ExecPaths', 'NoExecPaths'] as const;

/** A path of a list with a `-` in front may be missing. */
const optionalPath = ({ path, belowRoot }: { readonly path: string; readonly belowRoot: boolean }) => `-${belowRoot ? '+' : ''}${pathWord(path)}`;

/** A list any path of which may be what is missing, since no message tells: all of them with a `-`. */
function listUnnamed(scene: Scene, directive: (typeof listDirectives)[number], weight: number): Suspect | null {
  const paths = settingValue(scene.unit, directive) ?? [];
  const needed = paths.filter(({ optional }) => !optional);
  const culprit = written(scene, directive);
  if (culprit === null || needed.length === 0) return null;
  const why = `systemd starts nothing while a path of ${directive}= is not there`;
  const relax = [`${directive}=`, `${directive}=${paths.map(optionalPath).join(' ')}`];
  return { ...culprit, weight, why, relax, confirm: `ls -d ${needed.map(({ path }) => shellWord(path)).join(' ')}` };
}

const isListDirective = (directive: string): directive is (typeof listDirectives)[number] => (listDirectives as readonly string[]).includes(directive);

/** The line of a list that names a missing path: written again with a `-` before that path. */
function listNaming(scene: Scene, missing: string): readonly Suspect[] {
  const found: Suspect[] = [];
  for (const directive of listDirectives) {
    const paths = settingValue(scene.unit, directive) ?? [];
    if (!paths.some(({ path, optional }) => realPath(path) === missing && !optional)) continue;
    const culprit = written(scene, directive, ({ node }) => node.value.includes(missing));
    if (culprit === null) continue;
    const words = paths.map(({ path, optional, belowRoot }) => `${optional || realPath(path) === missing ? '-' : ''}${belowRoot ? '+' : ''}${pathWord(path)}`);
    const relax = [`${directive}=`, `${directive}=${words.join(' ')}`];
    found.push({ ...culprit, weight: 1, why: `${directive}= names ${missing}, which is not there`, relax, confirm: `ls -d ${shellWord(missing)}` });
  }
  return found;
}

function bindNaming(scene: Scene, missing: string): readonly Suspect[] {
  const binds = settingValue(scene.unit, 'BindPaths') ?? [];
  const bind = binds.find(({ source, target }) => source === missing || target === missing);
  if (bind === undefined) return [];
  const directive = bind.writable ? 'BindPaths' : 'BindReadOnlyPaths';
  const culprit = written(scene, directive, ({ node }) => node.value.includes(missing));
  if (culprit === null) return [];
  const words = binds.map(({ source, target, writable, optional }) => ({
    writable,
    text: `${optional || source === missing || target === missing ? '-' : ''}${pathWord(source)}${source === target ? '' : `:${pathWord(target)}`}`,
  }));
  const line = (name: string, writable: boolean) => {
    const listed = words.filter((word) => word.writable === writable).map(({ text }) => text);
    return listed.length === 0 ? [] : [`${name}=${listed.join(' ')}`];
  };
  const relax = ['BindPaths=', ...line('BindPaths', true), ...line('BindReadOnlyPaths', false)];
  return [{ ...culprit, weight: 1, why: `${directive}= names ${missing}, which is not there`, relax, confirm: `ls -d ${shellWord(missing)}` }];
}

/** Under PrivateTmp= nothing is in /tmp that could be named. */
function privateTmp(scene: Scene, missing: string): readonly Suspect[] {
  if (!temporaryFolders.some((folder) => isBelow(missing, folder))) return [];
  const suspect = suspectFor(scene, { directive: 'PrivateTmp', weight: 0.8 }, `under PrivateTmp=yes nothing is at ${missing}`);
  return suspect === null ? [] : [suspect];
}

function namespaceSuspects(scene: Scene, { path, detail }: SetupFact): readonly Suspect[] {
  const missing = path === null ? null : cleanPath(path);
  const named = missing === null ? [] : [...listNaming(scene, realPath(missing)), ...bindNaming(scene, missing), ...privateTmp(scene, missing)];
  if (named.length > 0) return named;
  const roots = suspectsForDirectives(scene, [
    { directive: 'RootDirectory', relax: [] },
    { directive: 'RootImage', relax: [] },
  ]);
  if (missing !== null && errorIn(detail) === 'ENOENT') return roots;
  const note = findExitStatus('NAMESPACE')?.note?.directives ?? [];
  return note
    .map((directive, index) => {
      const weight = 1 - index * 0.05;
      return isListDirective(directive) ? listUnnamed(scene, directive, weight) : suspectFor(scene, { directive, weight });
    })
    .filter((suspect) => suspect !== null);
}

function executeSuspects(scene: Scene, { path, detail }: SetupFact): readonly Suspect[] {
  const program = path ?? settingValue(scene.unit, 'ExecStart')?.[0]?.program ?? null;
  const error = errorIn(detail);
  if (error === 'EPERM') return capabilityOfFile(scene);
  if (program === null) return [];
  const hidden = suspectsForPath(scene, { kind: 'path', error, path: program, use: 'execute' }).filter(
    ({ directive }) => directive !== 'CapabilityBoundingSet',
  );
  if (hidden.length > 0) return hidden;
  const root = suspectFor(scene, { directive: 'TemporaryFileSystem', weight: 0.6, relax: [] });
  return root?.assignment.node.value.split(/[\s:]/).includes('/') ? [root] : [];
}

/** A program whose file has capabilities outside the bounding set can't be started at all. */
function capabilityOfFile(scene: Scene): readonly Suspect[] {
  const raw = capabilitySuspects(scene, 'CAP_NET_RAW', 'true').filter(({ directive }) => directive === 'CapabilityBoundingSet');
  const why = 'the file of the program has capabilities that CapabilityBoundingSet= leaves out';
  if (raw.length > 0) return raw.map((suspect) => ({ ...suspect, why, relax: suspect.relax.slice(0, 1) }));
  const suspect = suspectFor(scene, { directive: 'CapabilityBoundingSet', relax: [] }, why);
  return suspect === null ? [] : [suspect];
}

function enterSuspects(scene: Scene, { detail }: SetupFact): readonly Suspect[] {
  const directory = settingValue(scene.unit, 'WorkingDirectory');
  const path = directory?.kind === 'path' ? directory.path : '/home';
  const covered = suspectsForPath(scene, { kind: 'path', error: errorIn(detail) ?? 'EACCES', path, use: 'enter' });
  const own = suspectFor(scene, { directive: 'WorkingDirectory', weight: covered.length > 0 ? 0.2 : 1 }, `${path} can not be entered`);
  return [...covered.filter(({ directive }) => directive !== 'User'), ...(own === null ? [] : [own])];
}

/** Standard input is /dev/null unless told otherwise, and a strict device policy closes even that. */
function streamSuspects(scene: Scene, { step }: SetupFact): readonly Suspect[] {
  const strict = scene.sandbox.devices.policy === 'strict' ? inForce(scene, 'DevicePolicy') : null;
  const setting = { STDIN: 'StandardInput', STDOUT: 'StandardOutput', STDERR: 'StandardError' }[step] ?? 'StandardInput';
  const own = suspectFor(
    scene,
    { directive: setting, weight: strict === null ? 1 : 0.3, relax: directoryOf(scene, setting) },
    `the place that ${setting}= names can not be opened`,
  );
  if (strict === null) return own === null ? [] : [own];
  const why = 'DevicePolicy=strict closes even /dev/null unless DeviceAllow= lists it';
  const device: Suspect = { ...strict, weight: 1, why, relax: ['DeviceAllow=/dev/null rw'], confirm: showSetting(scene.unit.name.full, 'DeviceAllow') };
  return own === null ? [device] : [device, own];
}

/** A folder for output that goes to a file which systemd can make itself. */
function directoryOf(scene: Scene, setting: string): readonly string[] {
  const value = linesOf(scene, setting).at(-1)?.node.value ?? '';
  const [, name] = /:\/var\/log\/([\w.-]{1,100})\//.exec(value) ?? [];
  return name === undefined ? [`${setting}=journal`] : [`LogsDirectory=${name}`];
}

/** What the error says of an account that a line names: it is told for sure, or it is the usual reason. */
function missingAccount(suspect: Suspect, detail: string): Suspect {
  const { directive, assignment } = suspect;
  const name = assignment.node.value.trim();
  const noun = directive === 'User' ? 'account' : 'group';
  const several = /\s/.test(name);
  const why = several
    ? `a group of ${shown(assignment)} is not there`
    : /No such process|[Uu]nknown|not found/.test(detail)
      ? `the ${noun} ${name} is not there`
      : `the ${noun} ${name} is not there, or could not be taken`;
  const words = name.split(/\s+/).map(shellWord).join(' ');
  return { ...suspect, why, confirm: `getent ${directive === 'User' ? 'passwd' : 'group'} ${words}` };
}

const namesAccount = ({ directive, impliedBy }: Suspect) => impliedBy === null && ['User', 'Group', 'SupplementaryGroups'].includes(directive);

function userSuspects(scene: Scene, { detail }: SetupFact): readonly Suspect[] {
  const namespaces = /namespac/.test(detail);
  const order = namespaces ? ['PrivateUsers', 'User', 'DynamicUser'] : ['User', 'DynamicUser', 'PrivateUsers'];
  const candidates = order.map((directive, index) => ({ directive, weight: 1 - index * 0.3, ...(directive === 'PrivateUsers' ? {} : { relax: [] }) }));
  return suspectsForDirectives(scene, candidates).map((suspect) => (namesAccount(suspect) && !namespaces ? missingAccount(suspect, detail) : suspect));
}

function groupSuspects(scene: Scene, { detail }: SetupFact): readonly Suspect[] {
  const suspects = suspectsForDirectives(scene, [{ directive: 'SupplementaryGroups' }, { directive: 'Group', weight: 0.9, relax: [] }]);
  return suspects.map((suspect) => (namesAccount(suspect) ? missingAccount(suspect, detail) : suspect));
}

const byStep: Readonly<Record<string, (scene: Scene, fact: SetupFact) => readonly Suspect[]>> = {
  NAMESPACE: namespaceSuspects,
  EXEC: executeSuspects,
  CHDIR: enterSuspects,
  STDIN: streamSuspects,
  STDOUT: streamSuspects,
  STDERR: streamSuspects,
  USER: userSuspects,
  GROUP: groupSuspects,
  KEYRING: (scene) => suspectsForDirectives(scene, [{ directive: 'KeyringMode' }]),
  ENVIRONMENT: (scene) => environmentFile(scene),
};

function environmentFile(scene: Scene): readonly Suspect[] {
  const culprit = written(scene, 'EnvironmentFile', ({ node }) => !node.value.startsWith('-'));
  if (culprit === null) return [];
  const { value } = culprit.assignment.node;
  const relax = value.startsWith('-') ? [] : ['EnvironmentFile=', `EnvironmentFile=-${value}`];
  return [{ ...culprit, weight: 1, why: `${shown(culprit.assignment)} is not there`, relax, confirm: `ls -l ${shellWord(value.replace(/^-/, ''))}` }];
}

/** Every other step: the directives that lead to its exit status, the usual ones first. */
function usualSuspects(scene: Scene, { step }: SetupFact): readonly Suspect[] {
  const note = findExitStatus(step)?.note;
  if (note === null || note === undefined) return [];
  const candidates = note.directives.map((directive, index) => ({ directive, weight: 1 - index * 0.05 }));
  const reason = note.meaning.replace(/\.$/, '').replaceAll('`', '');
  return candidates.map((candidate) => suspectFor(scene, candidate, `${candidate.directive}=: ${reason}`)).filter((suspect) => suspect !== null);
}

export const suspectsForSetup = (scene: Scene, fact: SetupFact): readonly Suspect[] => (byStep[fact.step] ?? usualSuspects)(scene, fact);
