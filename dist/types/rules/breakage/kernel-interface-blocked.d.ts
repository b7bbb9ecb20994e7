import { type RulePage } from '../../src/rule/rule.js';
export declare const kernelInterfaceBlocked: import("../../src/rule/rule.js").LintRule<string, Readonly<Record<string, import("../../src/rule/rule.js").OptionDescriptor>>>;
export declare const page: RulePage;
