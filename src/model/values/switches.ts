/** Readers of booleans, tri-states and enumerations. None of them unquotes, expands or strips comments. */
import { suggest } from '../../text/suggest.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { ignored, type ReadContext, type ReadResult, refused, resetTo, setTo, type ValueFault, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';

const trueWord = /^(?:1|yes|y|true|t|on)$/i;
const falseWord = /^(?:0|no|n|false|f|off)$/i;

/** A boolean as systemd reads it (parse_boolean); null for any other text. */
export function parseBoolean(text: string): boolean | null {
  if (trueWord.test(text)) return true;
  return falseWord.test(text) ? false : null;
}

const booleanExpected = 'a boolean (yes or no)';
const booleanWords = ['yes', 'no', 'true', 'false', 'on', 'off'];

export const readBoolean: ValueReader<boolean> = (text, previous, { directive }) => {
  const value = parseBoolean(text);
  if (value !== null) return setTo(value);
  return directive.fatal ? refused(previous, text, booleanExpected) : ignored(previous, text, booleanExpected, () => suggest(text, booleanWords, 1));
};

/** Like a boolean, but an empty value takes the setting back (config_parse_tristate). */
export const readTristate: ValueReader<boolean> = (text, previous, context) => (text === '' ? resetTo() : readBoolean(text, previous, context));

/** A word out of a list; boolean words count where the directive takes them, as `no` and what a true one means. */
export const readEnum: ValueReader<string> = (text, previous, context) => {
  const { directive } = context;
  if (text === '' && directive.emptyResets) return resetTo();
  const colon = directive.suffix === null ? -1 : text.indexOf(':');
  const word = colon < 0 ? text : text.slice(0, colon);
  const value = enumWord(word, context);
  if (value === null) return ignored(previous, text, enumExpected(context), () => suggest(text, directive.values, 2));
  if (colon >= 0 && (value === 'no' || !isHostName(text.slice(colon + 1), context)))
    return ignored(previous, text, 'a setting with a valid host name after the colon');
  const warned = directive.name === 'KillMode' && value === 'none';
  return setTo(
    value,
    warned ? [{ start: 0, end: text.length, effect: 'warned', expected: 'with KillMode=none processes outlive the unit unseen', outdated: {} }] : [],
  );
};

function enumWord(word: string, { directive }: ReadContext): string | null {
  if (directive.values.includes(word)) return word;
  if (directive.largestNumber !== null && /^\d+$/.test(word) && Number(word) <= directive.largestNumber) return word;
  if (!directive.booleanWords) return null;
  const truth = parseBoolean(word);
  if (truth === null) return null;
  return truth ? (directive.trueMeans ?? 'yes') : directive.falseMeans;
}

function enumExpected({ directive }: ReadContext): string {
  const words = directive.booleanWords ? ['a boolean', ...directive.values.filter((value) => parseBoolean(value) === null)] : directive.values;
  return words.length === 1 ? `${words[0]}` : `one of ${words.join(', ')}`;
}

const hostLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const longestHostName = 64;

/** hostname_is_valid after specifier expansion. */
function isHostName(text: string, context: ReadContext): boolean {
  const name = expandSpecifiers(text, context);
  if (typeof name !== 'string' || name.length > longestHostName) return false;
  return name.split('.').every((label) => label.length <= 63 && hostLabel.test(label));
}

/** Delegate=: a boolean, or cgroup controllers, which mean yes; empty means yes too (config_parse_delegate). */
export const readDelegate: ValueReader<boolean> = (text, previous, { directive, facts }): ReadResult<boolean> => {
  if (directive.section !== 'Service' && directive.section !== 'Scope') return ignored(previous, text, 'possible in units of this type');
  const truth = parseBoolean(text);
  if (truth !== null) return setTo(truth);
  const controllers = facts.words('cgroupControllers');
  const { words, malformedAt } = splitWords(text, { quotes: 'removed' });
  const faults = words
    .filter((word) => !controllers.includes(word.text))
    .map(
      (word): ValueFault => ({
        start: word.start,
        end: word.end,
        effect: 'word-ignored',
        expected: 'a boolean or a controller, and delegates everything all the same',
        suggestions: () => suggest(word.text, [...booleanWords, ...controllers], 2),
      }),
    );
  if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: 'rest-ignored', expected: 'a word with closed quotes' });
  return setTo(true, faults);
};
