/** Where standard input comes from and output goes to (config_parse_exec_input, config_parse_exec_output). */
import type { WordTable } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { scalar, unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { isBase64 } from './mounts.ts';
import { normalizePath } from './paths.ts';

const longestName = 255;

/** The name of a file descriptor (fdname_is_valid). */
const isDescriptorName = (name: string): boolean => name.length <= longestName && /^[\x20-\x39\x3B-\x7E]*$/.test(name);

const withPath = /^(file|append|truncate):(.*)$/;

/** Why a stream can't be used, or null. */
function streamFault(text: string, table: WordTable, context: ReadContext): string | null {
  const words = context.facts.words(table);
  const [, kind = '', path = ''] = withPath.exec(text) ?? [];
  const named = text.startsWith('fd:') ? text.slice('fd:'.length) : null;
  const expanded = expandSpecifiers(named ?? path, context);
  if (typeof expanded !== 'string') return unknownSpecifier;
  if (named !== null) return isDescriptorName(expanded) ? null : 'fd: and the name of a file descriptor';
  if (kind !== '' && words.includes(kind)) return normalizePath(expanded) === null ? `${kind}: and an absolute path` : null;
  return words.includes(text) ? null : `one of ${words.join(', ')}`;
}

const modernOutput = (text: string) => text.replace('syslog', 'journal');

const readStream =
  (table: WordTable, obsolete: readonly string[]): ValueReader<string> =>
  (text, previous, context) => {
    const fault = streamFault(text, table, context);
    if (fault !== null) return ignored(previous, text, fault, () => suggest(text, context.facts.words(table), 2));
    if (!obsolete.includes(text)) return setTo(text);
    const instead = modernOutput(text);
    return setTo(instead, [{ start: 0, end: text.length, effect: 'warned', expected: `${text} is read as ${instead}`, outdated: { instead } }]);
  };

export const readInput = readStream('execInputs', []);
export const readOutput = readStream('execOutputs', ['syslog', 'syslog+console']);

export const readDescriptorName = scalar<string>((text) => (isDescriptorName(text) ? text : null), 'a name of printable characters without colons, up to 255', {
  specifiers: 'expanded',
});

const escapeSequence = /\\(?:[abfnrtvse\\"' ]|x(?!00)[0-9a-fA-F]{2}|u(?!0000)[0-9a-fA-F]{4}|U(?!00000000)[0-9a-fA-F]{8}|(?!000)[0-3][0-7]{2})/g;

export const readInputText: ValueReader<string> = (text, previous, context) => {
  if (text === '') return resetTo();
  if (/\\./.test(text.replace(escapeSequence, ''))) return ignored(previous, text, 'a text with known escape sequences: write \\\\ for a backslash');
  const expanded = expandSpecifiers(text, context);
  return typeof expanded === 'string' ? addedTo(`${previous ?? ''}${expanded}\n`) : ignored(previous, text, unknownSpecifier);
};

export const readInputData: ValueReader<string> = (text, previous) => {
  if (text === '') return resetTo();
  return isBase64(text) ? addedTo(`${previous ?? ''}${text}`) : ignored(previous, text, 'data in Base64');
};

const openFlags: ReadonlySet<string> = new Set(['read-only', 'append', 'truncate', 'graceful']);
const exclusiveFlags = ['read-only', 'append', 'truncate'];

/** OpenFile=: PATH:NAME:OPTIONS. */
export const readOpenFile: ValueReader<readonly string[]> = (text, previous) => {
  if (text === '') return resetTo();
  const [path = '', name = '', options = '', ...more] = text.split(':');
  const flags = options === '' ? [] : options.split(',');
  const usable = path.startsWith('/') && isDescriptorName(name) && more.length === 0 && flags.every((flag) => openFlags.has(flag));
  if (!usable || flags.filter((flag) => exclusiveFlags.includes(flag)).length > 1)
    return ignored(previous, text, `an absolute path, a name and options out of ${[...openFlags].join(', ')}, joined by colons`);
  return addedTo([...(previous ?? []), text]);
};

/** PIDFile=: a path below /run, relative ones included. A path that leads elsewhere by `..` refuses the unit. */
export const readPidFile: ValueReader<string> = (text, previous, context) => {
  if (text === '') return resetTo();
  const expanded = expandSpecifiers(text, context);
  if (typeof expanded !== 'string') return ignored(previous, text, unknownSpecifier);
  const path = normalizePath(expanded.startsWith('/') ? expanded : `/run/${expanded}`);
  const { pathsInApi } = context.facts.behaviour;
  if (path === null || (pathsInApi === 'refused' && /^\/(?:proc|sys|dev)(?:\/|$)/.test(path)))
    return { effect: 'refuse', value: previous, faults: [{ start: 0, end: text.length, effect: 'unit-refused', expected: 'a path of a file, without ".."' }] };
  const faults = legacyRunFault(text, path, context);
  return setTo(faults.length === 0 ? path : path.replace(/^\/var/, ''), faults);
};

/** Newer versions say that /var/run is /run now. */
export function legacyRunFault(text: string, path: string, { facts }: ReadContext): readonly ValueFault[] {
  if (!facts.behaviour.warnsOfVarRun || !/^\/var\/run\//.test(path)) return [];
  const instead = text.replace(/^\/var\/run\//, '/run/');
  return [{ start: 0, end: text.length, effect: 'warned', expected: `/var/run is /run today, and it takes the path for ${instead}`, outdated: { instead } }];
}
