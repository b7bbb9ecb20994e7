import { type ValueReader } from '../value.js';
/** An absolute path without `..`, repeated slashes and `.` parts removed; null for any other. */
export declare function normalizePath(path: string): string | null;
export declare const readPath: ValueReader<string>;
/** A path of a list, with the signs before it: `-` may be missing, `+` lies below the root directory. */
export interface ListedPath {
    readonly path: string;
    readonly optional: boolean;
    readonly belowRoot: boolean;
}
export declare const readPathList: ValueReader<readonly ListedPath[]>;
/** WorkingDirectory=: a path, `~` for the user's home, `-` before either when it may be missing. */
export type WorkingDirectory = {
    readonly kind: 'home';
} | {
    readonly kind: 'path';
    readonly path: string;
};
export declare const readWorkingDirectory: ValueReader<WorkingDirectory>;
/** One line of DeviceAllow=. */
export interface DeviceRule {
    /** A device node, or a `block-` or `char-` class. */
    readonly device: string;
    /** Letters out of r, w, m; empty means all three. */
    readonly access: string;
}
export declare const readDeviceRule: ValueReader<readonly DeviceRule[]>;
/** ExecSearchPath=: absolute paths, joined by colons. */
export declare const readSearchPath: ValueReader<readonly string[]>;
