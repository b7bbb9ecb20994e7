/** Did-you-mean: the candidates nearest to a misspelt word. */
/** At most `most` candidates near to `word`, nearest first; a third of its letters may be wrong. Case counts little. */
export declare function suggest(word: string, candidates: Iterable<string>, most?: number): readonly string[];
