/** Lines of a unit as rules speak of them: where they stand, which of several names something, what they have to do with a finding. */
import { type Assignment, type LoadedFile, type Unit } from '../model/unit.js';
import type { Span } from '../text/position.js';
import type { Related } from './finding.js';
/** Where a line stands. */
export declare const placeOf: ({ file, node }: Assignment) => {
    file: LoadedFile;
    span: Span;
};
/** A line as a related place. */
export declare const relatedTo: (line: Assignment, note: string) => Related;
export declare const allRelated: (lines: readonly Assignment[], note: string) => readonly Related[];
/** The last line that makes up a setting. */
export declare const lastLine: (unit: Unit, name: string) => Assignment | undefined;
/** `Key=value`, as it stands there. */
export declare const quote: ({ node }: Assignment) => string;
/** The same, cut where it is long. */
export declare function quoteShort(line: Assignment): string;
/** The place of the first word of a value that matches; the whole line where none does. */
export declare function wordPlace(line: Assignment, matches: (word: string) => boolean): {
    readonly file: Assignment['file'];
    readonly span: Span;
};
/** The lines of a list of paths that name one of them; all of them where it is not to be seen which. */
export declare function linesNaming(unit: Unit, name: string, path: string): readonly Assignment[];
/** Where a list of paths names one of them. */
export declare function pathPlace(unit: Unit, name: string, path: string): {
    file: Assignment['file'];
    span: Span;
    line: Assignment;
} | null;
/** The lines of those settings among `names` that are on, in the order of the unit. */
export declare const activeLines: (unit: Unit, names: ReadonlySet<string>) => readonly Assignment[];
/** The header of a section, or of the first one where there is none; the start of a file without any. */
export declare function sectionPlace({ tree }: LoadedFile, name: string): Span;
