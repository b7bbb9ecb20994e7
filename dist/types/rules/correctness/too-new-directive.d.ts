export declare const tooNewDirective: import("../../src/rule/rule.js").LintRule<string>;
