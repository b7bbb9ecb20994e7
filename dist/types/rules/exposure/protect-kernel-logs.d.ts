export declare const protectKernelLogs: import("../../src/rule/rule.js").ExposureRule;
