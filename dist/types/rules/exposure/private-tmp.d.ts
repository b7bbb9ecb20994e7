export declare const privateTmp: import("../../src/rule/rule.js").ExposureRule;
