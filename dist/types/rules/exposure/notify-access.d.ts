export declare const notifyAccess: import("../../src/rule/rule.js").ExposureRule;
