export declare const devicePolicy: import("../../src/rule/rule.js").ExposureRule;
