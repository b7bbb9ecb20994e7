/** From the checks of an exposure rule that are not good to a finding: where it stands, what to write, what that gains. */
import type { Needs } from '../inference/needs.js';
import type { Sandbox } from '../model/sandbox.js';
import type { Finding } from '../rule/finding.js';
import type { ExposureRule } from '../rule/rule.js';
import { type Gains } from './gain.js';
import type { Score, Scorer } from './score.js';
/** At most one finding for a rule: it stands for all checks of the rule that are not good. None where nothing helps. */
export type Advise = (rule: ExposureRule) => readonly Finding[];
/** What advises on units of one scorer, and keeps what it learnt from one for the next. */
export interface Adviser {
    readonly about: (sandbox: Sandbox, score: Score, section: string, needs: () => Needs) => Advise;
    readonly gains: Gains;
}
export declare function adviserOf(scorer: Scorer): Adviser;
