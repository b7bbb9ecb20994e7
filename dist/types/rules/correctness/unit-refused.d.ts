export declare const unitRefused: import("../../src/rule/rule.js").LintRule<string>;
