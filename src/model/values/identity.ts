/** User=, Group= and SupplementaryGroups= (config_parse_user_group_compat), and file modes (config_parse_mode). */
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, ignored, type ReadContext, refused, resetTo, setTo, type ValueReader } from '../value.ts';
import { splitWords } from '../words.ts';

const decimal = /^(?:0|[1-9]\d*)$/;
const invalidUid = 2 ** 32 - 1;
const invalidUid16 = 65535;
const badCharacters = /[\0-\x1F\x7F:/]/;

/** Whether a word is a user id or a name that the relaxed rules allow (valid_user_group_name). */
function isUserName(name: string): boolean {
  if (name === '') return false;
  if (decimal.test(name) && Number(name) < invalidUid && Number(name) !== invalidUid16) return true;
  if (badCharacters.test(name) || name.startsWith(' ') || name.endsWith(' ')) return false;
  return name !== '.' && name !== '..' && name !== '-' && !/^-?\d+$/.test(name);
}

/** The strict rules, which a name that systemd makes up must follow. */
export const isStrictUserName = (name: string): boolean => /^[A-Za-z_][A-Za-z0-9_-]{0,30}$/.test(name);

const expected = 'a user or group name, or a numeric id';
const sharedUser = 'other services run as nobody too, and NFS maps strangers to it';

function expandName(word: string, context: ReadContext): string | null {
  const name = expandSpecifiers(word, context);
  return typeof name === 'string' && isUserName(name) ? name : null;
}

export const readUserOrGroup: ValueReader<string> = (text, previous, context) => {
  if (text === '') return resetTo();
  const name = expandName(text, context);
  if (name === null) return refused(previous, text, expected);
  return setTo(name, context.directive.name === 'User' && name === 'nobody' ? [{ start: 0, end: text.length, effect: 'warned', expected: sharedUser }] : []);
};

export const readGroupList: ValueReader<readonly string[]> = (text, previous, context) => {
  if (text === '') return resetTo();
  const { words, malformedAt } = splitWords(text, { quotes: 'kept' });
  const names = [...(previous ?? [])];
  for (const word of words) {
    const name = expandName(word.text, context);
    if (name === null) return refused(previous, text, expected);
    names.push(name);
  }
  return malformedAt === null ? addedTo(names) : refused(previous, text, 'a list of words: it ends in a backslash');
};

const octal = /^0*[0-7]{1,4}$/;

export const readMode: ValueReader<number> = (text, previous, context) => {
  if (octal.test(text)) return setTo(Number.parseInt(text, 8));
  return ignored(previous, text, `an octal mode such as ${context.directive.name === 'UMask' ? '0077' : '0750'}`);
};

/** Whether a name of a user or group is that of root. */
export const namesRoot = (name: string | null | undefined): name is 'root' | '0' => name === 'root' || name === '0';
