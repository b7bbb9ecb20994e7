export declare const protectKernelModules: import("../../src/rule/rule.js").ExposureRule;
