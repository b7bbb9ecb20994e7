export declare const procSubset: import("../../src/rule/rule.js").ExposureRule;
