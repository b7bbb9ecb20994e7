export declare const obsoleteDirective: import("../../src/rule/rule.js").LintRule<string>;
