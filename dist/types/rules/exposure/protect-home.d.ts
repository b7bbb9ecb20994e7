export declare const protectHome: import("../../src/rule/rule.js").ExposureRule;
