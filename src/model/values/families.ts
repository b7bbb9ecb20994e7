/** RestrictAddressFamilies= and RestrictNamespaces= (config_parse_address_families, config_parse_namespace_flags). */
import type { Facts } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { addedTo, ignored, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { expectedWord, splitWords } from '../words.ts';
import { parseBoolean } from './switches.ts';

/** A filter of address families. */
export interface FamilyFilter {
  readonly mode: 'allow' | 'deny';
  /** Numbers of the families that the list names. */
  readonly families: ReadonlySet<number>;
  /** `none` was given: the next line makes a new list and chooses its mode. */
  readonly sealed: boolean;
}

const suggestFamily = (word: string, facts: Facts) => {
  const upper = word.toUpperCase();
  return suggest(upper.startsWith('AF_') ? upper : `AF_${upper}`, facts.addressFamilies.keys(), 2);
};

export const readAddressFamilies: ValueReader<FamilyFilter> = (text, previous, { facts }) => {
  if (text === '') return resetTo();
  if (text === 'none') return setTo({ mode: 'allow', families: new Set(), sealed: true });
  const inverted = text.startsWith('~');
  const from = inverted ? 1 : 0;
  const continued = previous !== undefined && !previous.sealed;
  const mode = continued ? previous.mode : inverted ? 'deny' : 'allow';
  const families = new Set(continued ? previous.families : []);
  const { words, malformedAt } = splitWords(text.slice(from), { quotes: 'removed' });
  const faults: ValueFault[] = [];
  for (const word of words) {
    const number = facts.addressFamilies.get(word.text.toUpperCase());
    if (number === undefined) {
      const endsLine = facts.behaviour.unknownFamily === 'ends-line';
      faults.push({
        start: from + word.start,
        end: endsLine ? text.length : from + word.end,
        effect: endsLine ? 'rest-ignored' : 'word-ignored',
        expected: expectedWord(word.text, 'an address family such as AF_INET'),
        suggestions: () => suggestFamily(word.text, facts),
      });
      if (endsLine) break;
    } else if (inverted === (mode === 'deny')) families.add(number);
    else families.delete(number);
  }
  if (malformedAt !== null) faults.push({ start: from + malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
  const value: FamilyFilter = { mode, families, sealed: false };
  return continued ? addedTo(value, faults) : setTo(value, faults);
};

/** The namespace types that are still allowed; not set when nothing is restricted. */
export const readNamespaces: ValueReader<ReadonlySet<string>> = (text, previous, { facts }) => {
  if (text === '') return resetTo();
  const restricted = parseBoolean(text);
  if (restricted !== null) return setTo(restricted ? new Set() : new Set(facts.namespaces));
  const inverted = text.startsWith('~');
  const from = inverted ? 1 : 0;
  const { words, malformedAt } = splitWords(text.slice(from), { quotes: 'kept' });
  const wrong = words.find((word) => !facts.namespaces.has(word.text));
  const expected = `a namespace type (${[...facts.namespaces].join(', ')}) or a boolean`;
  if (wrong !== undefined) {
    const fault: ValueFault = {
      start: from + wrong.start,
      end: from + wrong.end,
      effect: 'line-ignored',
      expected,
      suggestions: () => suggest(wrong.text, facts.namespaces, 2),
    };
    return { effect: 'none', value: previous, faults: [fault] };
  }
  if (malformedAt !== null) return ignored(previous, text, expected);
  const named = words.map((word) => word.text);
  const allowed = new Set(previous ?? (inverted ? facts.namespaces : []));
  for (const name of named) {
    if (inverted) allowed.delete(name);
    else allowed.add(name);
  }
  return previous === undefined ? setTo(allowed) : addedTo(allowed);
};
