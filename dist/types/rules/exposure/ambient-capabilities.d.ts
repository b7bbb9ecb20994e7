export declare const ambientCapabilities: import("../../src/rule/rule.js").ExposureRule;
