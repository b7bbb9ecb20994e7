export declare const protectSystem: import("../../src/rule/rule.js").ExposureRule;
