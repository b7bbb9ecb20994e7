export declare const user: import("../../src/rule/rule.js").ExposureRule;
