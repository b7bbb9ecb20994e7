export declare const privateMounts: import("../../src/rule/rule.js").ExposureRule;
