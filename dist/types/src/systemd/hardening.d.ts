export declare const hardeningDirectives: ReadonlySet<string>;
