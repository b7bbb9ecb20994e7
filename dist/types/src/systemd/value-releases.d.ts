/** `Key=value` -> release. */
export declare const valueReleases: ReadonlyMap<string, number>;
