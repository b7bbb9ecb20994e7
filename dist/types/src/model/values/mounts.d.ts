import { type ValueReader } from '../value.js';
/** A folder or file of the host and where the service sees it. */
export interface BindMount {
    readonly source: string;
    readonly target: string;
    readonly writable: boolean;
    /** A missing source is no error. */
    readonly optional: boolean;
}
/** The parts of `a:b:c`; a backslash protects a colon. */
export declare function splitAtColons(text: string): string[];
export declare const readBinds: ValueReader<readonly BindMount[]>;
/** A file system in memory, with its mount options. */
export interface TemporaryFileSystem {
    readonly path: string;
    readonly options: string;
}
export declare const readTemporaryFileSystems: ValueReader<readonly TemporaryFileSystem[]>;
/** An image with the place where it is mounted; extension images have none. */
export interface ImageMount {
    readonly source: string;
    readonly target: string | null;
}
export declare const readMountImages: ValueReader<readonly ImageMount[]>;
export declare const readExtensionImages: ValueReader<readonly ImageMount[]>;
/** RootImageOptions=: the last line counts. */
export declare const readRootImageOptions: ValueReader<readonly string[]>;
export declare const readRootHash: ValueReader<string>;
export declare const isBase64: (text: string) => boolean;
export declare const readRootHashSignature: ValueReader<string>;
export declare const readImagePolicy: ValueReader<string>;
export declare const readMountFlags: ValueReader<string>;
/** MountAPIVFS=, which may be left to systemd by an empty value. */
export declare const readMountApi: ValueReader<boolean>;
/** A device, file or label to mount: any text with known specifiers. */
export declare const readMountNode: ValueReader<string>;
