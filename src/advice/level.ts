/** How far advice goes, and how sure a line of it is. */

export const levels = ['safe', 'balanced', 'strict'] as const;
export type Level = (typeof levels)[number];

/** `safe`: a correct service won't notice. `likely`: the evidence speaks for it. `test-first`: it can't be known from the unit. */
export const risks = ['safe', 'likely', 'test-first'] as const;
export type Risk = (typeof risks)[number];

/** The greatest risk that a level takes. */
const greatest: Readonly<Record<Level, Risk>> = { safe: 'safe', balanced: 'likely', strict: 'test-first' };

export const isWithin = (risk: Risk, level: Level): boolean => risks.indexOf(risk) <= risks.indexOf(greatest[level]);

/** The level from which on a risk is taken. */
export const levelOf = (risk: Risk): Level => levels[risks.indexOf(risk)] ?? 'strict';

export const riskier = (one: Risk, other: Risk): Risk => (risks.indexOf(one) >= risks.indexOf(other) ? one : other);
