export declare const invalidValue: import("../../src/rule/rule.js").LintRule<string>;
