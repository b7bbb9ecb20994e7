/** CapabilityBoundingSet= and AmbientCapabilities= (config_parse_capability_set). */
import { capabilityNumericMax } from '../../systemd/data/names.ts';
import { type Facts, factRows } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { addedTo, type ReadResult, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { expectedWord, splitWords } from '../words.ts';
import { parseCInteger } from './numbers-c.ts';

/** A set of capabilities, bit N for capability number N. */
export type CapabilitySet = bigint;

const bitsUpTo = (count: number): CapabilitySet => (1n << BigInt(count)) - 1n;

/** The bounding set of a unit that does not set it. */
export const initialBoundingSet = (facts: Facts): CapabilitySet => bitsUpTo(facts.behaviour.capabilityInitialBits);

export const capabilityBit = (facts: Facts, name: string): CapabilitySet => 1n << BigInt(facts.capabilities.get(name) ?? 0);

const highestNumber = (facts: Facts) => Number(factRows(capabilityNumericMax, 1, facts.table)[0]?.[0] ?? 0);

function capabilityNumber(word: string, facts: Facts): number | null {
  const known = facts.capabilities.get(word.toUpperCase());
  if (known !== undefined) return known;
  const number = parseCInteger(word);
  return number !== null && number >= 0 && number <= highestNumber(facts) ? number : null;
}

interface Collected {
  readonly set: CapabilitySet;
  readonly faults: readonly ValueFault[];
}

function collect(text: string, from: number, facts: Facts): Collected {
  const closed = facts.behaviour.capabilityUnclosedQuote === 'closed';
  const { words, malformedAt } = splitWords(text.slice(from), { quotes: 'removed', unclosed: closed ? 'closed' : 'malformed' });
  let set = 0n;
  const faults: ValueFault[] = [];
  for (const word of words) {
    if (word.text === '') continue;
    const number = capabilityNumber(word.text, facts);
    if (number !== null) set |= 1n << BigInt(number);
    else
      faults.push({
        start: from + word.start,
        end: from + word.end,
        effect: 'silent-word-ignored',
        expected: expectedWord(word.text, 'a capability such as CAP_NET_BIND_SERVICE'),
        suggestions: () => suggestCapability(word.text, facts),
      });
  }
  if (malformedAt !== null) faults.push({ start: from + malformedAt, end: text.length, effect: 'silent-rest-ignored', expected: 'a word with closed quotes' });
  return { set, faults };
}

function suggestCapability(word: string, facts: Facts): readonly string[] {
  const upper = word.toUpperCase();
  const names = [...facts.capabilities.keys()];
  const prefixed = upper.startsWith('CAP_') ? upper : `CAP_${upper}`;
  if (names.includes(prefixed)) return [prefixed];
  const tail = `_${prefixed.slice('CAP_'.length)}`;
  const longer = names.filter((name) => name.endsWith(tail) || name.startsWith(`${prefixed}_`));
  return longer.length > 0 ? longer : suggest(prefixed, names, 2);
}

/**
 * A line adds to what earlier lines made, or takes from it behind `~`; but a line that names nothing known, and the first
 * line of all, replace it. A first `~` line means everything but the named.
 */
export const readCapabilitySet: ValueReader<CapabilitySet> = (text, previous, context): ReadResult<CapabilitySet> => {
  const { facts } = context;
  const inverted = text.startsWith('~');
  const { set, faults } = collect(text, inverted ? 1 : 0, facts);
  const initial = context.directive.name === 'CapabilityBoundingSet' ? initialBoundingSet(facts) : 0n;
  const current = previous ?? initial;
  if (text === '') return { effect: 'reset', value: 0n, faults };
  if (set === 0n || current === initial) return setTo(inverted ? bitsUpTo(facts.behaviour.capabilityInversionBits) & ~set : set, faults);
  return addedTo(inverted ? current & ~set : current | set, faults);
};
