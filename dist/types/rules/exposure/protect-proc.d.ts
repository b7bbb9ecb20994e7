export declare const protectProc: import("../../src/rule/rule.js").ExposureRule;
