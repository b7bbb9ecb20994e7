export declare const systemCallArchitectures: import("../../src/rule/rule.js").ExposureRule;
