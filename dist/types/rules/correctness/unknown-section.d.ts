export declare const unknownSection: import("../../src/rule/rule.js").LintRule<string>;
