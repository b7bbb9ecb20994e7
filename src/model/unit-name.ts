/** Unit names: `prefix@instance.type` (unit_name_is_valid, unit_name_to_instance and their kin in unit-name.c). */
import { type UnitType, unitTypes } from '../systemd/directives.ts';
import { capitalized } from '../text/phrases.ts';

export interface UnitName {
  /** The whole name, `foo@bar.service`. */
  readonly full: string;
  readonly type: UnitType;
  /** Without the type suffix, `foo@bar`. */
  readonly base: string;
  /** Before the `@`, or all of `base`. */
  readonly prefix: string;
  /** After the `@`: empty for a template, null for a plain unit. */
  readonly instance: string | null;
}

/** The section of a type's own settings: `Service` for services. */
export const ownSection = ({ type }: UnitName): string => capitalized(type);

/** Types of which systemd starts programs: only they have an exposure worth the name. */
export const programTypes: readonly string[] = ['service', 'socket', 'mount', 'swap'];

export const runsPrograms = ({ type }: Pick<UnitName, 'type'>): boolean => programTypes.includes(type);

const validCharacters = /^[0-9A-Za-z:\-_.\\@]+$/;
const longestName = 255;

/** Takes a name with a known type suffix apart, valid or not; null where the suffix is none. */
export function unitNameOf(full: string): UnitName | null {
  const dot = full.lastIndexOf('.');
  const type = unitTypes.find((candidate) => candidate === full.slice(dot + 1));
  if (dot < 0 || type === undefined) return null;
  const base = full.slice(0, dot);
  const at = base.indexOf('@');
  return { full, type, base, prefix: at < 0 ? base : base.slice(0, at), instance: at < 0 ? null : base.slice(at + 1) };
}

/** Whether systemd takes the name. */
export const isValidName = ({ full, base }: UnitName): boolean => full.length <= longestName && validCharacters.test(base) && !base.startsWith('@');

/** Reads a unit name; null for one that systemd would not take. */
export function parseUnitName(full: string): UnitName | null {
  const name = unitNameOf(full);
  return name !== null && isValidName(name) ? name : null;
}

export const isTemplate = (name: UnitName): boolean => name.instance === '';

/** The template of an instance, `foo@.service` for `foo@bar.service`; null for other units. */
export function templateOf(name: UnitName): string | null {
  return name.instance === null || name.instance === '' ? null : `${name.prefix}@.${name.type}`;
}

export function withInstance(name: UnitName, instance: string): UnitName {
  const base = `${name.prefix}@${instance}`;
  return { ...name, full: `${base}.${name.type}`, base, instance };
}

/** Undoes the escaping of unit names: `-` stands for `/`, `\xHH` for a byte (unit_name_unescape). */
export function unescapeName(text: string): string {
  return text.replace(/-/g, '/').replace(/\\x([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The unit name of a path, without suffix: `/mnt/data` is `mnt-data` (unit_name_path_escape). */
export function escapePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0) return '-';
  const bytes = new TextEncoder().encode(parts.join('/'));
  return Array.from(bytes, (byte, index) => {
    const character = String.fromCharCode(byte);
    if (character === '/') return '-';
    if (/[0-9A-Za-z:_.]/.test(character) && !(index === 0 && character === '.')) return character;
    return `\\x${byte.toString(16).padStart(2, '0')}`;
  }).join('');
}
