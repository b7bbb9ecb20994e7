/** Finds files beside a unit that look like drop-ins of it, and that systemd does not read. */
import { join } from 'node:path';
import { compareBytes, dropInFolders, isDropInFile } from '../model/drop-ins.ts';
import type { UnitSource } from '../model/load.ts';
import { oncePer } from '../model/once.ts';
import type { UnreadReason } from '../model/unit.ts';
import { type UnitName, unitNameOf } from '../model/unit-name.ts';
import { suggest } from '../text/suggest.ts';
import { type Folder, readText } from './files.ts';
import type { UnitFinder } from './units.ts';

type Unread = NonNullable<UnitSource['unread']>[number];

/** Suffixes by which people switch a file off, or that programs leave behind. */
const switchedOff =
  /(?:~|\.(?:bak|backup|disabled|dpkg-\w+|example|in|inactive|j2|jinja2|off|old|orig|rej|rpmnew|rpmorig|rpmsave|sample|save|swp|template|tmpl|ucf-\w+))$/;
const looksLikeUnit = /^[ \t]*\[(?:Unit|Install|Service|Socket|Mount|Swap|Timer|Path|Slice|Automount)\][ \t]*$/m;

/** Names of folders that are meant for a unit and are not read: without the suffix, or with too much of one. */
const misnamedFolders = ({ base, full }: UnitName) => [`${base}.d`, `${full}.conf.d`, `${base}.conf.d`, `${full}.dropin`, `${full}.drop-in`];

/** Folders whose names end like those of drop-ins. */
const candidates = oncePer(({ entries }: Folder): readonly string[] =>
  [...entries].filter(([name, kind]) => kind === 'folder' && name.endsWith('.d')).map(([name]) => name),
);

/** Folders whose names differ by case from the right one, or by a slip in a suffix that is none: `app.sevice.d`. */
function misspeltFolders({ full }: UnitName, folder: Folder): readonly string[] {
  return candidates(folder).filter((name) => {
    const owner = name.slice(0, -'.d'.length);
    if (owner === full || folder.entries.has(owner)) return false;
    if (owner.toLowerCase() === full.toLowerCase()) return true;
    return unitNameOf(owner) === null && owner.startsWith(full.slice(0, full.lastIndexOf('.') + 1)) && suggest(owner, [full], 1).length > 0;
  });
}

/** A hidden file is no drop-in; one that ends in .conf may be meant as one. */
const mayBeMeant = (fileName: string) => !isDropInFile(fileName) && (!fileName.startsWith('.') || fileName.endsWith('.conf'));

function* filesIn(path: string, folder: Folder, reason: (fileName: string) => UnreadReason | null): Generator<Unread> {
  for (const [fileName, kind] of [...folder.entries].sort(([one], [other]) => compareBytes(one, other))) {
    const why = kind === 'file' ? reason(fileName) : null;
    const read = why === null ? null : readText(join(path, fileName));
    if (why !== null && read?.ok && looksLikeUnit.test(read.text)) yield { file: { path: join(path, fileName), text: read.text }, reason: why };
  }
}

const byFileName = (fileName: string): UnreadReason | null => (mayBeMeant(fileName) ? (switchedOff.test(fileName) ? 'switched-off' : 'file-name') : null);
const whenDropIn = (reason: UnreadReason) => (fileName: string) => (isDropInFile(fileName) ? reason : null);

/** Looks in the folder of the unit, at names that a listing shows: nothing is read unless it is there. */
export function findUnread(names: readonly UnitName[], parent: string, { folder, image }: Pick<UnitFinder, 'folder' | 'image'>): Pick<UnitSource, 'unread'> {
  const { entries, hasFolders, links } = folder(parent);
  if (!hasFolders && links().size === 0) return {};
  const unread = names.flatMap((name) => [
    ...dropInFolders(name).own.flatMap((own) => {
      const kind = entries.get(own);
      const path = join(parent, own);
      if (kind === 'folder') return [...filesIn(path, folder(path), byFileName)];
      const real = kind !== 'link' ? null : image === undefined ? path : image.follow(path);
      return real === null ? [] : [...filesIn(real, folder(real), whenDropIn('folder-link'))];
    }),
    ...[...new Set([...misnamedFolders(name), ...misspeltFolders(name, folder(parent))])].flatMap((misnamed) => {
      const path = join(parent, misnamed);
      return entries.get(misnamed) === 'folder' ? [...filesIn(path, folder(path), whenDropIn('folder-name'))] : [];
    }),
  ]);
  return unread.length === 0 ? {} : { unread };
}
