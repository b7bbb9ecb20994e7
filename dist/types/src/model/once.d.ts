/** What is worked out when it is first asked for, and then kept. */
export declare function once<T extends object>(make: () => T): () => T;
/** The same for each of many objects, for as long as they live: several rules ask the same of one unit. */
export declare function oncePer<Key extends object, T>(make: (key: Key) => T): (key: Key) => T;
