/** Paths, lists of paths and devices (unit_path_printf, path_simplify_and_warn, config_parse_namespace_path_strv). */
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, refused, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { splitWords, type Word } from '../words.ts';

/** An absolute path without `..`, repeated slashes and `.` parts removed; null for any other. */
export function normalizePath(path: string): string | null {
  if (!path.startsWith('/')) return null;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  return parts.includes('..') ? null : `/${parts.join('/')}`;
}

function expandPath(text: string, context: ReadContext): string | null {
  const expanded = expandSpecifiers(text, context);
  return typeof expanded === 'string' ? normalizePath(expanded) : null;
}

const pathExpected = 'an absolute path without ".."';

/** Directives that take a `-` before the path: a missing file is then no error. */
const optionalPaths: ReadonlySet<string> = new Set(['EnvironmentFile']);

export const readPath: ValueReader<string> = (text, previous, context) => {
  if (text === '') return resetTo();
  const optional = optionalPaths.has(context.directive.name) && text.startsWith('-');
  const expanded = expandSpecifiers(optional ? text.slice(1) : text, context);
  if (expanded === '' && !optional) return resetTo();
  const path = typeof expanded === 'string' ? normalizePath(expanded) : null;
  if (path !== null) return setTo(path);
  return context.directive.fatal ? refused(previous, text, pathExpected) : ignored(previous, text, pathExpected);
};

/** A path of a list, with the signs before it: `-` may be missing, `+` lies below the root directory. */
export interface ListedPath {
  readonly path: string;
  readonly optional: boolean;
  readonly belowRoot: boolean;
}

const signs = /^-?\+?/;

function readListed(word: Word, context: ReadContext): ListedPath | null {
  const sign = signs.exec(word.text)?.[0] ?? '';
  const path = expandPath(word.text.slice(sign.length), context);
  return path === null ? null : { path, optional: sign.includes('-'), belowRoot: sign.includes('+') };
}

/** Directives whose list holds one whole line an entry, blanks included. */
const pathPerLine: ReadonlySet<string> = new Set(['IPIngressFilterPath', 'IPEgressFilterPath']);

export const readPathList: ValueReader<readonly ListedPath[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  if (pathPerLine.has(context.directive.name)) {
    const path = expandPath(text, context);
    return path === null ? ignored(previous, text, pathExpected) : addedTo([...(previous ?? []), { path, optional: false, belowRoot: false }]);
  }
  const { words, malformedAt } = splitWords(text, { quotes: 'removed' });
  const paths = [...(previous ?? [])];
  const faults: ValueFault[] = [];
  for (const word of words) {
    const listed = readListed(word, context);
    if (listed === null) faults.push({ start: word.start, end: word.end, effect: 'word-ignored', expected: pathExpected });
    else paths.push(listed);
  }
  if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
  return addedTo(paths, faults);
};

/** WorkingDirectory=: a path, `~` for the user's home, `-` before either when it may be missing. */
export type WorkingDirectory = { readonly kind: 'home' } | { readonly kind: 'path'; readonly path: string };

export const readWorkingDirectory: ValueReader<WorkingDirectory> = (text, previous, context) => {
  if (text === '') return resetTo();
  const optional = text.startsWith('-');
  const rest = optional ? text.slice(1) : text;
  if (rest === '~') return setTo({ kind: 'home' });
  const path = expandPath(rest, context);
  if (path !== null) return setTo({ kind: 'path', path });
  const expected = 'an absolute path without "..", or ~';
  return optional ? ignored(previous, text, expected) : refused(previous, text, expected);
};

/** One line of DeviceAllow=. */
export interface DeviceRule {
  /** A device node, or a `block-` or `char-` class. */
  readonly device: string;
  /** Letters out of r, w, m; empty means all three. */
  readonly access: string;
}

const deviceFolders = ['/dev/', '/run/systemd/inaccessible/'];

function deviceOf(word: string, context: ReadContext): string | null {
  const expanded = expandSpecifiers(word, context);
  if (typeof expanded !== 'string') return null;
  if (expanded.startsWith('block-') || expanded.startsWith('char-')) return expanded;
  const path = normalizePath(expanded);
  return path !== null && (path === '/dev' || deviceFolders.some((folder) => path.startsWith(folder))) ? path : null;
}

export const readDeviceRule: ValueReader<readonly DeviceRule[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const [first] = splitWords(text, { quotes: 'removed' }).words;
  if (first === undefined) return ignored(previous, text, 'a device and its access, such as "/dev/null rw"');
  const access = text.slice(first.end).trim();
  const device = deviceOf(first.text, context);
  if (device === null) return ignored(previous, text, 'a device below /dev/, or a class such as char-tty');
  if (!/^[rwm]*$/.test(access)) return ignored(previous, text, 'a device with an access out of the letters r, w and m');
  return addedTo([...(previous ?? []), { device, access }]);
};

/** ExecSearchPath=: absolute paths, joined by colons. */
export const readSearchPath: ValueReader<readonly string[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const paths: string[] = [...(previous ?? [])];
  const faults: ValueFault[] = [];
  let start = 0;
  for (const part of text.split(/(?<!\\):/)) {
    const end = start + part.length;
    const path = expandPath(part.replaceAll('\\:', ':'), context);
    if (path === null) faults.push({ start, end, effect: 'word-ignored', expected: 'an absolute path without ".."' });
    else paths.push(path);
    start = end + 1;
  }
  return addedTo(paths, faults);
};
