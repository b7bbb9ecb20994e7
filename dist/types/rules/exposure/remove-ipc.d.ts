export declare const removeIpc: import("../../src/rule/rule.js").ExposureRule;
