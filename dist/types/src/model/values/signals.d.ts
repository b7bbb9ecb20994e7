export declare const readSignal: import("../value.js").ValueReader<string>;
export declare const readExitStatus: import("../value.js").ValueReader<number>;
/** Exit statuses by number or name, and signals. */
export declare const readExitStatuses: import("../value.js").ValueReader<readonly string[]>;
