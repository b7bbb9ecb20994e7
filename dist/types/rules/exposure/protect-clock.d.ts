export declare const protectClock: import("../../src/rule/rule.js").ExposureRule;
