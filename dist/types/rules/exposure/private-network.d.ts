export declare const privateNetwork: import("../../src/rule/rule.js").ExposureRule;
