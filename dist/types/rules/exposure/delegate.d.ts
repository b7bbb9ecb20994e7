export declare const delegate: import("../../src/rule/rule.js").ExposureRule;
