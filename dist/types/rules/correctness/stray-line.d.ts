export declare const strayLine: import("../../src/rule/rule.js").LintRule<string>;
