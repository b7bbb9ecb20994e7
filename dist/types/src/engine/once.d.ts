/** A value that is worked out when it is first asked for. */
export declare function once<T extends object>(make: () => T): () => T;
