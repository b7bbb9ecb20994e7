export declare const umask: import("../../src/rule/rule.js").ExposureRule;
