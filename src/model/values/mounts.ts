/** Settings that build the service's view of the file system (config_parse_bind_paths and its neighbours). */
import { scalar, unknownSpecifier, wordList } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { splitWords, type Word } from '../words.ts';
import { normalizePath } from './paths.ts';
import { readTableWord } from './scheduling.ts';
import { parseBoolean } from './switches.ts';

/** A folder or file of the host and where the service sees it. */
export interface BindMount {
  readonly source: string;
  readonly target: string;
  readonly writable: boolean;
  /** A missing source is no error. */
  readonly optional: boolean;
}

/** The parts of `a:b:c`; a backslash protects a colon. */
export function splitAtColons(text: string): string[] {
  const parts = [''];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === ':') parts.push('');
    else if (character === '\\' && text.charAt(index + 1) === ':') {
      parts[parts.length - 1] += ':';
      index += 1;
    } else parts[parts.length - 1] += character;
  }
  return parts;
}

const absolutePath = (text: string, context: ReadContext): string | null => {
  const expanded = expandSpecifiers(text, context);
  return typeof expanded === 'string' ? normalizePath(expanded) : null;
};

const bindOptions: ReadonlySet<string | undefined> = new Set([undefined, '', 'rbind', 'norbind']);

function parseBind(word: string, context: ReadContext): BindMount | null {
  const [from = '', to, option, ...more] = splitAtColons(word);
  if (more.length > 0 || !bindOptions.has(option)) return null;
  const optional = from.startsWith('-');
  const source = absolutePath(optional ? from.slice(1) : from, context);
  const target = to === undefined ? source : absolutePath(to, context);
  if (source === null || target === null) return null;
  return { source, target, optional, writable: context.directive.name !== 'BindReadOnlyPaths' };
}

export const readBinds = wordList(parseBind, 'SOURCE, SOURCE:TARGET or SOURCE:TARGET:norbind with absolute paths', { quotes: 'removed', escapes: 'kept' });

/** A file system in memory, with its mount options. */
export interface TemporaryFileSystem {
  readonly path: string;
  readonly options: string;
}

export const readTemporaryFileSystems = wordList<TemporaryFileSystem>(
  (word, context) => {
    const colon = word.indexOf(':');
    const path = absolutePath(colon < 0 ? word : word.slice(0, colon), context);
    return path === null ? null : { path, options: colon < 0 ? '' : word.slice(colon + 1) };
  },
  'an absolute path, with mount options behind a colon',
  { quotes: 'removed' },
);

const partitions: ReadonlySet<string> = new Set([
  'root',
  'usr',
  'home',
  'srv',
  'esp',
  'xbootldr',
  'swap',
  'root-verity',
  'usr-verity',
  'root-verity-sig',
  'usr-verity-sig',
  'tmp',
  'var',
]);

/** What is wrong with `OPTIONS` or `PARTITION:OPTIONS[:PARTITION:OPTIONS]`, or null. */
function optionsFault(parts: readonly string[], context: ReadContext): string | null {
  for (let index = 0; index < parts.length; index += 2) {
    const partition = parts[index] ?? '';
    const options = parts[index + 1];
    const text = options === undefined ? partition : options;
    if (options !== undefined && !partitions.has(partition)) return `one of the partitions ${[...partitions].join(', ')}`;
    if (typeof expandSpecifiers(text, context) !== 'string') return unknownSpecifier;
  }
  return null;
}

/** An image with the place where it is mounted; extension images have none. */
export interface ImageMount {
  readonly source: string;
  readonly target: string | null;
}

/** API file systems can't be mounted from or onto; a device node may be a source. */
const isApiPath = (path: string, devicesToo: boolean) => (devicesToo ? /^\/(?:proc|sys|dev)(?:\/|$)/ : /^\/(?:proc|sys)(?:\/|$)/).test(path);

function readImages(fields: 1 | 2, expected: string): ValueReader<readonly ImageMount[]> {
  const usable = (text: string, context: ReadContext): string | null => {
    const path = absolutePath(text, context);
    const barred = path !== null && context.facts.behaviour.imagesOutsideApi && isApiPath(path, fields === 1);
    return barred ? null : path;
  };
  const parse = (word: Word, context: ReadContext): { image: ImageMount | null; fault: string | null } => {
    const [first = '', ...rest] = splitAtColons(word.text).filter((part) => part !== '');
    const source = usable(first.replace(/^-/, ''), context);
    const target = fields === 2 ? usable(rest.shift() ?? '', context) : null;
    if (source === null || (fields === 2 && target === null)) return { image: null, fault: expected };
    return { image: { source, target }, fault: optionsFault(rest, context) };
  };
  return (text, previous, context) => {
    if (text === '') return resetTo();
    const { words, malformedAt } = splitWords(text, { quotes: 'removed', escapes: 'kept' });
    const images = [...(previous ?? [])];
    const faults: ValueFault[] = [];
    for (const word of words) {
      const { image, fault } = parse(word, context);
      if (image !== null) images.push(image);
      if (fault !== null) faults.push({ start: word.start, end: word.end, effect: 'word-ignored', expected: fault });
    }
    if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
    return addedTo(images.length === 0 ? undefined : images, faults);
  };
}

export const readMountImages = readImages(2, 'IMAGE:TARGET with absolute paths');
export const readExtensionImages = readImages(1, 'an absolute path of an image');

/** RootImageOptions=: the last line counts. */
export const readRootImageOptions: ValueReader<readonly string[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const { words, malformedAt } = splitWords(text, { quotes: 'removed' });
  if (malformedAt !== null) return ignored(previous, text, 'a list of words with closed quotes');
  const faults: ValueFault[] = [];
  const kept: string[] = [];
  for (const { text: word, start, end } of words) {
    const colon = word.indexOf(':');
    const fault = optionsFault(colon < 0 ? [word] : [word.slice(0, colon), word.slice(colon + 1)], context);
    if (fault === null) kept.push(word);
    else faults.push({ start, end, effect: 'word-ignored', expected: fault });
  }
  return setTo(kept, faults);
};

const hexadecimal = /^(?:[0-9a-fA-F]{2})+$/;
const shortestHash = 32;

export const readRootHash = scalar<string>(
  (text) => (text.startsWith('/') || (hexadecimal.test(text) && text.length >= shortestHash) ? text : null),
  'an absolute path, or a hash of at least 32 hexadecimal digits',
);

export const isBase64 = (text: string): boolean => {
  const bare = text.replace(/[ \t\n\r]/g, '');
  return bare.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(bare);
};

export const readRootHashSignature = scalar<string>(
  (text) => (text.startsWith('/') || (text.startsWith('base64:') && isBase64(text.slice('base64:'.length))) ? text : null),
  'an absolute path, or base64: and the signature',
);

const policyUses: ReadonlySet<string> = new Set([
  'verity',
  'signed',
  'encrypted',
  'encryptedwithintegrity',
  'unprotected',
  'unused',
  'absent',
  'open',
  'ignore',
]);
const policyFlag = /^(?:read-only|growfs)-(?:on|off)$/;

/** `*`, `~` or `-`, or rules as PARTITION=USE+USE joined by colons (image_policy_from_string). */
function isImagePolicy(text: string, graceful: boolean): boolean {
  if (['*', '~', '-'].includes(text)) return true;
  return text.split(':').every((rule) => {
    const equals = rule.indexOf('=');
    if (equals < 0) return false;
    const partition = rule.slice(0, equals).trim();
    if (partition !== '' && !partitions.has(partition)) return graceful;
    return rule
      .slice(equals + 1)
      .split('+')
      .every((use) => graceful || policyUses.has(use.trim()) || policyFlag.test(use.trim()));
  });
}

export const readImagePolicy = scalar<string>(
  (text, { facts }) => (isImagePolicy(text, facts.behaviour.unknownImagePolicies === 'taken') ? text : null),
  'an image policy such as root=verity+signed:usr=absent, or one of * ~ -',
);

export const readMountFlags = readTableWord('mountPropagations', { empty: 'resets' });

/** MountAPIVFS=, which may be left to systemd by an empty value. */
export const readMountApi = scalar<boolean>((text) => parseBoolean(text), 'a boolean (yes or no)');

/** A device, file or label to mount: any text with known specifiers. */
export const readMountNode = scalar<string>((text) => text, unknownSpecifier, { specifiers: 'expanded' });
