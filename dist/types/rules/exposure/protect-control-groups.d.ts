export declare const protectControlGroups: import("../../src/rule/rule.js").ExposureRule;
