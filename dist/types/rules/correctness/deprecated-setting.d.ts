import { type RulePage } from '../../src/rule/rule.js';
export declare const deprecatedSetting: import("../../src/rule/rule.js").LintRule<string>;
export declare const page: RulePage;
