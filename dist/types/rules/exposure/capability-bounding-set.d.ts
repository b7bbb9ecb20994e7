export declare const capabilityBoundingSet: import("../../src/rule/rule.js").ExposureRule;
