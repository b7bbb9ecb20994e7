/** Paths from a log as words of a unit file. A log is not to be trusted: what can't be written safely is not written at all. */
import { isInside, lastPart } from '../../text/paths.ts';

const longestPath = 512;
/** Control characters and quotes end a word or a line; a backslash escapes; the rest of Unicode is fine. */
const unsafe = /[\0-\x1F\x7F-\x9F"'\\\u2028\u2029\uD800-\uDFFF]/;

/** The path without repeated slashes and a slash at its end; null for one that is not absolute, plain and safe. */
export function cleanPath(path: string): string | null {
  if (!path.startsWith('/') || path.length > longestPath || unsafe.test(path)) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : `/${parts.join('/')}`;
}

/** A path as a word of a list: percent signs doubled, in quotes where it has blanks. */
export function pathWord(path: string): string {
  const escaped = path.replaceAll('%', '%%');
  return /\s/.test(escaped) ? `"${escaped}"` : escaped;
}

export const parentOf = (path: string): string => path.slice(0, Math.max(1, path.lastIndexOf('/')));

const serviceRoots = ['/var/lib', '/var/cache', '/var/log', '/var/spool', '/run', '/srv', '/opt', '/etc', '/var/www'];

/** `/var/run` is `/run`, `/lib` is in `/usr` and so on, on every current system. */
export const realPath = (path: string): string => path.replace(/^\/var\/run(?=\/|$)/, '/run').replace(/^\/(bin|sbin|lib|lib64)(?=\/|$)/, '/usr/$1');

/**
 * The folder to open for a write to `path`: the service's own below /var/lib and its kin, else the one that holds the
 * file. A file that lies in a shared folder itself opens that folder.
 */
export function folderFor(path: string): string {
  const root = serviceRoots.find((candidate) => isInside(path, candidate));
  if (root === undefined) return parentOf(path);
  const rest = path.slice(root.length + 1).split('/');
  return rest.length > 1 ? `${root}/${rest[0]}` : root;
}

/** A last part without an extension names a folder rather than a file. */
export const looksLikeFolder = (path: string): boolean => !/\.[A-Za-z0-9_-]{1,12}$/.test(lastPart(path));
