import { type RulePage } from '../../src/rule/rule.js';
export declare const setuidProgramBlocked: import("../../src/rule/rule.js").LintRule<string, Readonly<Record<string, import("../../src/rule/rule.js").OptionDescriptor>>>;
export declare const page: RulePage;
