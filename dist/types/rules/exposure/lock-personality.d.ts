export declare const lockPersonality: import("../../src/rule/rule.js").ExposureRule;
