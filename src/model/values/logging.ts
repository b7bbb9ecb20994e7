/** Settings of what is logged (config_parse_log_extra_fields and its neighbours). */
import { scalar, wordList } from '../scalar.ts';
import { addedTo, ignored, resetTo, type ValueReader } from '../value.ts';
import { readTableWord } from './scheduling.ts';

export const readLogLevel = readTableWord('logLevels', { empty: 'read', highest: 7 });
export const readLogFacility = readTableWord('logFacilities', { empty: 'read', highest: 127 });

const field = /^[A-Z][A-Z0-9_]{0,63}=/;

export const readLogFields = wordList<string>((word) => (field.test(word) ? word : null), 'a field as NAME=value, its name in capitals', {
  quotes: 'removed',
  specifiers: 'expanded',
});

const longestFileName = 255;
const longestWithSuffixes = longestFileName - 'systemd-journald@.service'.length - 40;

/** A name that can stand in the name of a unit. */
export const readLogNamespace = scalar<string>(
  (text) => (/^[A-Za-z0-9:_.\\@-]+$/.test(text) && text.length <= longestWithSuffixes ? text : null),
  'a name that can be the instance of a unit: letters, digits, and : _ . -',
  { specifiers: 'expanded' },
);

/** Patterns of messages to keep; `~` before one to drop. Whether it is a valid expression is not judged here. */
export const readLogPatterns: ValueReader<readonly string[]> = (text, previous) => {
  if (text === '') return resetTo();
  return text === '~' ? ignored(previous, text, 'a regular expression') : addedTo([...(previous ?? []), text]);
};
