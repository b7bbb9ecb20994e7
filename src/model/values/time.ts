/** Time spans in microseconds (parse_time, parse_sec and its kin). */
import { timeUnits } from '../../systemd/data/names.ts';
import { factRows } from '../../systemd/facts.ts';
import { scalar } from '../scalar.ts';
import type { ReadContext, ValueReader } from '../value.ts';

export const second = 1_000_000;
/** The largest number of microseconds that systemd holds (one below USEC_INFINITY). */
const largest = 2 ** 64;
const units = new Map<string, ReadonlyMap<string, number>>();

/** Units by length of name, longest first: systemd takes the first that fits, and its table has the longer ones first. */
function unitsOf({ facts }: ReadContext): ReadonlyMap<string, number> {
  const ready = units.get(facts.table);
  if (ready !== undefined) return ready;
  const read = new Map(factRows(timeUnits, 2, facts.table).map(([name = '', size = '']) => [name, Number(size)]));
  units.set(facts.table, read);
  return read;
}

const part = /^[ \t\n\r]*(\+?\d+|(?=\.\d))(?:\.(\d+))?[ \t\n\r]*/;

/** Microseconds, Infinity for `infinity`, null for what is no time span. A number without a unit counts in `unit`. */
export function parseTimeSpan(text: string, unit: number, context: ReadContext): number | null {
  if (/^[ \t\n\r]*infinity[ \t\n\r]*$/.test(text)) return Number.POSITIVE_INFINITY;
  let rest = text.trimEnd();
  let total = 0;
  do {
    const match = part.exec(rest);
    if (match === null) return null;
    const [all, whole = '', fraction] = match;
    rest = rest.slice(all.length);
    let size = unit;
    for (const [name, microseconds] of unitsOf(context)) {
      if (!rest.startsWith(name)) continue;
      rest = rest.slice(name.length);
      size = microseconds;
      break;
    }
    total += Number(whole === '' ? 0 : whole) * size + Number(`0.${fraction ?? '0'}`) * size;
    if (total >= largest) return null;
  } while (rest !== '');
  return total;
}

const expected = 'a time span such as 90s, 5min or 1h 30min';

/** Settings for which an empty value is a value, or takes the setting back. */
const emptyResets: ReadonlySet<string> = new Set(['TimeoutAbortSec', 'CPUQuotaPeriodSec']);

/** Units of one nanosecond to one second: TimerSlackNSec= counts plain numbers in nanoseconds. */
function parseNanoseconds(text: string, context: ReadContext): number | null {
  const inNanoseconds = /^[ \t]*(\d+)[ \t]*(?:ns|nsec)?$/.exec(text);
  return inNanoseconds === null ? parseTimeSpan(text, 1 / 1000, context) : Number(inNanoseconds[1]) / 1000;
}

export const parseSpan = (text: string, context: ReadContext) =>
  context.directive.name === 'TimerSlackNSec' ? parseNanoseconds(text, context) : text.trim() === '' ? null : parseTimeSpan(text, second, context);

const readRequired = scalar(parseSpan, expected, { empty: 'read' });
const readResettable = scalar(parseSpan, expected);

/** Microseconds. */
export const readTimeSpan: ValueReader<number> = (text, previous, context) =>
  (emptyResets.has(context.directive.name) ? readResettable : readRequired)(text, previous, context);
