export declare const unknownDirective: import("../../src/rule/rule.js").LintRule<string>;
