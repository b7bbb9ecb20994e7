/** Restrictions that go against what the unit shows of its service: what the rules of this category have in common. */
import { confidences, type Need } from '../inference/need.ts';
import type { Needs } from '../inference/needs.ts';
import type { NeedToken } from '../inference/tokens.ts';
import { oncePer } from '../model/once.ts';
import type { Assignment, Unit } from '../model/unit.ts';
import type { Confidence, Related, Severity } from './finding.ts';
import { lastLine, placeOf, quoteShort } from './lines.ts';
import type { Report } from './rule.ts';

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

/**
 * Evidence that says too little for a warning: a capability that is kept may be there for its own sake, and so may a
 * limit; the waiting for a target tells no more than that. What a path that is left open comes to is told by rules on paths.
 */
const weakSources: ReadonlySet<string> = new Set([
  'bounding-set',
  'ambient-capabilities',
  'limits',
  'groups',
  'dependencies',
  'declared-directories',
  'opened-paths',
]);

/** The surest need of that kind whose evidence says enough. */
export const soundNeed = (needs: Needs, token: NeedToken): Need | undefined => soundNeeds(needs).get(token);

const soundNeeds = oncePer(({ all }: Needs): ReadonlyMap<NeedToken, Need> => {
  const found = new Map<NeedToken, Need>();
  for (const need of all) {
    if (need.confidence === 'low' || weakSources.has(need.source)) continue;
    const best = found.get(need.token);
    if (best === undefined || rank(need.confidence) > rank(best.confidence)) found.set(need.token, need);
  }
  return found;
});

const rank = (confidence: Confidence) => confidences.indexOf(confidence);

export const lesser = (one: Confidence, other: Confidence): Confidence => (rank(one) < rank(other) ? one : other);

/** Only what is sure is a warning. */
export const severityOf = (confidence: Confidence): Severity => (confidence === 'high' ? 'warning' : 'info');

/** The evidence as a related place. */
export const evidenceOf = ({ place, because }: Pick<Need, 'place' | 'because'>): readonly Related[] =>
  place === null ? [] : [{ file: place.file, span: place.span, note: because }];

/** The line that restricts: of the directive itself, or of DynamicUser=, which implies it. */
export const restrictingLine = (unit: Unit, directive: string): Assignment | undefined => lastLine(unit, directive) ?? lastLine(unit, 'DynamicUser');

/** Daemons that switch user however they are configured, by the first of their names. */
export const alwaysDropping: readonly string[] = ['nginx', 'apache2', 'dovecot', 'postfix', 'sshd', 'cron'];

/** What a program may do is not sure, nor what only some of its kind do. */
const isSure = (need: Need, sureFor: readonly string[] | undefined) =>
  !/ may | can /.test(need.because) && (sureFor === undefined || sureFor.includes(need.source));

type Judgement = Pick<Conflict, 'fails' | 'certainty' | 'sureFor'>;

/** The report of a conflict, for a message `conflict` with the blanks line, fails and because. */
export function conflictReport(line: Assignment, need: Need, { fails, certainty = 'high', sureFor }: Judgement): Report<'conflict'> {
  const confidence = lesser(lesser(need.confidence, certainty), isSure(need, sureFor) ? 'high' : 'medium');
  return {
    message: 'conflict',
    data: { line: quoteShort(line), fails, because: need.because },
    ...placeOf(line),
    severity: severityOf(confidence),
    confidence,
    related: evidenceOf(need),
  };
}

/** Reports each restriction that is in force and goes against a need, once for each directive. */
export function reportConflicts(
  { unit, needs, report }: { readonly unit: Unit; readonly needs: () => Needs; readonly report: (report: Report<'conflict'>) => void },
  conflicts: readonly Conflict[],
  inForce: (directive: string) => boolean,
): void {
  const said = new Set<string>();
  for (const conflict of conflicts) {
    if (said.has(conflict.directive) || !inForce(conflict.directive)) continue;
    const line = restrictingLine(unit, conflict.directive);
    const need = line === undefined ? undefined : soundNeed(needs(), conflict.token);
    if (line === undefined || need === undefined) continue;
    said.add(conflict.directive);
    report(conflictReport(line, need, conflict));
  }
}
