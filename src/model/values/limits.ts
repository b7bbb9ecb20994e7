/** Weights, resource limits and limits of block devices (cg_weight_parse, rlimit_parse, config_parse_io_limit). */
import { resourceLimits } from '../../systemd/data/names.ts';
import { factRows } from '../../systemd/facts.ts';
import { scalar } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';
import { integerBetween, parseShare, parseSigned, parseSize, parseUnsigned, parseUnsigned64, readMemoryLimit } from './numbers.ts';
import { parseTimeSpan } from './time.ts';

const weight = integerBetween(1, 10_000);
const blockWeight = integerBetween(10, 1000);

/** CPUWeight= alone takes `idle` too, which is kept as 0. */
export const readWeight = scalar<number>(
  (text, context) => (text === 'idle' && context.directive.name.endsWith('CPUWeight') ? 0 : weight(text, context)),
  'a weight from 1 to 10000',
);

/** Settings of the old control group hierarchy: read, with a word that they are on their way out. */
export const outdated =
  <T>(read: ValueReader<T>, replacement: string): ValueReader<T> =>
  (text, previous, context) => {
    const result = read(text, previous, context);
    return {
      ...result,
      faults: [
        ...result.faults,
        { start: 0, end: text.length, effect: 'warned', expected: `it is for the old control groups, and ${replacement} took its place`, outdated: {} },
      ],
    };
  };

export const readBlockWeight = scalar<number>(blockWeight, 'a weight from 10 to 1000');
export const readCpuShares = outdated(scalar<number>(integerBetween(2, 262_144), 'a number of shares from 2 to 262144'), 'CPUWeight=');

const readOldMemoryLimit = outdated(readMemoryLimit, 'MemoryMax=');

export const readMemory: ValueReader<number> = (text, previous, context) =>
  (context.directive.name === 'MemoryLimit' ? readOldMemoryLimit : readMemoryLimit)(text, previous, context);

/** The soft and the hard limit, Infinity for none. */
export interface ResourceLimit {
  readonly soft: number;
  readonly hard: number;
}

const second = 1_000_000;
const lowestNice = -20;
const highestNice = 19;

/** Nice values are kept as the kernel counts them, 20 - nice; a sign says that a nice level is meant. */
function parseNiceLimit(text: string, context: ReadContext): number | null {
  const signed = /^[+-]/.test(text);
  const value = signed ? parseSigned(text, context) : parseUnsigned64(text, context);
  if (value === null) return null;
  if (signed) return value < lowestNice || value > highestNice ? null : 20 - value;
  return value <= 40 ? value : null;
}

function parseOneLimit(text: string, unit: string, context: ReadContext): number | null {
  if (unit === 'nice') return parseNiceLimit(text, context);
  if (text === 'infinity') return Number.POSITIVE_INFINITY;
  if (unit === 'bytes') return parseSize(text, 1024);
  if (unit === 'seconds') {
    const span = parseTimeSpan(text, second, context);
    return span === null ? null : Math.ceil(span / second);
  }
  return unit === 'microseconds' ? parseTimeSpan(text, 1, context) : parseUnsigned64(text, context);
}

const limitsExpected: Readonly<Record<string, string>> = {
  bytes: 'a size such as 512M, two of them as SOFT:HARD, or infinity',
  count: 'a number, two of them as SOFT:HARD, or infinity',
  microseconds: 'a time span such as 200ms, two of them as SOFT:HARD, or infinity',
  nice: 'a nice level with its sign, or a number from 0 to 40',
  seconds: 'a time span such as 90s, two of them as SOFT:HARD, or infinity',
};

const unitOf = ({ directive, facts }: ReadContext) =>
  factRows(resourceLimits, 2, facts.table).find(([name]) => `Limit${name}` === directive.name)?.[1] ?? 'count';

export const readResourceLimit = scalar<ResourceLimit>(
  (text, context) => {
    const unit = unitOf(context);
    const [first = '', second = first, ...more] = text.split(':');
    if (more.length > 0 || first === '' || second === '') return null;
    const soft = parseOneLimit(first, unit, context);
    const hard = parseOneLimit(second, unit, context);
    return soft === null || hard === null || soft > hard ? null : { soft, hard };
  },
  (context) => limitsExpected[unitOf(context)] ?? 'a number',
  { empty: 'read' },
);

/** A block device, or a file on it, with what it is limited to. */
export interface DeviceLimit {
  readonly device: string;
  readonly limit: number;
}

/** Lines of DEVICE VALUE, which add up. */
const perDevice =
  (parse: (text: string, context: ReadContext) => number | null, expected: string): ValueReader<readonly DeviceLimit[]> =>
  (text, previous, context) => {
    if (text === '') return resetTo();
    const [first] = splitWords(text, { quotes: 'removed' }).words;
    const device = first === undefined ? null : expandSpecifiers(first.text, context);
    const limit = first === undefined ? null : parse(text.slice(first.end).trimStart(), context);
    if (typeof device !== 'string' || limit === null) return ignored(previous, text, expected);
    return addedTo([...(previous ?? []), { device, limit }]);
  };

const parseBandwidth = (text: string) => {
  const bytes = text === 'infinity' ? Number.POSITIVE_INFINITY : parseSize(text, 1000);
  return bytes === 0 ? null : bytes;
};

const bandwidthExpected = 'a device and a limit, such as "/dev/sda 5M"';

export const readIoLimit = perDevice(parseBandwidth, bandwidthExpected);
export const readBlockBandwidth = outdated(perDevice(parseBandwidth, bandwidthExpected), 'IOReadBandwidthMax= or IOWriteBandwidthMax=');
export const readDeviceWeight = perDevice(weight, 'a device and a weight from 1 to 10000, such as "/dev/sda 200"');
export const readBlockDeviceWeight = outdated(perDevice(blockWeight, 'a device and a weight from 10 to 1000'), 'IODeviceWeight=');
export const readDeviceLatency = perDevice((text, context) => parseTimeSpan(text, second, context), 'a device and a time span, such as "/dev/sda 25ms"');

/** A size, a share of the file system as ten-thousandths below zero, or Infinity for `off`. */
export const readQuota = scalar<number>((text) => {
  if (text === 'off') return Number.POSITIVE_INFINITY;
  const share = parseShare(text);
  return share === null ? parseSize(text, 1024) : -share;
}, 'a size such as 5G, a percentage, or off');

export const readConcurrency = scalar<number>(
  (text, context) => (text === 'infinity' ? Number.POSITIVE_INFINITY : parseUnsigned(text, context)),
  'a whole number from 0 up, or infinity',
);
