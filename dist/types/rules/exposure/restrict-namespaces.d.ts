export declare const restrictNamespaces: import("../../src/rule/rule.js").ExposureRule;
