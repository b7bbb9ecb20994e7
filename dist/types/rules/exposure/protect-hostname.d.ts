export declare const protectHostname: import("../../src/rule/rule.js").ExposureRule;
