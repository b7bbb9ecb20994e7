/** Advice as plain data: what the formats of `harden` and `plan` print. */

import { directiveNote } from '../systemd/knowledge/directives.ts';
import type { TableVersion } from '../systemd/versions.ts';
import { lineStarts, positionAt } from '../text/position.ts';
import type { Advice, Exposure, WeighedProposal } from './advise.ts';
import type { Level, Risk } from './level.ts';
import type { LeftOut, Line } from './measure.ts';
import type { ExecutionPlan } from './plan.ts';

export interface ProposedChange {
  /** The directive that it is about; `lines` may hold others that go with it. */
  readonly directive: string;
  readonly lines: readonly Line[];
  readonly reason: string;
  readonly risk: Risk;
  /** Tenths by which the exposure falls with it alone. */
  readonly gain: number;
  /** How it looks when it breaks something, as plain text. */
  readonly symptom: string;
}

/** A directive that is not proposed. */
export interface Omission {
  readonly directive: string;
  readonly because: string;
  /** Where the evidence stands, or null. */
  readonly at: { readonly path: string; readonly line: number } | null;
  /** The level that would take it, or null. */
  readonly level: string | null;
}

export interface Hardening {
  readonly path: string;
  readonly unit: string;
  /** The oldest target. */
  readonly target: string;
  /** The verified version whose tables were used, where the target has none of its own. */
  readonly derivedFrom: TableVersion | null;
  readonly user: boolean;
  readonly level: Level;
  readonly profile: string;
  readonly profileTitle: string;
  readonly because: string;
  readonly before: Exposure;
  readonly after: Exposure;
  readonly changes: readonly ProposedChange[];
  readonly omissions: readonly Omission[];
  /** The limit that was asked for, in tenths, and whether it is reached. */
  readonly limit: { readonly tenths: number; readonly reached: boolean } | null;
  /** Where the drop-in belongs. */
  readonly dropInPath: string;
  readonly plan: ExecutionPlan;
  /** `systemctl edit` takes a drop-in from standard input there. */
  readonly editReadsStandardInput: boolean;
}

/** Markdown of a note as plain text. */
const plain = (markdown: string): string => markdown.replaceAll('`', '');

/** A filter that answers with an error ends no process, and logs nothing. */
const quietFilter = 'Operation not permitted for a call that worked before; nothing is logged';

function symptomOf(directive: string, lines: readonly Line[]): string {
  if (lines.some((line) => line.directive === 'SystemCallErrorNumber')) return quietFilter;
  return plain(directiveNote(directive)?.symptom ?? '');
}

const changeOf = ({ directive, lines, reason, risk, gain }: WeighedProposal): ProposedChange => ({
  directive,
  lines,
  reason,
  risk,
  gain,
  symptom: symptomOf(directive, lines),
});

function omissionOf({ directive, because, place, level }: LeftOut): Omission {
  return { directive, because, at: place === null ? null : lineOf(place), level: level ?? null };
}

function lineOf(place: NonNullable<LeftOut['place']>): NonNullable<Omission['at']> {
  const { file } = place;
  const start = 'span' in place ? place.span.start : place.node.keyStart;
  return { path: file.source.path, line: positionAt(lineStarts(file.tree.text), start).line };
}

export interface HardeningContext {
  readonly path: string;
  /** Name under which the unit was asked for. */
  readonly unit: string;
  readonly dropInPath: string;
  readonly limit: number | null;
  readonly plan: ExecutionPlan;
}

export function hardeningOf(advice: Advice, { path, unit, dropInPath, limit, plan }: HardeningContext): Hardening {
  const { target, level, chosen, before, after, proposals, leftOut, reached } = advice;
  return {
    path,
    unit,
    target: target.label,
    derivedFrom: target.derived ? target.table : null,
    user: advice.unit.manager === 'user',
    level,
    profile: chosen.profile.name,
    profileTitle: chosen.profile.title,
    because: chosen.because,
    before,
    after,
    changes: proposals.map(changeOf),
    omissions: leftOut.map(omissionOf),
    limit: limit === null ? null : { tenths: limit, reached: reached === true },
    dropInPath,
    plan,
    editReadsStandardInput: advice.unit.facts.behaviour.editReadsStandardInput,
  };
}
