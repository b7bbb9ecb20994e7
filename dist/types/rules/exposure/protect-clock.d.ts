import { type RulePage } from '../../src/rule/rule.js';
export declare const protectClock: import("../../src/rule/rule.js").ExposureRule;
export declare const page: RulePage;
