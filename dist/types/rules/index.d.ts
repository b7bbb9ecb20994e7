import type { Rule } from '../src/rule/rule.js';
export declare const rules: readonly Rule[];
