export declare const rootDirectory: import("../../src/rule/rule.js").ExposureRule;
