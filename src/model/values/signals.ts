/** Signals and exit statuses (signal_from_string, exit_status_from_string). */
import { exitStatuses } from '../../systemd/data/names.ts';
import { factRows } from '../../systemd/facts.ts';
import { suggest } from '../../text/suggest.ts';
import { scalar, wordList } from '../scalar.ts';
import type { ReadContext } from '../value.ts';
import { integerBetween } from './numbers.ts';

const lowestRealtime = 34;
const highestRealtime = 64;
const realtime = /^RT(MIN|MAX)(?:([+-])(\d+))?$/;

/** Whether a word names a signal: with or without SIG, realtime ones counted from either end, or a number. */
function isSignal(word: string, context: ReadContext): boolean {
  const name = word.startsWith('SIG') ? word.slice(3) : word;
  if (context.facts.words('signalNames').includes(name)) return true;
  const [, end, sign = '', distance = '0'] = realtime.exec(name) ?? [];
  if (end !== undefined) {
    const span = highestRealtime - lowestRealtime;
    return Number(distance) <= span && sign !== (end === 'MIN' ? '-' : '+');
  }
  return name === word && integerBetween(1, highestRealtime)(word, context) !== null;
}

const signalNames = ({ facts }: ReadContext) => facts.words('signalNames').map((name) => `SIG${name}`);
const suggestSignal = (text: string, context: ReadContext) =>
  suggest(text.toUpperCase().startsWith('SIG') ? text.toUpperCase() : `SIG${text.toUpperCase()}`, signalNames(context), 1);

export const readSignal = scalar<string>((text, context) => (isSignal(text, context) ? text : null), 'a signal such as SIGTERM', {
  empty: 'read',
  suggestions: suggestSignal,
});

const statusNames = ({ facts }: ReadContext) => factRows(exitStatuses, 2, facts.table).map(([name = '']) => name);
const status = integerBetween(0, 255);

export const readExitStatus = scalar(status, 'an exit status from 0 to 255');

/** Exit statuses by number or name, and signals. */
export const readExitStatuses = wordList<string>(
  (word, context) => (status(word, context) !== null || statusNames(context).includes(word) || isSignal(word, context) ? word : null),
  'an exit status from 0 to 255 or its name, or a signal such as SIGTERM',
  { quotes: 'kept', suggestions: (text, context) => suggest(text.toUpperCase(), [...statusNames(context), ...signalNames(context)], 2) },
);
