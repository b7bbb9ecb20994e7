export declare const supplementaryGroups: import("../../src/rule/rule.js").ExposureRule;
