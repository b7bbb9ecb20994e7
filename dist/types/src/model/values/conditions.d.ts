export declare const readConditionPath: import("../value.js").ValueReader<readonly string[]>;
/** What a condition compares is judged when the unit starts. */
export declare const readCondition: import("../value.js").ValueReader<readonly string[]>;
