import { type ReadContext, type ValueReader } from './value.js';
import { type SplitOptions } from './words.js';
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
export declare const unknownSpecifier = "a text with known specifiers: write %% for a percent sign";
/** A reader of one value, which the last line decides. */
export declare function scalar<T>(parse: Parse<T>, expected: Expected, { empty, specifiers, suggestions }?: ScalarOptions): ValueReader<T>;
export interface ListOptions extends SplitOptions, ScalarOptions {
    /** What a rest that can't be split does. */
    readonly malformed?: 'rest-ignored' | 'silent-rest-ignored';
}
/** A reader of a list of words that lines add to; a word that can't be read is dropped. */
export declare function wordList<T>(parse: Parse<T>, expected: Expected, options: ListOptions): ValueReader<readonly T[]>;
/** A reader of settings of which every line adds one value. */
export declare function lineList<T>(parse: Parse<T>, expected: Expected, options?: ScalarOptions): ValueReader<readonly T[]>;
export {};
