/** Environment= and its neighbours (config_parse_environ). */

import { unknownSpecifier } from '../scalar.ts';
import { expandSpecifiers } from '../specifiers.ts';
import { addedTo, type ReadContext, resetTo, type ValueFault, type ValueReader } from '../value.ts';
import { readCommandWord, skipBlanks } from './command-words.ts';

/** A variable as NAME=value, or a name alone. */
export interface EnvironmentWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const name = /^[A-Za-z_][A-Za-z0-9_]*$/;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*=/;

const isAssignment = (text: string) => assignment.test(text) && !/[\x01-\x08\x0B-\x1F\x7F]/.test(text);

function readList(isWord: (text: string) => boolean, expected: string, specifiers: boolean): ValueReader<readonly EnvironmentWord[]> {
  const judge = (text: string, context: ReadContext): string | null => {
    const expanded = specifiers ? expandSpecifiers(text, context) : text;
    if (typeof expanded !== 'string') return unknownSpecifier;
    return isWord(expanded) ? null : expected;
  };
  return (text, previous, context) => {
    if (text === '') return resetTo();
    const words = [...(previous ?? [])];
    const faults: ValueFault[] = [];
    let index = skipBlanks(text, 0);
    while (index < text.length) {
      const word = readCommandWord(text, index);
      if (word === null || word.unknownEscape) {
        const needed = word === null ? 'a word with closed quotes' : 'a word with known escape sequences: write \\\\ for a backslash';
        faults.push({ start: index, end: text.length, effect: 'rest-ignored', expected: needed });
        break;
      }
      const fault = judge(word.text, context);
      if (fault === null) words.push({ text: word.text, start: word.start, end: word.end });
      else faults.push({ start: word.start, end: word.end, effect: 'word-ignored', expected: fault });
      index = skipBlanks(text, word.end);
    }
    return addedTo(words, faults);
  };
}

const nameExpected = 'the name of a variable';

export const readAssignments = readList(isAssignment, 'NAME=value: quote a value that has blanks, and leave none around the =', true);

const readNames = readList((text) => name.test(text), nameExpected, true);
const readUnset = readList((text) => name.test(text) || isAssignment(text), `${nameExpected}, or NAME=value`, true);

export const readEnvironmentNames: ValueReader<readonly EnvironmentWord[]> = (text, previous, context) =>
  (context.directive.name === 'UnsetEnvironment' ? readUnset : readNames)(text, previous, context);
