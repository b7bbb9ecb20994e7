/** The words of the command behind a wrapper; null where the name is none. */
export declare function behindWrapper(name: string, rest: readonly string[]): readonly string[] | null;
