export declare const keyringMode: import("../../src/rule/rule.js").ExposureRule;
