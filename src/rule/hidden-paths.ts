/** Paths of the host that the settings of a unit cover with something empty: what lies below them is not there for the service. */

import { oncePer } from '../model/once.ts';
import { hasValue, isOn, settingValue } from '../model/setting-values.ts';
import { type Assignment, madeBy, type Unit } from '../model/unit.ts';
import { homeFolders, temporaryFolders } from '../systemd/protected-folders.ts';
import { isBelow, isInside } from '../text/paths.ts';

/** What covers a path, and by which line. */
export interface Cover {
  readonly folder: string;
  readonly setting: string;
  readonly line: Assignment | null;
}

/** The folders that are empty for the service; none where another unit may fill them or the root is another one. */
const coversOf = oncePer((unit: Unit): readonly Cover[] => {
  if (['RootDirectory', 'RootImage', 'RootMStack', 'JoinsNamespaceOf'].some((name) => hasValue(unit, name))) return [];
  const lineOf = (name: string) => madeBy(unit, name).at(-1) ?? null;
  const cover = (setting: string) => (folder: string) => ({ folder, setting, line: lineOf(setting) });
  const home = settingValue(unit, 'ProtectHome');
  return [
    ...(isOn(unit, 'PrivateTmp') ? temporaryFolders.map(cover('PrivateTmp')) : []),
    ...(home === 'yes' || home === 'tmpfs' ? homeFolders.map(cover('ProtectHome')) : []),
    ...(settingValue(unit, 'TemporaryFileSystem') ?? []).map(({ path }) => cover('TemporaryFileSystem')(path)),
  ];
});

/** Paths that lines bring back, or make, below a cover. */
function broughtBack(unit: Unit): readonly string[] {
  return (settingValue(unit, 'BindPaths') ?? []).map(({ target }) => target);
}

/** What hides `path` from the service, or null: only what lies strictly below a covered folder is surely not there. */
export function coverOf(unit: Unit, path: string): Cover | null {
  const cover = coversOf(unit).find(({ folder }) => isInside(path, folder));
  if (cover === undefined) return null;
  const back = broughtBack(unit).some((target) => isBelow(path, target) || isBelow(target, path));
  return back ? null : cover;
}
