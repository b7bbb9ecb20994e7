export declare const memoryDenyWriteExecute: import("../../src/rule/rule.js").ExposureRule;
