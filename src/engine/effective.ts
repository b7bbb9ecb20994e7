/**
 * The effective exposure: systemd's weights, but a check counts as met only where no line of the unit undoes it. What
 * systemd counts as bad stays bad, and a check that does not apply stays out.
 */
import type { Sandbox } from '../model/sandbox.ts';
import { type Assignment, madeBy } from '../model/unit.ts';
import { type Defeat, type Defeated, defeatsOf, isUndone } from '../rule/defeats.ts';
import type { CheckField } from '../systemd/checks.ts';
import { type Rating, ratingOf, rescore, type Score } from './score.ts';

/** One row of the table of defeats at work. */
export interface Undoing {
  readonly defeat: Defeat;
  /** The lines responsible; empty where it is the absence of one. */
  readonly lines: readonly Assignment[];
  /** The checks that no longer count as met. */
  readonly fields: readonly CheckField[];
  /** The lines by which systemd counts them as met. */
  readonly undone: readonly Assignment[];
}

export interface Effective {
  /** Tenths: 94 stands for 9.4. */
  readonly exposure: number;
  readonly rating: Rating;
  readonly because: readonly Undoing[];
}

/** The effective exposure, or null where it is the same as systemd's. */
export function effectiveOf(sandbox: Sandbox, score: Score): Effective | null {
  if (score.problem !== null || !hasMetChecks(sandbox, score)) return null;
  const badness = new Map<CheckField, number>();
  const because = defeatsOf(sandbox).flatMap((defeated) => undoing(defeated, sandbox, score, badness));
  const exposure = rescore(score, badness);
  return exposure === score.exposure ? null : { exposure, rating: ratingOf(exposure), because };
}

/** Whether any line is to thank for a check that is met: most units have none, and nothing to undo. */
const hasMetChecks = ({ unit, implied }: Sandbox, { outcomes }: Score): boolean =>
  implied.length > 0 ||
  outcomes.some(({ badness, range, directives }) => badness !== null && badness < range && directives.some((name) => unit.settings.has(name)));

/**
 * What one row makes worse. A check that is good although no line says so has no line that could be undone; and a row that
 * names no line of its own is said only where no earlier one undoes the same.
 */
function undoing({ defeat, lines }: Defeated, sandbox: Sandbox, { outcomes }: Score, badness: Map<CheckField, number>): readonly Undoing[] {
  const fields: CheckField[] = [];
  const undone = new Set<Assignment>();
  let adds = lines.length > 0;
  for (const { check, directives, badness: counted, range } of outcomes) {
    const worse = Math.min(defeat.badness ?? range, range);
    if (counted === null || counted >= worse || !isUndone(defeat, check.field)) continue;
    const own = deciders(sandbox, directives);
    if (own.length === 0) continue;
    fields.push(check.field);
    for (const line of own) undone.add(line);
    const before = badness.get(check.field) ?? 0;
    if (worse > before) adds = true;
    badness.set(check.field, Math.max(worse, before));
  }
  return fields.length === 0 || !adds ? [] : [{ defeat, lines, fields, undone: [...undone].filter((line) => !lines.includes(line)) }];
}

/** The lines of the directives, and of those that imply them. */
function deciders({ unit, implied }: Sandbox, directives: readonly string[]): readonly Assignment[] {
  const by = implied.flatMap(([changed, name]) => (directives.includes(changed) ? [name] : []));
  return [...new Set([...directives, ...by])].flatMap((name) => madeBy(unit, name));
}
