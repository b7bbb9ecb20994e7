export declare const restrictSuidSgid: import("../../src/rule/rule.js").ExposureRule;
