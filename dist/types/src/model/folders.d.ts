import type { Unit } from './unit.js';
export interface OwnFolder {
    readonly path: string;
    readonly directive: string;
}
/** Folders that the user of the service owns; those of a dynamic user lie below `private`, and are reached by a link. */
export declare const ownedFolders: (unit: Unit) => readonly OwnFolder[];
/** Links that systemd makes to them. */
export declare const linksToOwned: (unit: Unit) => readonly OwnFolder[];
/** Folders that the unit makes writable, whoever owns them. */
export declare const openedFolders: (unit: Unit) => readonly OwnFolder[];
/** Folders into which every user may put files. */
export declare const sharedFolders: readonly string[];
