/** Measures about the file system. */
import { words } from '../../inference/known/known.ts';
import type { Need } from '../../inference/need.ts';
import type { NamedPath } from '../../inference/paths.ts';
import { openedFolders } from '../../model/folders.ts';
import { hasValue, settingValue } from '../../model/setting-values.ts';
import { homeFolders, temporaryFolders } from '../../systemd/protected-folders.ts';
import { isBelow, isInside } from '../../text/paths.ts';
import { isWithin, type Risk } from '../level.ts';
import { against, inDoubt, type Line, leftOut, line, type Measure, obstacle, propose, switchOn } from '../measure.ts';
import { doubtfulNeed, riskFor, type Situation, standing } from '../situation.ts';

const privateTmp = switchOn({
  directive: 'PrivateTmp',
  mechanism: 'mounts',
  risk: ({ isOpaque }) => (isOpaque ? 'likely' : 'safe'),
  reason: ({ who }) => `No line of the unit names a file below /tmp that ${who} would share`,
});

const privateMounts: Measure = {
  directive: 'PrivateMounts',
  judge: (situation) => {
    if (situation.sandbox.switches.PrivateMounts) return null;
    const stopped = obstacle(situation, 'PrivateMounts', 'mounts');
    if (stopped !== null) return stopped;
    const reason = `${situation.who} mounts nothing for others`;
    return propose(situation, { directive: 'PrivateMounts', lines: [line('PrivateMounts', 'yes')], reason, risk: 'safe' });
  },
};

const isHome = (path: string) => homeFolders.some((folder) => isBelow(path, folder));

const protectHome: Measure = {
  directive: 'ProtectHome',
  judge: (situation) => {
    const { unit, sandbox, who } = situation;
    if (sandbox.protectHome !== 'no') return null;
    const stopped = obstacle(situation, 'ProtectHome', 'mounts');
    if (stopped !== null) return stopped;
    const writes = standing(situation, ['home-w']);
    if (writes !== undefined) return writableHome(situation, writes);
    const reads = standing(situation, ['home-r']);
    if (reads !== undefined)
      return propose(situation, {
        directive: 'ProtectHome',
        lines: [line('ProtectHome', 'read-only')],
        reason: `${reads.because}, and the unit names nothing there that it writes`,
        risk: 'likely',
      });
    const doubtful = doubtfulNeed(situation, ['home-w', 'home-r']);
    const lines = [line('ProtectHome', 'yes')];
    if (doubtful !== undefined) return propose(situation, { directive: 'ProtectHome', lines, reason: inDoubt(doubtful), risk: 'test-first' });
    const reason = `No line of the unit names a path below /home or /root, so ${who} has no business there`;
    const risk = riskFor(situation, { known: 'safe', user: 'likely', other: situation.isOpaque ? 'test-first' : 'likely' });
    if (!isWithin(risk, situation.level) && unit.manager === 'system')
      return propose(situation, { directive: 'ProtectHome', lines: [line('ProtectHome', 'read-only')], reason, risk: 'safe' });
    return propose(situation, { directive: 'ProtectHome', lines, reason, risk });
  },
};

/** Read-only but for the paths that the unit names. */
function writableHome(situation: Situation, need: Need) {
  const open = openedFolders(situation.unit).map(({ path }) => path);
  const named = situation.needs.paths.filter(({ path, use }) => isHome(path) && use !== 'executed' && use !== 'read').map(({ path }) => path);
  const below = [...new Set([...named, ...open.filter(isHome)])].filter((path) => !homeFolders.includes(path));
  const missing = below.filter((path) => !isDeclared(path, situation.unit) && !open.some((folder) => isBelow(path, folder)));
  if (below.length === 0 || open.some((path) => homeFolders.includes(path)) || missing.some((path) => /[\s"'\\%]/.test(path)))
    return against('ProtectHome', need);
  const writable = missing.length === 0 ? [] : [line('ReadWritePaths', missing.map((path) => `-${path}`).join(' '))];
  const lines = [line('ProtectHome', 'read-only'), ...writable];
  return propose(situation, { directive: 'ProtectHome', lines, reason: `${need.because}: that stays writable, all other homes do not`, risk: 'test-first' });
}

const protectSystem: Measure = {
  directive: 'ProtectSystem',
  judge: (situation) => {
    const { sandbox } = situation;
    if (sandbox.protectSystem === 'strict') return null;
    const stopped = obstacle(situation, 'ProtectSystem', 'mounts');
    if (stopped !== null) return stopped;
    const usr = standing(situation, ['usr-w']);
    if (usr !== undefined) return against('ProtectSystem', usr);
    const strict = strictly(situation);
    if (strict !== null && strict.kind === 'proposal') return strict;
    return partly(situation) ?? strict;
  },
};

const order = ['no', 'yes', 'full', 'strict'];

/** `full`, or `yes` where /etc is written to. */
function partly(situation: Situation) {
  const { sandbox, who } = situation;
  const etc = standing(situation, ['etc-w']);
  const value = etc === undefined ? 'full' : 'yes';
  if (order.indexOf(sandbox.protectSystem ?? 'no') >= order.indexOf(value)) return null;
  const reason =
    etc === undefined
      ? `No line of the unit writes below /usr, /boot or /etc, and where else ${who} writes is not known`
      : `${etc.because}: /usr and /boot stay closed`;
  return propose(situation, { directive: 'ProtectSystem', lines: [line('ProtectSystem', value)], reason, risk: situation.isOpaque ? 'likely' : 'safe' });
}

/** Folders that `strict` would protect to no avail, were they open as a whole. */
const systemFolders = ['/usr', '/boot', '/etc'];

/** `strict` with the folders that stay writable. */
function strictly(situation: Situation) {
  const { who, needs, unit } = situation;
  const folders = writableFolders(situation);
  if (folders === null) return null;
  const open = [...folders, ...(settingValue(unit, 'ReadWritePaths') ?? []).map(({ path }) => path)];
  if (open.some((path) => systemFolders.includes(path))) return null;
  const declared = ['StateDirectory', 'RuntimeDirectory', 'LogsDirectory', 'CacheDirectory', 'ReadWritePaths'].filter((name) => hasValue(situation.unit, name));
  const spelled =
    folders.length > 0
      ? `${who} writes to ${folders.slice(0, 3).join(', ')}${folders.length > 3 ? ' and others' : ''}`
      : `${who} writes to what ${declared.map((name) => `${name}=`).join(' and ') || 'the unit'} names`;
  const lines: Line[] = [line('ProtectSystem', 'strict')];
  if (folders.length > 0) lines.push(line('ReadWritePaths', folders.map((path) => `-${path}`).join(' ')));
  const unseen = needs.of('exec-children') !== undefined && !situation.isKnown && !situation.isRuntime;
  const understood: Risk = riskFor(situation, { known: 'likely', user: declared.length > 0 && !unseen ? 'likely' : 'test-first', other: 'test-first' });
  const risk = situation.isRuntime && situation.isUnprivileged && (declared.length > 0 || folders.length > 0) ? 'likely' : understood;
  return propose(situation, { directive: 'ProtectSystem', lines, reason: `${spelled}; all else stays read-only`, risk });
}

/** Where the service writes, as far as that is not declared already; null where its folders can't be written down. */
function writableFolders(situation: Situation): readonly string[] | null {
  const { unit, needs, matches } = situation;
  if ((settingValue(unit, 'ReadOnlyPaths') ?? []).some(({ path }) => path === '/')) return [];
  const known = matches.filter(({ isMain }) => isMain).flatMap(({ known }) => words(known.writes));
  const seen = needs.paths.flatMap(writtenFolder);
  const temporary = hasOwnTmp(situation) ? [] : temporaryFolders;
  const guessed = known.length > 0 ? [] : ownFolders(situation);
  const all = [...new Set([...known, ...seen, ...temporary, ...guessed])].filter((path) => !isDeclared(path, unit));
  const bare = all.filter((path) => !all.some((other) => isInside(path, other)));
  return bare.some((path) => /[\s"'\\%:]/.test(path)) ? null : bare.sort();
}

/** Without a /tmp of its own, `strict` would leave the service none that it can write to. */
function hasOwnTmp(situation: Situation): boolean {
  if (situation.sandbox.switches.PrivateTmp) return true;
  const outcome = [privateTmp.judge(situation)].flat()[0];
  return outcome?.kind === 'proposal';
}

/** The folder that must be writable for a named path: whatever lies in /run is made there. */
function writtenFolder({ path, use }: NamedPath): readonly string[] {
  if (isHome(path)) return [];
  if (use === 'entered') return /^\/(?:opt|srv|var|data|mnt|media|storage)\/./.test(path) ? [path] : [];
  if (use !== 'written') return use === 'named' && /^\/(?:opt|srv|mnt|media|data|storage|var\/(?:lib|www|data))\/./.test(path) ? [path] : [];
  if (isBelow(path, '/run') || isBelow(path, '/var/run')) return ['/run'];
  if ([...temporaryFolders, '/dev', '/proc', '/sys'].some((folder) => isBelow(path, folder))) return [];
  if (/\.[A-Za-z0-9]{1,6}$/.test(path)) return path.lastIndexOf('/') > 0 ? [path.slice(0, path.lastIndexOf('/'))] : [];
  return [path];
}

/** Folders that are customary for a service of this name. */
function ownFolders({ unit, who }: Situation): readonly string[] {
  const names = [...new Set([settingValue(unit, 'User'), unit.name.prefix, who])].filter(
    (name): name is string => name !== undefined && /^[a-z][\w.-]*$/.test(name) && name !== 'root' && name !== 'nobody',
  );
  return names.flatMap((name) => ['/var/lib', '/var/log', '/var/cache'].map((folder) => `${folder}/${name}`));
}

const directoryRoots = [
  ['StateDirectory', '/var/lib'],
  ['CacheDirectory', '/var/cache'],
  ['LogsDirectory', '/var/log'],
  ['RuntimeDirectory', '/run'],
  ['ConfigurationDirectory', '/etc'],
] as const;

function isDeclared(path: string, unit: Situation['unit']): boolean {
  const made = directoryRoots.flatMap(([name, root]) => (settingValue(unit, name) ?? []).map((one) => `${root}/${one.path}`));
  const listed = (settingValue(unit, 'ReadWritePaths') ?? []).map((one) => one.path.replace(/^\/var\/run(?=\/|$)/, '/run'));
  const closed = [...(settingValue(unit, 'ReadOnlyPaths') ?? []), ...(settingValue(unit, 'InaccessiblePaths') ?? [])];
  return [...made, ...listed].some((folder) => isBelow(path, folder)) || closed.some((one) => isBelow(path, one.path) || isBelow(one.path, path));
}

const privateIpc = switchOn({
  directive: 'PrivateIPC',
  mechanism: 'mounts',
  risk: () => 'test-first',
  reason: ({ who }) => `Nothing shows that ${who} shares System V memory with processes outside the unit`,
  unless: ({ needs }) => {
    const memory = needs.of('memlock');
    return memory === undefined ? null : leftOut('PrivateIPC', memory.because, memory.place);
  },
});

export const files: readonly Measure[] = [privateTmp, privateMounts, protectHome, protectSystem, privateIpc];
