/** Old name -> new name. Values may have another scale. */
export declare const replacements: ReadonlyMap<string, string>;
