export declare const noNewPrivileges: import("../../src/rule/rule.js").ExposureRule;
