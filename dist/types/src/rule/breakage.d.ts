/** Restrictions that go against what the unit shows of its service: what the rules of this category have in common. */
import { type Need } from '../inference/need.js';
import type { Needs } from '../inference/needs.js';
import type { NeedToken } from '../inference/tokens.js';
import type { Assignment, Unit } from '../model/unit.js';
import type { Confidence, Related, Severity } from './finding.js';
import type { Report } from './rule.js';
/** A restriction, and a need that it goes against. */
export interface Conflict {
    readonly directive: string;
    readonly token: NeedToken;
    /** How sure it is that a service with the need fails; high by default. */
    readonly certainty?: Confidence;
    /** What fails, and how it shows: a clause. */
    readonly fails: string;
    /** Known programs (the first of their names) that never go without; others of the kind only may need it. All, when left out. */
    readonly sureFor?: readonly string[];
}
/** The surest need of that kind whose evidence says enough. */
export declare const soundNeed: (needs: Needs, token: NeedToken) => Need | undefined;
export declare const lesser: (one: Confidence, other: Confidence) => Confidence;
/** Only what is sure is a warning. */
export declare const severityOf: (confidence: Confidence) => Severity;
/** The evidence as a related place. */
export declare const evidenceOf: ({ place, because }: Pick<Need, 'place' | 'because'>) => readonly Related[];
/** The line that restricts: of the directive itself, or of DynamicUser=, which implies it. */
export declare const restrictingLine: (unit: Unit, directive: string) => Assignment | undefined;
/** Daemons that switch user however they are configured, by the first of their names. */
export declare const alwaysDropping: readonly string[];
type Judgement = Pick<Conflict, 'fails' | 'certainty' | 'sureFor'>;
/** The report of a conflict, for a message `conflict` with the blanks line, fails and because. */
export declare function conflictReport(line: Assignment, need: Need, { fails, certainty, sureFor }: Judgement): Report<'conflict'>;
/** Reports each restriction that is in force and goes against a need, once for each directive. */
export declare function reportConflicts({ unit, needs, report }: {
    readonly unit: Unit;
    readonly needs: () => Needs;
    readonly report: (report: Report<'conflict'>) => void;
}, conflicts: readonly Conflict[], inForce: (directive: string) => boolean): void;
export {};
