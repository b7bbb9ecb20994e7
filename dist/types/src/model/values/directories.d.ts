/** A folder below the one that the directive stands for, and a link to it there. */
export interface ServiceDirectory {
    readonly path: string;
    readonly link: string | null;
}
export declare const readServiceDirectories: import("../value.js").ValueReader<readonly ServiceDirectory[]>;
