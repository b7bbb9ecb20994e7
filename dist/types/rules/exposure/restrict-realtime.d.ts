export declare const restrictRealtime: import("../../src/rule/rule.js").ExposureRule;
