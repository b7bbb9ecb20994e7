/** Makes readers of settings that hold one value, and of lists of words. */
import { expandSpecifiers } from './specifiers.ts';
import { addedTo, ignored, type ReadContext, type ReadResult, refused, resetTo, setTo, type ValueFault, type ValueReader } from './value.ts';
import { type SplitOptions, splitWords } from './words.ts';

/** What a text stands for; null when it stands for nothing. */
export type Parse<T> = (text: string, context: ReadContext) => T | null;

type Expected = string | ((context: ReadContext) => string);

export interface ScalarOptions {
  /** What an empty value does: takes the setting back (the usual), or is read like any other. */
  readonly empty?: 'resets' | 'read';
  /** Whether specifiers are expanded before the text is read. */
  readonly specifiers?: 'expanded' | 'kept';
  /** Words to suggest for a misspelt one. */
  readonly suggestions?: (text: string, context: ReadContext) => readonly string[];
}

const saying = (expected: Expected, context: ReadContext) => (typeof expected === 'string' ? expected : expected(context));

export const unknownSpecifier = 'a text with known specifiers: write %% for a percent sign';

/** A reader of one value, which the last line decides. */
export function scalar<T>(parse: Parse<T>, expected: Expected, { empty = 'resets', specifiers = 'kept', suggestions }: ScalarOptions = {}): ValueReader<T> {
  return (text, previous, context): ReadResult<T> => {
    if (text === '' && empty === 'resets') return resetTo();
    const expanded = specifiers === 'expanded' ? expandSpecifiers(text, context) : text;
    const value = typeof expanded === 'string' ? parse(expanded, context) : null;
    if (value !== null) return setTo(value);
    const needed = typeof expanded === 'string' ? saying(expected, context) : unknownSpecifier;
    if (context.directive.fatal) return refused(previous, text, needed);
    return ignored(previous, text, needed, suggestions === undefined ? undefined : () => suggestions(text, context));
  };
}

export interface ListOptions extends SplitOptions, ScalarOptions {
  /** What a rest that can't be split does. */
  readonly malformed?: 'rest-ignored' | 'silent-rest-ignored';
}

/** A reader of a list of words that lines add to; a word that can't be read is dropped. */
export function wordList<T>(parse: Parse<T>, expected: Expected, options: ListOptions): ValueReader<readonly T[]> {
  const { empty = 'resets', specifiers = 'kept', malformed = 'rest-ignored', suggestions } = options;
  return (text, previous, context) => {
    if (text === '' && empty === 'resets') return resetTo();
    const { words, malformedAt } = splitWords(text, options);
    const values = [...(previous ?? [])];
    const faults: ValueFault[] = [];
    for (const { text: word, start, end } of words) {
      const expanded = specifiers === 'expanded' ? expandSpecifiers(word, context) : word;
      const value = typeof expanded === 'string' ? parse(expanded, context) : null;
      if (value !== null) values.push(value);
      else {
        const needed = typeof expanded === 'string' ? saying(expected, context) : unknownSpecifier;
        faults.push({
          start,
          end,
          effect: 'word-ignored',
          expected: needed,
          ...(suggestions === undefined ? {} : { suggestions: () => suggestions(word, context) }),
        });
      }
    }
    if (malformedAt !== null) faults.push({ start: malformedAt, end: text.length, effect: malformed, expected: 'a word with closed quotes' });
    return addedTo(values.length === 0 ? undefined : values, faults);
  };
}

/** A reader of settings of which every line adds one value. */
export function lineList<T>(parse: Parse<T>, expected: Expected, options: ScalarOptions = {}): ValueReader<readonly T[]> {
  const readOne = scalar(parse, expected, options);
  return (text, previous, context) => {
    const { effect, value, faults } = readOne(text, undefined, context);
    if (effect === 'reset') return resetTo();
    return value === undefined ? { effect, value: previous, faults } : addedTo([...(previous ?? []), value], faults);
  };
}
