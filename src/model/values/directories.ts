/** StateDirectory= and its kin: folders that systemd makes for the service (config_parse_exec_directories). */
import { wordList } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import type { ReadContext } from '../value.ts';
import { splitAtColons } from './mounts.ts';

/** A folder below the one that the directive stands for, and a link to it there. */
export interface ServiceDirectory {
  readonly path: string;
  readonly link: string | null;
}

/** A path without a slash before it and without `..`; null for any other. */
function relativePath(text: string, context: ReadContext): string | null {
  const expanded = expandSpecifiers(text, context);
  if (typeof expanded !== 'string' || expanded.startsWith('/')) return null;
  const parts = expanded.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 || parts.includes('..') ? null : parts.join('/');
}

function parseDirectory(word: string, context: ReadContext): ServiceDirectory | null {
  const [source = '', target = '', flags = '', ...more] = splitAtColons(word);
  const path = relativePath(source, context);
  if (path === null || path.split('/')[0] === 'private' || more.length > 0) return null;
  if (flags !== '' && flags !== 'ro' && context.facts.behaviour.directoryFlags === 'checked') return null;
  if (target === '') return { path, link: null };
  const link = context.directive.name === 'ConfigurationDirectory' ? null : relativePath(target, context);
  return link === null ? null : { path, link };
}

export const readServiceDirectories = wordList(parseDirectory, 'a path relative to the folder that the directive stands for, without ".."', {
  quotes: 'removed',
  escapes: 'kept',
});
