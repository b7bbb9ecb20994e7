export declare const ipAddressDeny: import("../../src/rule/rule.js").ExposureRule;
