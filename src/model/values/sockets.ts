/** Where sockets listen, and what they are bound to (config_parse_socket_listen and its neighbours). */
import { scalar, unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, type ValueReader } from '../value.ts';
import { parsePrefix } from './addresses.ts';
import { integerBetween } from './numbers.ts';
import { normalizePath } from './paths.ts';
import { legacyRunFault } from './streams.ts';

/** One address, file or name on which a socket listens. */
export interface Listener {
  readonly directive: string;
  readonly family: 'inet' | 'inet6' | 'unix' | 'vsock' | 'netlink' | 'file';
  /** As systemd sees it, specifiers expanded. */
  readonly address: string;
  /** TCP or UDP port, or null. */
  readonly port: number | null;
}

const port = integerBetween(1, 65_535);
const longestSocketPath = 107;
const number32 = /^(?:\d{1,10})?$/;

const plainPort = (text: string): number | null => (/^(?:0|[1-9]\d*)$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535 ? Number(text) : null);

type Address = Pick<Listener, 'family' | 'port'>;

function internetAddress(text: string, context: ReadContext): Address | null {
  const alone = port(text, context);
  if (alone !== null) return { family: 'inet6', port: alone };
  const [, bracketed, behind = ''] = /^\[([^\]]*)\]:(.*)$/.exec(text) ?? [];
  if (bracketed !== undefined) {
    const number = plainPort(behind);
    return parsePrefix(bracketed)?.family === 6 && !bracketed.includes('/') && number !== null ? { family: 'inet6', port: number } : null;
  }
  const colon = text.lastIndexOf(':');
  if (colon < 0) return null;
  const number = plainPort(text.slice(colon + 1));
  const host = text.slice(0, colon);
  return parsePrefix(host)?.family === 4 && !host.includes('/') && number !== null ? { family: 'inet', port: number } : null;
}

function vsockAddress(text: string, { facts }: ReadContext): Address | null {
  const [, kind = '', id = '', number = ''] = /^vsock(-stream|-dgram|-seqpacket)?:([^:]*):(.+)$/.exec(text) ?? [];
  if (number === '' || (kind !== '' && !facts.behaviour.vsockTypes)) return null;
  return number32.test(id) && number32.test(number) ? { family: 'vsock', port: null } : null;
}

/** A stream, datagram or packet socket (socket_address_parse). */
function socketAddress(text: string, context: ReadContext): Address | null {
  if (text.startsWith('/')) return text.length <= longestSocketPath ? { family: 'unix', port: null } : null;
  if (text.startsWith('@')) return text.length > 1 && text.length <= longestSocketPath ? { family: 'unix', port: null } : null;
  if (text.startsWith('vsock')) return vsockAddress(text, context);
  return internetAddress(text, context);
}

/** Protocols that a build knows by name; a number after one is a group. */
const netlinkProtocols: ReadonlySet<string> = new Set([
  'route',
  'firewall',
  'inet-diag',
  'nflog',
  'xfrm',
  'selinux',
  'iscsi',
  'audit',
  'fib-lookup',
  'connector',
  'netfilter',
  'ip6-fw',
  'dnrtmsg',
  'kobject-uevent',
  'generic',
  'scsitransport',
  'ecryptfs',
  'rdma',
]);

function netlinkAddress(text: string): Address | null {
  const [, name = '', group] = /^(\S+)(?:[ \t]+(.+))?$/.exec(text) ?? [];
  return netlinkProtocols.has(name) && (group === undefined || /^\d+$/.test(group)) ? { family: 'netlink', port: null } : null;
}

const fileListeners: ReadonlySet<string> = new Set(['ListenFIFO', 'ListenSpecial', 'ListenMessageQueue', 'ListenUSBFunction']);

function fileAddress(text: string, { directive, facts }: ReadContext): Address | null {
  const path = normalizePath(text);
  if (path === null) return null;
  const barred = facts.behaviour.pathsInApi === 'refused' && directive.name !== 'ListenSpecial' && /^\/(?:proc|sys|dev)(?:\/|$)/.test(path);
  return barred ? null : { family: 'file', port: null };
}

const expected: Readonly<Record<string, string>> = {
  ListenNetlink: 'a netlink family, with a group number behind it',
  ListenSequentialPacket: 'an absolute path or a name that begins with @',
};

function addressOf(text: string, context: ReadContext): Address | null {
  const { name } = context.directive;
  if (fileListeners.has(name)) return fileAddress(text, context);
  if (name === 'ListenNetlink') return netlinkAddress(text);
  const address = socketAddress(text, context);
  return name === 'ListenSequentialPacket' && address?.family !== 'unix' ? null : address;
}

export const readListener: ValueReader<readonly Listener[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const { name } = context.directive;
  const expanded = expandSpecifiers(text, context);
  if (typeof expanded !== 'string') return ignored(previous, text, unknownSpecifier);
  const address = addressOf(expanded, context);
  if (address === null)
    return ignored(
      previous,
      text,
      expected[name] ?? (fileListeners.has(name) ? 'an absolute path' : 'a port, an address with a port, an absolute path, or a name that begins with @'),
    );
  const legacy = address.family === 'unix' || name === 'ListenFIFO' ? legacyRunFault(text, expanded, context) : [];
  const listened = legacy.length === 0 ? expanded : expanded.replace(/^\/var/, '');
  return addedTo([...(previous ?? []), { directive: name, address: listened, ...address }], legacy);
};

const longestInterface = 15;
const longestAlternative = 127;
const interfaceWord = /^[\x21-\x24\x26-\x2E\x30-\x39\x3B-\x7E]+$/;
const reservedInterfaces: ReadonlySet<string> = new Set(['all', 'default', '.', '..']);

/** The name of a network interface; alternative names may be longer (ifname_valid_full). */
export const isInterface = (name: string, alternative: boolean): boolean =>
  interfaceWord.test(name) && !reservedInterfaces.has(name) && !/^\d+$/.test(name) && name.length <= (alternative ? longestAlternative : longestInterface);

export const readBindToDevice = scalar<string>((text) => (text === '*' || isInterface(text, false) ? text : null), 'the name of a network interface', {
  specifiers: 'expanded',
});

export const readNetworkInterface = scalar<string>((text) => (isInterface(text, true) ? text : null), 'the name of a network interface', {
  specifiers: 'expanded',
});

const protocolNumbers: Readonly<Record<string, string>> = { '132': 'sctp', '136': 'udplite', '262': 'mptcp' };

export const readSocketProtocol = scalar<string>(
  (text, { facts }) => {
    const name = protocolNumbers[text] ?? text;
    return facts.words('socketProtocols').includes(name) ? name : null;
  },
  ({ facts }) => `one of ${facts.words('socketProtocols').join(', ')}`,
  { empty: 'read' },
);

export const readXattr = scalar<string>((text) => (/^user\.[^=]+=/.test(text) ? text : null), 'an extended attribute as user.NAME=value');
