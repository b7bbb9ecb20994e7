/** Paths of Linux as text: absolute, without a slash at the end. */

/** Whether `path` is `folder` or lies below it. */
export const isBelow = (path: string, folder: string): boolean => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

/** Whether `path` lies below `folder`, and is not the folder itself. */
export const isInside = (path: string, folder: string): boolean => path !== folder && isBelow(path, folder);

/** What stands behind the last slash; all of a path without any. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
