/** Every verb. All load what they run when they are called. */
import { defineCheck } from './verbs/check.ts';
import { defineDiagnose } from './verbs/diagnose.ts';
import { defineExplain } from './verbs/explain.ts';
import { defineHarden, definePlan } from './verbs/harden.ts';
import { defineInit } from './verbs/init.ts';
import type { DefineVerb } from './verbs/options.ts';
import { defineRules } from './verbs/rules.ts';
import { defineScore } from './verbs/score.ts';

export const verbs: readonly DefineVerb[] = [defineCheck, defineScore, defineHarden, definePlan, defineDiagnose, defineExplain, defineRules, defineInit];
