/** Did-you-mean: the candidates nearest to a misspelt word. */
/** At most `most` candidates near to `word`, nearest first; a third of its letters may be wrong. Case counts little. Those much farther than the nearest are left out. */
export declare function suggest(word: string, candidates: Iterable<string>, most?: number): readonly string[];
/** The end of a sentence that offers the nearest candidate; empty where none is near. */
export declare function didYouMean(word: string, candidates: Iterable<string>, show?: (candidate: string) => string): string;
