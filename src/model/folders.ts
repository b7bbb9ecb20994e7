/** Folders that belong to a service: those that systemd makes for it and hands to its user, and those that the unit opens. */
import { type SettingValues, settingValue } from './setting-values.ts';
import type { Unit } from './unit.ts';

/** The directives that make folders, with the folder that their names stand below in the system manager (systemd.exec(5)). */
const owned = { StateDirectory: '/var/lib', CacheDirectory: '/var/cache', LogsDirectory: '/var/log', RuntimeDirectory: '/run' } as const satisfies Partial<
  Record<keyof SettingValues, string>
>;

export interface OwnFolder {
  readonly path: string;
  readonly directive: string;
}

/** Folders that the user of the service owns; those of a dynamic user lie below `private`, and are reached by a link. */
export const ownedFolders = (unit: Unit): readonly OwnFolder[] =>
  (Object.keys(owned) as (keyof typeof owned)[]).flatMap((directive) =>
    (settingValue(unit, directive) ?? []).flatMap(({ path }) =>
      [owned[directive], `${owned[directive]}/private`].map((folder) => ({ path: `${folder}/${path}`, directive })),
    ),
  );

/** Links that systemd makes to them. */
export const linksToOwned = (unit: Unit): readonly OwnFolder[] =>
  (Object.keys(owned) as (keyof typeof owned)[]).flatMap((directive) =>
    (settingValue(unit, directive) ?? []).flatMap(({ link }) => (link === null ? [] : [{ path: `${owned[directive]}/${link}`, directive }])),
  );

/** Folders that the unit makes writable, whoever owns them. */
export const openedFolders = (unit: Unit): readonly OwnFolder[] => [
  ...(settingValue(unit, 'ReadWritePaths') ?? []).map(({ path }) => ({ path, directive: 'ReadWritePaths' })),
  ...(settingValue(unit, 'BindPaths') ?? []).flatMap(({ target, writable }) => (writable ? [{ path: target, directive: 'BindPaths' }] : [])),
];

/** Folders into which every user may put files. */
export const sharedFolders: readonly string[] = ['/tmp', '/var/tmp', '/dev/shm'];
