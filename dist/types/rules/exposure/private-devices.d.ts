export declare const privateDevices: import("../../src/rule/rule.js").ExposureRule;
