/** Filters of network interfaces, ports and file systems, packet sets and controllers (cgroup and BPF settings). */
import { suggest } from '../../text/suggest.ts';
import { lineList, scalar } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, type ValueFault, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';
import { normalizePath } from './paths.ts';
import { isInterface } from './sockets.ts';

/** A list whose first line decides whether it allows or denies; a line of the other kind takes words out. */
export interface NameFilter {
  readonly mode: 'allow' | 'deny';
  readonly names: ReadonlySet<string>;
}

function readFilter(accepts: (word: string, context: ReadContext) => boolean, expected: string): ValueReader<NameFilter> {
  return (text, previous, context) => {
    if (text === '') return resetTo();
    const inverted = text.startsWith('~');
    const offset = inverted ? 1 : 0;
    const mode = previous?.mode ?? (inverted ? 'deny' : 'allow');
    const names = new Set(previous?.names);
    const faults: ValueFault[] = [];
    const { words, malformedAt } = splitWords(text.slice(offset), { quotes: 'removed' });
    for (const word of words) {
      if (!accepts(word.text, context)) faults.push({ start: word.start + offset, end: word.end + offset, effect: 'word-ignored', expected });
      else if ((mode === 'deny') === inverted) names.add(word.text);
      else names.delete(word.text);
    }
    if (malformedAt !== null) faults.push({ start: malformedAt + offset, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
    return addedTo({ mode, names }, faults);
  };
}

const longestInterface = 15;

export const readInterfaces = readFilter(
  (word, { facts }) => isInterface(word, true) && (facts.behaviour.alternativeInterfaces || word.length <= longestInterface),
  'the name of a network interface',
);

/** File systems that no table knows are taken silently; only groups are checked. */
export const readFileSystems = readFilter(
  (word, { facts }) => !word.startsWith('@') || facts.words('filesystemGroups').includes(word),
  'a group of file systems',
);

const transports = ['tcp', 'udp'];
const families = ['ipv4', 'ipv6'];

/** Ports as one number or a range; null for anything else. */
function isPorts(text: string, { facts }: ReadContext): boolean {
  if (text === 'any') return true;
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  const lowest = facts.behaviour.bindsPortZero ? 0 : 1;
  return first !== undefined && Number(first) >= lowest && Number(first) <= Number(last) && Number(last) <= 65_535;
}

/** [FAMILY:][PROTOCOL:]PORTS, any of which may be left out (parse_socket_bind_item). */
function isBindItem(text: string, context: ReadContext): boolean {
  const parts = text.split(':');
  if (parts.length > 3) return false;
  if (families.includes(parts[0] ?? '')) parts.shift();
  if (transports.includes((parts[0] ?? '').toLowerCase())) parts.shift();
  if (parts.length === 0) return true;
  return parts.length === 1 && isPorts(parts[0] ?? '', context);
}

export const readSocketBind = lineList<string>(
  (text, context) => (isBindItem(text, context) ? text : null),
  'FAMILY:PROTOCOL:PORTS or a part of it, such as tcp:80, or any',
);

const identifier = /^[A-Za-z_][A-Za-z0-9_/\\.]*$/;

function isNftSet(word: string): boolean {
  const [source = '', family = '', table = '', set = '', ...more] = word.split(':');
  const known = ['cgroup', 'user', 'group'].includes(source) && ['arp', 'bridge', 'inet', 'ip', 'ip6', 'netdev'].includes(family);
  return known && identifier.test(table) && identifier.test(set) && more.length === 0;
}

export const readNftSets: ValueReader<readonly string[]> = (text, previous) => {
  if (text === '') return resetTo();
  const { words } = splitWords(text, { quotes: 'removed' });
  const faults = words
    .filter((word) => !isNftSet(word.text))
    .map(
      (word): ValueFault => ({
        start: word.start,
        end: word.end,
        effect: 'word-ignored',
        expected: 'SOURCE:FAMILY:TABLE:SET, such as cgroup:inet:filter:my_service',
      }),
    );
  return addedTo([...(previous ?? []), ...words.filter((word) => isNftSet(word.text)).map((word) => word.text)], faults);
};

export const readControllers: ValueReader<readonly string[]> = (text, previous, { facts }) => {
  if (text === '') return resetTo();
  const known = facts.words('cgroupControllers');
  const words = text.split(/[ \t]+/);
  const wrong = words.find((word) => !known.includes(word));
  if (wrong === undefined || words.some((word) => known.includes(word))) return addedTo([...(previous ?? []), ...words]);
  return ignored(previous, text, `one or more of ${known.join(', ')}`, () => suggest(wrong, known, 2));
};

const attachTypes: ReadonlySet<string> = new Set([
  'ingress',
  'egress',
  'sock_create',
  'sock_ops',
  'device',
  'bind4',
  'bind6',
  'connect4',
  'connect6',
  'post_bind4',
  'post_bind6',
  'sendmsg4',
  'sendmsg6',
  'sysctl',
  'recvmsg4',
  'recvmsg6',
  'getsockopt',
  'setsockopt',
]);

export const readBpfProgram = lineList<string>((text, context) => {
  const colon = text.indexOf(':');
  const path = colon < 0 ? null : expandSpecifiers(text.slice(colon + 1), context);
  return attachTypes.has(text.slice(0, colon)) && typeof path === 'string' && normalizePath(path) !== null ? text : null;
}, 'TYPE:PATH of a pinned program, such as egress:/sys/fs/bpf/filter');

/** A name that the kernel's files in a control group leave free (cg_needs_escape). */
const isGroupName = (name: string) => !/^(?:[_.]|notify_on_release$|release_agent$|tasks$|cgroup\.)/.test(name) && !name.includes('/');

export const readSubgroup = scalar<string>(
  (text, { name, facts }) => {
    const controller = text.slice(0, Math.max(0, text.indexOf('.')));
    if (!['service', 'scope'].includes(name.type)) return null;
    return isGroupName(text) && !facts.words('cgroupControllers').includes(controller) ? text : null;
  },
  'a name for a control group, in a service or scope',
  { empty: 'read' },
);

const refreshes = ['extensions', 'credentials'];

export const readRefresh = scalar<string>(
  (text) => {
    if (/^(?:1|yes|y|true|t|on|0|no|n|false|f|off)$/i.test(text)) return text;
    return text
      .replace(/^~/, '')
      .split(/[ \t]+/)
      .every((word) => refreshes.includes(word))
      ? text
      : null;
  },
  `a boolean, or one or more of ${refreshes.join(', ')}`,
);
