export declare const wrongSection: import("../../src/rule/rule.js").LintRule<string>;
