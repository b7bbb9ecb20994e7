/** The exposure of a unit: the checks of its target, their badness, and the arithmetic of systemd (security_info, assess). */
import { type Sandbox, sandboxOf } from '../model/sandbox.ts';
import type { Unit } from '../model/unit.ts';
import type { CheckRow, Rule } from '../rule/rule.ts';
import { type Check, type CheckField, printOrderOf } from '../systemd/checks.ts';
import type { Facts } from '../systemd/facts.ts';
import type { Policy, PolicyEntry } from './policy.ts';

export type Rating = 'PERFECT' | 'SAFE' | 'OK' | 'MEDIUM' | 'EXPOSED' | 'UNSAFE' | 'DANGEROUS';

/** The outcome of one check. Equal outcomes are one object, so that a report can keep what it made of them. */
export interface CheckResult {
  readonly check: Check;
  /** Null when the check does not apply. */
  readonly badness: number | null;
  /** Share of the exposure in tenths, rounded up; null when the check is good or does not apply. */
  readonly exposure: number | null;
  /** The text that a policy gives this outcome, or null. */
  readonly description: string | null;
}

export interface Score {
  /** Tenths: 94 stands for 9.4. */
  readonly exposure: number;
  /** The same before it is rounded up. */
  readonly exact: number;
  readonly rating: Rating;
  /** In the order of the check table. */
  readonly outcomes: readonly Outcome[];
  readonly badnessSum: number;
  readonly weightSum: number;
  /** Why a policy can't be applied, where systemd-analyze would abort; the numbers above mean nothing then. */
  readonly problem: string | null;
}

const ratings: readonly (readonly [from: number, rating: Rating])[] = [
  [100, 'DANGEROUS'],
  [90, 'UNSAFE'],
  [75, 'EXPOSED'],
  [50, 'MEDIUM'],
  [10, 'OK'],
  [1, 'SAFE'],
  [0, 'PERFECT'],
];

export const ratingOf = (exposure: number): Rating => ratings.find(([from]) => exposure >= from)?.[1] ?? 'PERFECT';

/** `9.4` for 94. */
export const formatTenths = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** Scores units of one target. */
export interface Scorer {
  readonly score: (unit: Unit) => Score;
  /** The same for a sandbox that was derived already. */
  readonly scoreSandbox: (sandbox: Sandbox) => Score;
  /** The results in the order in which systemd prints them. */
  readonly inPrintOrder: (score: Score) => readonly CheckResult[];
}

/** One thing that can come out of a check: made once for a scorer, whatever the number of units. */
export interface Outcome {
  readonly check: Check;
  /** The directives that decide it. */
  readonly directives: readonly string[];
  readonly badness: number | null;
  /** Which of several texts systemd has for this badness. */
  readonly variant: string;
  /** What it adds to the sum of badness. */
  readonly contribution: number;
  readonly weight: number;
  readonly range: number;
  /** Rank in the printed table: no two outcomes of a unit have the same. Null for an outcome without a text to sort by. */
  readonly place: number | null;
  readonly description: string | null;
  /** The result for each sum of weights met so far. */
  readonly results: Map<number, CheckResult>;
  /** The list in which it was last, by number: how a list is put in printed order without sorting it. */
  listed: number;
}

/** Where outcomes stand in the printed table. */
interface Places {
  readonly ranks: ReadonlyMap<string, number>;
  /** The place of an outcome for which systemd has no text. */
  readonly textless: number | null;
}

/** A check with the row that judges it. */
interface Judged {
  readonly check: Check;
  readonly row: CheckRow;
  readonly directives: readonly string[];
  readonly weight: number;
  readonly range: number;
  readonly texts: PolicyEntry;
  /** Rank of the printed name, by which equal outcomes are ordered. */
  readonly nameRank: number;
  readonly outcomes: Outcome[];
}

export function makeScorer(rules: readonly Rule[], facts: Facts, policy: Policy | null = null): Scorer {
  const judged = judgedChecks(rules, facts, policy);
  const places = { ranks: printOrderOf(facts.table), textless: facts.behaviour.textlessOutcome === 'first' ? -1 : null };
  const ranked: Outcome[] = [];
  let sorted = true;
  const make = (entry: Judged, badness: number | null, variant: string) => {
    const outcome = outcomeOf(entry, badness, variant, places);
    entry.outcomes.push(outcome);
    ranked.push(outcome);
    sorted = false;
    return outcome;
  };
  const scoreSandbox = (sandbox: Sandbox) => tally(judged.map((entry) => judge(entry, sandbox, make)));
  let lists = 0;
  const inPrintOrder = ({ outcomes, weightSum }: Score) => {
    lists += 1;
    if (!sorted) ranked.sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
    sorted = true;
    return printed(outcomes, ranked, lists).map((outcome) => resultOf(outcome, weightSum));
  };
  return { score: (unit) => scoreSandbox(sandboxOf(unit)), scoreSandbox, inPrintOrder };
}

function judgedChecks(rules: readonly Rule[], facts: Facts, policy: Policy | null): readonly Judged[] {
  const rows = new Map<CheckField, Pick<Judged, 'row' | 'directives'>>();
  for (const rule of rules) if (rule.category === 'exposure') for (const row of rule.checks) rows.set(row.field, { row, directives: rule.directives });
  const names = facts.checks.map(({ name }) => name).sort();
  return facts.checks.flatMap((check): readonly Judged[] => {
    const judge = rows.get(check.field);
    const own = policy?.get(check.field) ?? {};
    if (judge === undefined) return [];
    return [
      {
        check,
        ...judge,
        weight: own.weight ?? check.weight,
        range: own.range ?? check.range,
        texts: own,
        nameRank: names.indexOf(check.name),
        outcomes: [],
      },
    ];
  });
}

type MakeOutcome = (entry: Judged, badness: number | null, variant: string) => Outcome;

function judge(entry: Judged, sandbox: Sandbox, make: MakeOutcome): Outcome {
  let badness: number | null = null;
  let variant = '';
  if (entry.check.defaultDependenciesOnly && !sandbox.defaultDependencies) variant = 'boot-phase';
  else if (entry.weight === 0) variant = 'policy';
  else {
    badness = entry.row.badness(sandbox);
    if (entry.row.variant !== undefined) variant = entry.row.variant(sandbox, badness);
  }
  for (const outcome of entry.outcomes) if (outcome.badness === badness && outcome.variant === variant) return outcome;
  return make(entry, badness, variant);
}

const divideUp = (dividend: number, divisor: number): number => Math.ceil(dividend / divisor);

function outcomeOf(entry: Judged, badness: number | null, variant: string, places: Places): Outcome {
  const { check, directives, weight, range, texts } = entry;
  return {
    check,
    directives,
    badness,
    variant,
    contribution: badness === null ? 0 : divideUp(badness * weight, range),
    weight,
    range,
    place: placeOf(entry, badness, variant, places),
    description: (badness === null ? texts.descriptionNa : badness === 0 ? texts.descriptionGood : texts.descriptionBad) ?? null,
    results: new Map(),
    listed: 0,
  };
}

/** systemd sorts by the text of an outcome, of which several may be equal, and then by the printed name. */
function placeOf({ check, nameRank }: Judged, badness: number | null, variant: string, { ranks, textless }: Places): number | null {
  const outcome = `${check.field}:${badness ?? 'na'}`;
  const rank = ranks.get(variant === '' ? outcome : `${outcome}:${variant}`) ?? ranks.get(outcome) ?? ranks.get(`*:na:${variant}`);
  return rank === undefined ? textless : rank * 1000 + nameRank;
}

/** Every step rounds up, as in systemd. */
function tally(outcomes: readonly Outcome[]): Score {
  let badnessSum = 0;
  let weightSum = 0;
  let problem: string | null = null;
  for (const { check, badness, contribution, weight, range } of outcomes) {
    if (range === 0 || (badness !== null && badness > range)) problem ??= `the policy gives ${check.field} the range ${range}, below a badness that occurs`;
    if (badness === null) continue;
    badnessSum += contribution;
    weightSum += weight;
  }
  if (weightSum === 0) problem ??= 'the policy gives no check any weight';
  const { exposure, exact } = exactExposure(badnessSum, weightSum);
  return { exposure, exact, rating: ratingOf(exposure), outcomes, badnessSum, weightSum, problem };
}

/** The exposure in tenths, and before it is rounded up. */
export const exactExposure = (badnessSum: number, weightSum: number): { readonly exposure: number; readonly exact: number } =>
  weightSum === 0 ? { exposure: 0, exact: 0 } : { exposure: divideUp(badnessSum * 100, weightSum), exact: (badnessSum * 100) / weightSum };

/** The exposure, in tenths, with some checks worse than they were judged. */
export function rescore({ outcomes, weightSum }: Score, badness: ReadonlyMap<CheckField, number>): number {
  const sum = outcomes.reduce((total, { check, contribution, weight, range }) => {
    const worse = badness.get(check.field);
    return total + (worse === undefined ? contribution : divideUp(worse * weight, range));
  }, 0);
  return divideUp(sum * 100, weightSum);
}

/** The share of a check is rounded twice; that is why shares do not add up. */
function resultOf(outcome: Outcome, weightSum: number): CheckResult {
  const ready = outcome.results.get(weightSum);
  if (ready !== undefined) return ready;
  const { check, badness, weight, range, description } = outcome;
  const exposure = badness === null || badness === 0 ? null : divideUp(divideUp(badness * weight * 100, range), weightSum);
  const result: CheckResult = { check, badness, exposure, description };
  outcome.results.set(weightSum, result);
  return result;
}

/** The outcomes in printed order; `ranked` are all that were ever made, in that order, and `list` numbers this list. */
function printed(outcomes: readonly Outcome[], ranked: readonly Outcome[], list: number): readonly Outcome[] {
  let sortable = true;
  for (const outcome of outcomes) {
    outcome.listed = list;
    if (outcome.place === null) sortable = false;
  }
  if (sortable) return ranked.filter(({ listed }) => listed === list);
  const rows: readonly Row[] = [null, ...outcomes.map((outcome, index) => ({ outcome, index }))];
  return mergeSorted(rows).flatMap((row) => (row === null ? [] : [row.outcome]));
}

/** A row of systemd's table before it is sorted; null is its header. */
type Row = { readonly outcome: Outcome; readonly index: number } | null;

/** A row without a text compares by its place in the table, backwards (table_data_compare in format-table.c). */
function compareRows(one: Row, other: Row): number {
  if (one === null || other === null) return one === null ? -1 : 1;
  const { place } = one.outcome;
  return place === null || other.outcome.place === null ? other.index - one.index : place - other.outcome.place;
}

/** With such rows the order is no order any more, so what comes out depends on the way of sorting: that of qsort in glibc. */
function mergeSorted(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2) return rows;
  const middle = rows.length >> 1;
  const [left, right] = [mergeSorted(rows.slice(0, middle)), mergeSorted(rows.slice(middle))];
  const merged: Row[] = [];
  let [l, r] = [0, 0];
  while (l < left.length && r < right.length) merged.push(compareRows(left[l] ?? null, right[r] ?? null) <= 0 ? (left[l++] ?? null) : (right[r++] ?? null));
  return [...merged, ...left.slice(l), ...right.slice(r)];
}
