export declare const systemCallFilter: import("../../src/rule/rule.js").ExposureRule;
