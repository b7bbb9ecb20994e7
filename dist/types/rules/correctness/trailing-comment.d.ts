import { type RulePage } from '../../src/rule/rule.js';
export declare const trailingComment: import("../../src/rule/rule.js").LintRule<string>;
export declare const page: RulePage;
