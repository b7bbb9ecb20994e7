/** SystemCallFilter=, SystemCallLog= and SystemCallArchitectures= (config_parse_syscall_filter and its kin). */
import { addAll, addBit, type Bits, isEmpty, noBits, removeAll } from '../../systemd/bits.ts';
import type { Facts } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { addedTo, type ReadContext, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { expectedWord, splitWords, type Word } from '../words.ts';

/** A filter: the mode that its first line chose, and the calls it names. */
export interface SyscallFilter {
  readonly mode: 'allow' | 'deny';
  readonly named: Bits;
  /** Calls that an allow list names only to give them an action of their own: they stay forbidden. */
  readonly actioned: Bits;
  /** What an allow list really allows. */
  readonly allowed: Bits;
}

const largestErrno = 4095;

function isAction(text: string, facts: Facts): boolean {
  if (text === 'kill' || facts.errnoNames.has(text)) return true;
  return /^\d+$/.test(text) ? Number(text) <= largestErrno : facts.errnoNames.has(text.toUpperCase()) && text.toUpperCase() !== 'KILL';
}

/** The calls that a word of the list stands for, or null when it is not known. */
function callsOf(name: string, facts: Facts): Bits | null {
  if (name.startsWith('@')) return facts.syscalls.group(name) ?? null;
  const bit = facts.syscalls.bitOf.get(name);
  if (bit === undefined) return null;
  const bits = noBits(facts.syscalls.names.length);
  addBit(bits, bit);
  return bits;
}

type Draft = Omit<SyscallFilter, 'allowed'>;

const finish = (draft: Draft): SyscallFilter => {
  const allowed = draft.named.slice();
  removeAll(allowed, draft.actioned);
  return { ...draft, allowed };
};

function startFilter(inverted: boolean, { facts, directive }: ReadContext): Draft {
  const size = facts.syscalls.names.length;
  const draft: Draft = { mode: inverted ? 'deny' : 'allow', named: noBits(size), actioned: noBits(size) };
  const defaults = facts.syscalls.group('@default');
  if (!inverted && directive.name === 'SystemCallFilter' && defaults !== undefined) addAll(draft.named, defaults);
  return draft;
}

/** Applies one word; returns what is wrong with it, or null. */
function applyWord(draft: Draft, word: Word, inverted: boolean, { facts, directive }: ReadContext): Pick<ValueFault, 'expected' | 'suggestions'> | null {
  const colon = directive.name === 'SystemCallFilter' ? word.text.indexOf(':') : -1;
  const name = colon < 0 ? word.text : word.text.slice(0, colon);
  const action = colon < 0 ? null : word.text.slice(colon + 1);
  if (action !== null && !isAction(action, facts)) return { expected: 'a call with a known error after the colon, such as EPERM or kill' };
  if (action !== null && !inverted) return { expected: 'possible without ~: an allowed call takes no error number' };
  const calls = callsOf(name, facts);
  if (calls === null) return unknownCall(name, facts);
  const adds = inverted === (draft.mode === 'deny');
  if (adds || action !== null) addAll(draft.named, calls);
  else removeAll(draft.named, calls);
  if (draft.mode === 'allow' && action !== null) addAll(draft.actioned, calls);
  else removeAll(draft.actioned, calls);
  return null;
}

function unknownCall(name: string, { syscalls }: Facts): Pick<ValueFault, 'expected' | 'suggestions'> {
  if (name.startsWith('@')) return { expected: expectedWord(name, 'a system-call group'), suggestions: () => suggest(name, syscalls.groups.keys(), 2) };
  if (syscalls.groups.has(`@${name}`)) return { expected: 'a system call', suggestions: () => [`@${name}`] };
  return { expected: expectedWord(name, 'a system call'), suggestions: () => suggest(name, syscalls.bitOf.keys(), 2) };
}

export const readSyscallFilter: ValueReader<SyscallFilter> = (text, previous, context) => {
  if (text === '') return resetTo();
  const inverted = text.startsWith('~');
  const from = inverted ? 1 : 0;
  const draft: Draft =
    previous === undefined ? startFilter(inverted, context) : { mode: previous.mode, named: previous.named.slice(), actioned: previous.actioned.slice() };
  const { words, malformedAt } = splitWords(text.slice(from), { quotes: 'kept' });
  const faults: ValueFault[] = [];
  for (const word of words) {
    if (word.text === '') continue;
    const wrong = applyWord(draft, word, inverted, context);
    if (wrong !== null) faults.push({ start: from + word.start, end: from + word.end, effect: 'word-ignored', ...wrong });
  }
  if (malformedAt !== null)
    faults.push({ start: from + malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word: the line ends in a backslash' });
  return previous === undefined ? setTo(finish(draft), faults) : addedTo(finish(draft), faults);
};

/** Whether a filter restricts anything: a deny list that names nothing does not. */
export const isFiltering = (filter: SyscallFilter | undefined): filter is SyscallFilter =>
  filter !== undefined && (filter.mode === 'allow' || !isEmpty(filter.named));

export const readSyscallArchitectures: ValueReader<ReadonlySet<string>> = (text, previous, { facts }) => {
  if (text === '') return resetTo();
  const { words, malformedAt } = splitWords(text, { quotes: 'removed' });
  const faults: ValueFault[] = [];
  const architectures = new Set(previous);
  for (const word of words) {
    if (facts.syscallArchitectures.has(word.text)) architectures.add(word.text);
    else
      faults.push({
        start: word.start,
        end: word.end,
        effect: 'word-ignored',
        expected: 'an architecture such as native',
        suggestions: () => suggest(word.text, facts.syscallArchitectures, 2),
      });
  }
  if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
  return addedTo(architectures, faults);
};
