export declare const unreadRest: import("../../src/rule/rule.js").LintRule<string>;
