/** Paths of Linux as text: absolute, without a slash at the end. */
/** Whether `path` is `folder` or lies below it. */
export declare const isBelow: (path: string, folder: string) => boolean;
/** Whether `path` lies below `folder`, and is not the folder itself. */
export declare const isInside: (path: string, folder: string) => boolean;
/** What stands behind the last slash; all of a path without any. */
export declare const lastPart: (path: string) => string;
