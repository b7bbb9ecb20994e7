export declare const restrictAddressFamilies: import("../../src/rule/rule.js").ExposureRule;
