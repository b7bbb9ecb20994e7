/** Names of other units, and documentation (config_parse_unit_deps and its neighbours). */
import { scalar, wordList } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { parseUnitName } from '../unit-name.ts';
import type { ReadContext, ValueReader } from '../value.ts';

const longestUnitName = 255;

const readNames = wordList<string>((word) => (word.length <= longestUnitName ? word : null), 'a unit name of at most 255 characters', {
  quotes: 'kept',
  specifiers: 'expanded',
  empty: 'read',
});

const isLoadable = (name: string) => {
  const parsed = parseUnitName(name);
  return parsed !== null && /^[A-Za-z0-9:_.\\@-]+$/.test(name) && name.length <= longestUnitName ? parsed : null;
};

/** Kinds of dependencies that went away, and what systemd takes them for. */
const formerKinds: Readonly<Record<string, string>> = { RequiresOverridable: 'Requires', RequisiteOverridable: 'Requisite' };

/** Dependencies: systemd makes a unit name of nearly anything. */
export const readUnitNames: ValueReader<readonly string[]> = (text, previous, context) => {
  const result = readNames(text, previous, context);
  const now = formerKinds[context.directive.name];
  return now === undefined
    ? result
    : { ...result, faults: [...result.faults, { start: 0, end: text.length, effect: 'warned', expected: `it is read as ${now}=`, outdated: {} }] };
};

export const readSlice = scalar<string>(
  (text) => {
    const name = isLoadable(text);
    return name !== null && name.type === 'slice' && !text.includes('@') ? text : null;
  },
  'the name of a slice, such as system.slice',
  { empty: 'read', specifiers: 'expanded' },
);

export const readSockets = wordList<string>((word) => (word.replace(/"$/, '').endsWith('.socket') ? word : null), 'the name of a socket unit', {
  quotes: 'kept',
  specifiers: 'expanded',
});

/** Unit= of timers and paths, Service= of sockets. */
export const readTriggeredUnit = scalar<string>(
  (text, { directive }: ReadContext) => {
    const name = isLoadable(text);
    if (name === null) return null;
    return directive.name !== 'Service' || (name.type === 'service' && !(text.includes('@.') || text.startsWith('@'))) ? text : null;
  },
  ({ directive }) => (directive.name === 'Service' ? 'the name of a service' : 'the name of a unit, with its suffix'),
  { empty: 'read', specifiers: 'expanded' },
);

const schemes = ['http://', 'https://', 'file:/', 'info:', 'man:'];

/** documentation_url_is_valid, for the schemes that it knows. */
function isDocumentation(url: string): boolean {
  const scheme = schemes.find((candidate) => url.startsWith(candidate));
  return scheme !== undefined && url.length > scheme.length - (scheme === 'file:/' ? 1 : 0) && /^[\x01-\x7F]*$/.test(url);
}

export const readDocumentation = wordList<string>(
  (word, context) => {
    const expanded = expandSpecifiers(word, context);
    if (typeof expanded !== 'string') return null;
    return isDocumentation(expanded) || expanded === '' ? expanded : null;
  },
  `a URL that begins with ${schemes.join(', ')}`,
  { quotes: 'removed' },
);

const busElement = /^[A-Za-z_-][A-Za-z0-9_-]*$/;
const uniqueElement = /^[A-Za-z0-9_-]+$/;
const longestBusName = 255;

export const readBusName = scalar<string>(
  (text) => {
    const unique = text.startsWith(':');
    const elements = (unique ? text.slice(1) : text).split('.');
    const valid = elements.length > 1 && text.length <= longestBusName && elements.every((element) => (unique ? uniqueElement : busElement).test(element));
    return valid ? text : null;
  },
  'a bus name: two or more words joined by dots, none beginning with a digit',
  { empty: 'read', specifiers: 'expanded' },
);
