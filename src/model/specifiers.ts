/** Specifiers (`%i` and the like) as the manager would expand them (unit_full_printf, specifier_printf). */
import type { Facts } from '../systemd/facts.ts';
import { type UnitName, unescapeName } from './unit-name.ts';
import type { Manager, ReadContext } from './value.ts';

/** Stands for what only the host knows (its name, its machine id): one plain word. */
const hostValue = 'host';
const hostId = 'a'.repeat(32);

/** Directories of the two managers, by specifier; those of the user manager depend on the user's home. */
const directories: Readonly<Record<Manager, Readonly<Record<string, string>>>> = {
  system: { h: '/root', t: '/run', S: '/var/lib', C: '/var/cache', L: '/var/log', E: '/etc', D: '/usr/share', d: '/run/credentials/' },
  user: {
    h: '/root',
    t: '/run/user/0',
    S: '/root/.local/state',
    C: '/root/.cache',
    L: '/root/.local/state/log',
    E: '/root/.config',
    D: '/root/.local/share',
    d: '/run/user/0/credentials/',
  },
};

function expandOne(letter: string, name: UnitName, manager: Manager): string {
  const lastPart = name.prefix.slice(name.prefix.lastIndexOf('-') + 1);
  switch (letter) {
    case 'n':
      return name.full;
    case 'N':
      return name.base;
    case 'p':
      return name.prefix;
    case 'P':
      return unescapeName(name.prefix);
    case 'i':
      return name.instance ?? '';
    case 'I':
      return unescapeName(name.instance ?? '');
    case 'j':
      return lastPart;
    case 'J':
      return unescapeName(lastPart);
    case 'f':
      return `/${unescapeName(name.instance ?? name.prefix).replace(/^\/+/, '')}`;
    case 'u':
    case 'g':
      return 'root';
    case 'U':
    case 'G':
      return '0';
    case 's':
      return '/bin/sh';
    case 'T':
      return '/tmp';
    case 'V':
      return '/var/tmp';
    case 'a':
      return 'x86-64';
    case 'b':
    case 'm':
      return hostId;
    case 'c':
    case 'r':
    case 'R':
    case 'y':
    case 'Y':
      return '/';
    case 'd':
      return `${directories[manager]['d'] ?? ''}${name.full}`;
    default:
      return directories[manager][letter] ?? hostValue;
  }
}

const alphanumeric = /[0-9A-Za-z]/;

/** Specifiers whose value comes from files of the host (machine id, os-release, temporary folders): taken for known everywhere. */
const hostSpecifiers = 'mbABMowWTV';

/**
 * Expands the specifiers of `text`, or says where an unknown one stands. What only the host knows becomes a
 * placeholder. A `%` before anything but a letter or digit is itself.
 */
export function expandSpecifiers(
  text: string,
  context: Pick<ReadContext, 'name' | 'manager'> & { readonly facts: Facts },
): string | { readonly unknownAt: number } {
  if (!text.includes('%')) return text;
  let expanded = '';
  for (let index = 0; index < text.length; index += 1) {
    const next = text.charAt(index + 1);
    if (text.charAt(index) !== '%' || next === '') {
      expanded += text.charAt(index);
      continue;
    }
    if (next === '%') expanded += '%';
    else if (!alphanumeric.test(next)) expanded += `%${next}`;
    else if (!hostSpecifiers.includes(next) && !context.facts.specifiers.has(next)) return { unknownAt: index };
    else expanded += expandOne(next, context.name, context.manager);
    index += 1;
  }
  return expanded;
}
