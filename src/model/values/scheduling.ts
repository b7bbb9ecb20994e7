/** Priorities, processor sets, and flags of the process (config_parse_exec_nice and its neighbours). */
import type { WordTable } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { scalar } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, resetTo, setTo, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';
import { integerBetween, parseUnsigned } from './numbers.ts';
import { parseCInteger } from './numbers-c.ts';

export const readNice = scalar(integerBetween(-20, 19), 'a nice level from -20 to 19');
export const readOomScore = scalar(integerBetween(-1000, 1000), 'a number from -1000 to 1000');
export const readSchedulingPriority = scalar(integerBetween(0, 99), 'a priority from 0 to 99', { empty: 'read' });
export const readIoPriority = scalar(integerBetween(0, 7), 'a priority from 0 to 7');

/** A word out of a table; numbers up to `highest` are taken too. */
export const readTableWord = (table: WordTable, { empty, highest = -1 }: { empty: 'resets' | 'read'; highest?: number }): ValueReader<string> =>
  scalar<string>(
    (text, context) => {
      if (context.facts.words(table).includes(text)) return text;
      const number = parseUnsigned(text, context);
      return number !== null && number <= highest ? text : null;
    },
    ({ facts }) => `one of ${facts.words(table).join(', ')}`,
    { empty, suggestions: (text, { facts }) => suggest(text, facts.words(table), 2) },
  );

const highestInt = 2 ** 31 - 1;

export const readSchedulingPolicy = readTableWord('schedulingPolicies', { empty: 'resets', highest: highestInt });

/** IOSchedulingClass=: newer versions take the numbers of known classes only. */
export const readIoClass: ValueReader<string> = (text, previous, context) =>
  readTableWord('ioSchedulingClasses', { empty: 'resets', highest: context.facts.behaviour.highestIoClass })(text, previous, context);

const highestCpu = 8191;
const range = /^(\d+)(?:-(\d+))?$/;

/** Why a set of numbers can't be read, or null. */
function cpuSetFault(text: string): string | null {
  const expected = 'a list of numbers and ranges, such as 0-3 8';
  const { words, malformedAt } = splitWords(text.replaceAll(',', ' '), { quotes: 'removed' });
  if (malformedAt !== null) return expected;
  for (const word of words) {
    const [, first, last = first] = range.exec(word.text) ?? [];
    const low = first === undefined ? parseCInteger(word.text) : Number(first);
    const high = first === undefined ? low : Number(last);
    if (low === null || high === null || low < 0) return expected;
    if (low > high) return 'a range that runs upwards';
    if (high > highestCpu) return `a list of numbers up to ${highestCpu}`;
  }
  return null;
}

/** Settings that stand for all processors or nodes by a word of their own. */
const wholeSets: Readonly<Record<string, string>> = { CPUAffinity: 'numa', NUMAMask: 'all' };

/** Sets of processors or memory nodes, as written; lines add up. */
export const readCpuSet: ValueReader<readonly string[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  if (text === wholeSets[context.directive.name]) return setTo([text]);
  const expanded = expandSpecifiers(text, context);
  const fault = typeof expanded === 'string' ? cpuSetFault(expanded) : 'a text with known specifiers';
  return fault === null ? addedTo([...(previous ?? []), text]) : ignored(previous, text, fault);
};

export const readCoredumpFilter: ValueReader<readonly string[]> = (text, previous, { facts }) => {
  if (text === '') return resetTo();
  const names = facts.words('coredumpFilters');
  const words = text.split(/[ \t]+/);
  const wrong = words.find((word) => !names.includes(word) && !/^(?:0x)?[0-9a-f]+$/i.test(word));
  if (wrong !== undefined) return ignored(previous, text, `a mask in hexadecimal, or words out of ${names.join(', ')}`, () => suggest(wrong, names, 2));
  return addedTo([...(previous ?? []), ...words]);
};

/** SecureBits=: systemd drops words that it does not know without a message. */
export const readSecureBits: ValueReader<readonly string[]> = (text) => (text === '' ? resetTo() : setTo(text.split(/[ \t]+/)));

/** Personality=: which ones there are depends on the machine; the tables are of x86-64. */
export const readPersonality = scalar<string>(
  (text, { facts }) => (facts.words('personalities').includes(text) ? text : null),
  ({ facts }) => `a personality of x86-64 machines (${facts.words('personalities').join(', ')})`,
);

/** What a forbidden system call returns, or kill. */
export const readErrno = scalar<string>(
  (text, context: ReadContext) => {
    if (text === 'kill' || context.facts.errnoNames.has(text) || context.facts.errnoNames.has(text.toUpperCase()))
      return text.toUpperCase() === 'KILL' && text !== 'kill' ? null : text;
    const number = parseCInteger(text);
    return number !== null && number >= 1 && number <= 4095 ? text : null;
  },
  'an error name such as EPERM, or kill',
  { suggestions: (text, { facts }) => suggest(text.toUpperCase(), facts.errnoNames, 2) },
);
