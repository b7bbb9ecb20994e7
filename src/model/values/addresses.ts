/** IP addresses and prefixes, and the lists of IPAddressAllow= and IPAddressDeny= (config_parse_in_addr_prefixes). */
import { suggest } from '../../text/suggest.ts';
import { addedTo, resetTo, type ValueFault, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';
import { parseCInteger } from './numbers-c.ts';

/** A prefix; the bits of `address` behind `length` are zero. */
export interface AddressPrefix {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly length: number;
}

const bitsOf = (family: 4 | 6) => (family === 4 ? 32 : 128);

function parseIpv4(text: string): bigint | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let address = 0n;
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    address = (address << 8n) | BigInt(part);
  }
  return address;
}

/** The 16-bit groups of one side of a `::`; a dotted quad may end it. */
function parseGroups(text: string): bigint[] | null {
  if (text === '') return [];
  const groups: bigint[] = [];
  const words = text.split(':');
  for (const [index, word] of words.entries()) {
    const quad = index === words.length - 1 && word.includes('.') ? parseIpv4(word) : null;
    if (quad !== null) groups.push(quad >> 16n, quad & 0xffffn);
    else if (/^[0-9a-fA-F]{1,4}$/.test(word)) groups.push(BigInt(`0x${word}`));
    else return null;
  }
  return groups;
}

function parseIpv6(text: string): bigint | null {
  const sides = text.split('::');
  if (sides.length > 2) return null;
  const head = parseGroups(sides[0] ?? '');
  const tail = parseGroups(sides[1] ?? '');
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...tail];
  return groups.reduce((address, group) => (address << 16n) | group, 0n);
}

function masked(family: 4 | 6, address: bigint, length: number): AddressPrefix {
  const shift = BigInt(bitsOf(family) - length);
  return { family, address: (address >> shift) << shift, length };
}

/** ADDRESS or ADDRESS/LENGTH, or null. */
export function parsePrefix(text: string): AddressPrefix | null {
  const slash = text.indexOf('/');
  const address = slash < 0 ? text : text.slice(0, slash);
  const family = address.includes(':') ? 6 : 4;
  const value = family === 6 ? parseIpv6(address) : parseIpv4(address);
  if (value === null) return null;
  const length = slash < 0 ? bitsOf(family) : parseCInteger(text.slice(slash + 1));
  return length === null || length < 0 || length > bitsOf(family) ? null : masked(family, value, length);
}

const literal = (text: string): readonly AddressPrefix[] => {
  const prefix = parsePrefix(text);
  return prefix === null ? [] : [prefix];
};
const keywords: Readonly<Record<string, readonly AddressPrefix[]>> = {
  any: [...literal('0.0.0.0/0'), ...literal('::/0')],
  localhost: [...literal('127.0.0.0/8'), ...literal('::1/128')],
  'link-local': [...literal('169.254.0.0/16'), ...literal('fe80::/64')],
  multicast: [...literal('224.0.0.0/4'), ...literal('ff00::/8')],
};
const localhostName = /^(?:.*\.)?localhost(?:\.localdomain)?\.?$/i;

/** What a word of the list stands for; none when it is not valid. */
function prefixesOf(word: string): readonly AddressPrefix[] {
  const keyword = Object.hasOwn(keywords, word) ? keywords[word] : undefined;
  if (keyword !== undefined) return keyword;
  return localhostName.test(word) ? (keywords['localhost'] ?? []) : literal(word);
}

export const readAddressPrefixes: ValueReader<readonly AddressPrefix[]> = (text, previous) => {
  if (text === '') return resetTo();
  const { words, malformedAt } = splitWords(text, { quotes: 'kept' });
  const prefixes = [...(previous ?? [])];
  const faults: ValueFault[] = [];
  for (const word of words) {
    const named = prefixesOf(word.text);
    if (named.length > 0) prefixes.push(...named);
    else
      faults.push({
        start: word.start,
        end: word.end,
        effect: 'word-ignored',
        expected: 'an address, a prefix such as 10.0.0.0/8, or any, localhost, link-local, multicast',
        suggestions: () => suggest(word.text, Object.keys(keywords), 1),
      });
  }
  if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word: the line ends in a backslash' });
  return addedTo(prefixes, faults);
};

/** Whether a prefix lies in the loopback range, as the check sees it: by its address alone. */
export const isLoopback = ({ family, address }: AddressPrefix): boolean => (family === 4 ? address >> 24n === 127n : address === 1n);

/** Whether the list holds every address of both families. */
export const coversAll = (prefixes: readonly AddressPrefix[]): boolean =>
  prefixes.some(({ family, length }) => family === 4 && length === 0) && prefixes.some(({ family, length }) => family === 6 && length === 0);
