export declare const protectKernelTunables: import("../../src/rule/rule.js").ExposureRule;
