/** Blanks that a build or an installer fills in: what stands there is no value yet. */
import type { LoadedFile } from '../model/unit.js';
import type { Span } from '../text/position.js';
export declare const holdsPlaceholder: (text: string) => boolean;
export declare const placeholderHelp = "A placeholder is to be filled in here: lint the unit as it is installed.";
/** Whether the word around a span holds one. */
export declare function isPlaceholder({ tree: { text } }: LoadedFile, { start, end }: Span): boolean;
