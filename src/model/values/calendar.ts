/** Timers: time spans, and calendar events with the grammar of systemd.time(7) (calendar_spec_from_string). */

import { unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, type ValueReader } from '../value.ts';
import { parseTimeSpan } from './time.ts';

/** One trigger of a timer: a span in microseconds, or the text of a calendar event. */
export type Trigger = { readonly kind: 'span'; readonly microseconds: number } | { readonly kind: 'calendar'; readonly event: string };

const shorthands: ReadonlySet<string> = new Set([
  'minutely',
  'hourly',
  'daily',
  'monthly',
  'annually',
  'yearly',
  'anually',
  'weekly',
  'quarterly',
  'semiannually',
  'biannually',
  'semi-annually',
  'bi-annually',
]);

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Place in the week from 0 (Monday) of a day's full or three-letter name. */
function weekdayOf(name: string): number | null {
  const lower = name.toLowerCase();
  const index = weekdays.findIndex((day) => day === lower || day.slice(0, 3) === lower);
  return index < 0 ? null : index;
}

const dayName = '(?:monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat|sunday|sun)';
const weekdayPart = new RegExp(`^(${dayName}(?:(?:\\.\\.|-)${dayName})?(?:,${dayName}(?:(?:\\.\\.|-)${dayName})?)*),?(?= |$)`, 'i');

/** Whether ranges of days run forward. */
const daysRunForward = (list: string) =>
  list.split(',').every((entry) => {
    const [from = '', to] = entry.split(/\.\.|-/);
    return to === undefined || (weekdayOf(from) ?? 0) <= (weekdayOf(to) ?? 0);
  });

/** What one field of a date or time may hold; fractions are allowed in seconds only. */
interface Field {
  readonly lowest: number;
  readonly highest: number;
  readonly fractions: boolean;
}

const years: Field = { lowest: 1970, highest: 2199, fractions: false };
const months: Field = { lowest: 1, highest: 12, fractions: false };
const days: Field = { lowest: 1, highest: 31, fractions: false };
const hours: Field = { lowest: 0, highest: 23, fractions: false };
const minutes: Field = { lowest: 0, highest: 59, fractions: false };
const seconds: Field = { lowest: 0, highest: 59.999999, fractions: true };

const component = /^(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?:\/(\d+(?:\.\d+)?))?$/;

const fullYear = (year: number) => (year < 70 ? year + 2000 : year < 100 ? year + 1900 : year);

function isComponent(text: string, field: Field): boolean {
  const [, from, to, step] = component.exec(text) ?? [];
  if (from === undefined) return false;
  if (!field.fractions && [from, to, step].some((part) => part?.includes('.') === true)) return false;
  const value = (part: string) => (field === years ? fullYear(Number(part)) : Number(part));
  const start = value(from);
  if (start < field.lowest || start > field.highest) return false;
  const end = to === undefined ? null : value(to);
  if (end !== null && (end < start || end > field.highest)) return false;
  if (step === undefined) return true;
  const width = Number(step);
  if (width === 0) return false;
  return (end ?? start + width) <= field.highest || (end !== null && start + width <= end);
}

/** `*`, or components separated by commas. In seconds `*` may have a step. */
const isField = (text: string, field: Field): boolean => text === '*' || text.split(',').every((part) => isComponent(part, field));

/** YEAR-MONTH-DAY or MONTH-DAY; `~` before the day counts from the end of the month. */
function isDate(text: string): boolean {
  const fromEnd = /^(.*)~([^~-]*)$/.exec(text);
  const parts = fromEnd === null ? text.split('-') : [...(fromEnd[1] ?? '').split('-'), fromEnd[2] ?? ''];
  if (parts.length < 2 || parts.length > 3) return false;
  const [day = '', month = '', year = '*'] = [...parts].reverse();
  return isField(day, days) && isField(month, months) && isField(year, years);
}

function isTime(text: string): boolean {
  const parts = text.split(':');
  if (parts.length < 2 || parts.length > 3) return false;
  const [hour = '', minute = '', second = '0'] = parts;
  return isField(hour, hours) && isField(minute, minutes) && isField(second, seconds);
}

/** A zone of the IANA database, by its shape or as one of the words: which names exist, the host decides. */
const zoneWords =
  'CET|CST6CDT|Cuba|EET|EST|EST5EDT|Egypt|Eire|GB|GMT|HST|Hongkong|Iceland|Iran|Israel|Jamaica|Japan|MET|MST|MST7MDT|NZ|PRC|PST8PDT|Poland|Portugal|Singapore|Turkey|Universal|WET|Zulu';
const zone = new RegExp(` (?:[Uu][Tt][Cc]|[A-Za-z_]+(?:/[A-Za-z0-9_+-]+)+|${zoneWords})$`);

/** Whether systemd would take the event, given that the host knows its time zone. */
function isCalendarEvent(text: string): boolean {
  let rest = text.trim();
  if (/^@\d+$/.test(rest)) return true;
  const zoned = zone.exec(rest);
  if (zoned !== null && rest.slice(0, zoned.index).trim() !== '' && !weekdayPart.test(rest.slice(zoned.index + 1))) rest = rest.slice(0, zoned.index).trim();
  if (shorthands.has(rest.toLowerCase())) return true;
  const list = weekdayPart.exec(rest);
  if (list !== null) {
    if (!daysRunForward(list[1] ?? '')) return false;
    rest = rest.slice(list[0].length).trim();
    if (rest === '') return true;
  }
  const words = rest.split(/ +/);
  if (words.length === 1) return isDate(rest) || isTime(rest);
  return words.length === 2 && isDate(words[0] ?? '') && isTime(words[1] ?? '');
}

/** The date that a single-day event names, when its weekday can never fall on it; systemd warns from 262 on. */
function contradictsWeekday(text: string): boolean {
  const [, list = '', year, month, day] = /^(\S+) (\d{4})-(\d{1,2})-(\d{1,2})(?: |$)/.exec(text.trim()) ?? [];
  if (year === undefined) return false;
  const weekday = (new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay() + 6) % 7;
  return !list.split(',').some((entry) => {
    const [from = '', to = from] = entry.split(/\.\.|-/);
    return (weekdayOf(from) ?? 0) <= weekday && weekday <= (weekdayOf(to) ?? 6);
  });
}

const eventExpected = 'a calendar event such as daily, Mon..Fri 10:00 or *-*-01 04:00';
const spanExpected = 'a time span such as 15min or 1h 30min';
const second = 1_000_000;

function triggerOf(text: string, context: ReadContext): Trigger | null {
  if (context.directive.name === 'OnCalendar') return isCalendarEvent(text) ? { kind: 'calendar', event: text } : null;
  const microseconds = parseTimeSpan(text, second, context);
  return microseconds === null ? null : { kind: 'span', microseconds };
}

/** OnCalendar=, OnBootSec= and the like: lines add up; an empty one takes all of them back (config_parse_timer). */
export const readTrigger: ValueReader<readonly Trigger[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const expanded = expandSpecifiers(text, context);
  if (typeof expanded !== 'string') return ignored(previous, text, unknownSpecifier);
  const trigger = triggerOf(expanded, context);
  if (trigger === null) return ignored(previous, text, context.directive.name === 'OnCalendar' ? eventExpected : spanExpected);
  const never = trigger.kind === 'calendar' && context.facts.behaviour.warnsOfWeekdays && contradictsWeekday(trigger.event);
  return addedTo(
    [...(previous ?? []), trigger],
    never ? [{ start: 0, end: text.length, effect: 'warned', expected: 'the date never falls on this weekday, so the timer never elapses' }] : [],
  );
};
