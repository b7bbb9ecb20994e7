export declare const privateUsers: import("../../src/rule/rule.js").ExposureRule;
