/** Integers, percentages and sizes (safe_atou and its kin, parse_permyriad, parse_size). */
import { type Parse, scalar } from '../scalar.ts';
import { parseCInteger } from './numbers-c.ts';

/** Integers up to 64 bits; a number stands for itself, since only the range matters. */
export const integerBetween =
  (lowest: number, highest: number): Parse<number> =>
  (text) => {
    const number = parseCInteger(text);
    return number !== null && number >= lowest && number <= highest ? number : null;
  };

const largest32 = 2 ** 32 - 1;
const largest64 = 2 ** 64;

/** Digits alone, from 0 up, without a sign before them (safe_atou refuses a minus). */
export const parseUnsigned: Parse<number> = (text, context) => (text.trimStart().startsWith('-') ? null : integerBetween(0, largest32)(text, context));
export const parseUnsigned64: Parse<number> = (text, context) => (text.trimStart().startsWith('-') ? null : integerBetween(0, largest64 - 2049)(text, context));
export const parseSigned: Parse<number> = integerBetween(-(2 ** 31), 2 ** 31 - 1);

const percent = /^(\d+)(?:\.(\d{1,2}))?%$/;
const permille = /^(\d+)(?:\.(\d))?‰$/;
const permyriad = /^(\d+)‱$/;

/** Ten-thousandths; null for any other text (parse_permyriad_unbounded). */
function parsePermyriad(text: string): number | null {
  const [, whole, fraction = ''] = percent.exec(text) ?? [];
  if (whole !== undefined) return bounded(Number(whole) * 100 + Number(fraction.padEnd(2, '0')));
  const [, thousandths, tenth = ''] = permille.exec(text) ?? [];
  if (thousandths !== undefined) return bounded(Number(thousandths) * 10 + Number(tenth || '0'));
  const [, parts] = permyriad.exec(text) ?? [];
  return parts === undefined ? null : bounded(Number(parts));
}

const bounded = (value: number) => (value <= 2 ** 31 - 1 ? value : null);

/** Up to the whole. */
export function parseShare(text: string): number | null {
  const share = parsePermyriad(text);
  return share !== null && share <= 10_000 ? share : null;
}

const powers: Readonly<Record<string, number>> = { B: 0, K: 1, M: 2, G: 3, T: 4, P: 5, E: 6, '': 0 };
const sizePart = /^[ \t\n\r]*(\+?\d+)(?:\.(\d*))?[ \t\n\r]*(E|P|T|G|M|K|B|)/;

/** Bytes: parts such as `1G 500M`, each of a smaller unit than the one before (parse_size). */
export function parseSize(text: string, base: 1000 | 1024): number | null {
  let rest = text;
  let total = 0;
  let lastPower = Number.POSITIVE_INFINITY;
  do {
    const match = sizePart.exec(rest);
    if (match === null) return null;
    const [all, whole = '', fraction = '', suffix = ''] = match;
    const power = powers[suffix] ?? 0;
    if (power >= lastPower) return null;
    const factor = base ** power;
    total += Number(whole) * factor + (fraction === '' ? 0 : Math.floor(Number(`0.${fraction}`) * factor));
    if (total >= largest64) return null;
    lastPower = power;
    rest = rest.slice(all.length);
  } while (rest !== '');
  return total;
}

const sizeExpected = 'a size in bytes, such as 512M or 2G';

export const readUnsigned = scalar(parseUnsigned, 'a whole number from 0 up', { empty: 'read' });
export const readSigned = scalar(parseSigned, 'a whole number', { empty: 'read' });
export const readLong = scalar(integerBetween(-(2 ** 63), 2 ** 63 - 1025), 'a whole number', { empty: 'read' });
export const readBytes = scalar((text) => parseSize(text, 1024), sizeExpected, { empty: 'read' });

const zeroAllowed: ReadonlySet<string> = new Set([
  'MemorySwapMax',
  'StartupMemorySwapMax',
  'MemoryZSwapMax',
  'StartupMemoryZSwapMax',
  'MemoryLow',
  'StartupMemoryLow',
  'MemoryMin',
  'DefaultMemoryLow',
  'DefaultMemoryMin',
  'DefaultStartupMemoryLow',
]);

/** Bytes, a share of the memory, or infinity (config_parse_memory_limit). A share is kept as ten-thousandths below zero. */
export const readMemoryLimit = scalar<number>((text, { directive }) => {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  const share = parseShare(text);
  const bytes = share ?? parseSize(text, 1024);
  if (bytes === null || (bytes === 0 && !zeroAllowed.has(directive.name))) return null;
  return share === null ? bytes : -share;
}, `${sizeExpected}, a percentage of the memory, or infinity`);

/** A count, a share of what the system allows, or infinity (config_parse_tasks_max). */
export const readTasksMax = scalar<number>((text, context) => {
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  const share = parseShare(text);
  if (share !== null) return -share;
  const count = parseUnsigned64(text, context);
  return count === null || count === 0 ? null : count;
}, 'a number of tasks from 1 up, a percentage, or infinity');

/** A share of one processor, above 100 % for several (config_parse_cpu_quota). */
export const readCpuQuota = scalar<number>((text) => {
  const share = parsePermyriad(text);
  return share === null || share === 0 ? null : share;
}, 'a percentage above zero, such as 50% or 200%');
