/** From a unit to advice: every measure is judged by the needs of the unit, proven on the model, and weighed. */
import { makeScorer, type Score, type Scorer } from '../engine/score.ts';
import { needsOf } from '../inference/needs.ts';
import { loadUnit, type UnitSource } from '../model/load.ts';
import { type Sandbox, sandboxOf } from '../model/sandbox.ts';
import { type Refusal, readSetting, type Unit } from '../model/unit.ts';
import type { Manager } from '../model/value.ts';
import type { Rule } from '../rule/rule.ts';
import { factsOfTarget, type Target } from '../systemd/targets.ts';
import { dropInName, withDropIn, withoutOwn } from './drop-in-file.ts';
import type { Level } from './level.ts';
import type { LeftOut, Line, Measure, Proposal } from './measure.ts';
import { calls } from './measures/calls.ts';
import { files } from './measures/files.ts';
import { identity } from './measures/identity.ts';
import { kernel } from './measures/kernel.ts';
import { network } from './measures/network.ts';
import { narrows, scoresNoWorse } from './narrows.ts';
import { type ChosenProfile, chooseProfile, type ProfileName } from './profile.ts';
import { fewestLines } from './reach.ts';
import { situationOf } from './situation.ts';

export interface AdviceOptions {
  /** The advice holds for all of them. */
  readonly targets: readonly Target[];
  readonly manager: Manager;
  readonly level: Level;
  readonly profile: ProfileName | 'auto';
  /** Tenths; no more lines are proposed than it takes to get there. Null for all. */
  readonly maxExposure: number | null;
  readonly rules: readonly Rule[];
}

/** A proposal with what it gains. */
export interface WeighedProposal extends Proposal {
  /** Tenths by which the exposure falls with this proposal alone. */
  readonly gain: number;
}

export interface Exposure {
  /** Tenths. */
  readonly overall: number;
  readonly rating: Score['rating'];
}

export interface Advice {
  readonly unit: Unit;
  readonly target: Target;
  readonly level: Level;
  readonly chosen: ChosenProfile;
  readonly before: Exposure;
  readonly after: Exposure;
  readonly proposals: readonly WeighedProposal[];
  readonly leftOut: readonly LeftOut[];
  /** Null where no limit was asked for; else whether it is reached. */
  readonly reached: boolean | null;
  /** The exposure with some of the proposals. */
  readonly exposureWith: (proposals: readonly Proposal[]) => Exposure;
  /** Whether the unit with this text in its main file, and no drop-in of ours, comes out the same as with all proposals. */
  readonly isReachedBy: (text: string) => boolean;
}

export type AdviceResult = { readonly ok: true; readonly advice: Advice } | { readonly ok: false; readonly message: string };

const measures: readonly Measure[] = [...kernel, ...identity, ...files, ...network, ...calls];

const exposureOf = ({ exposure, rating }: Score): Exposure => ({ overall: exposure, rating });

/** Where proposals are tried out: the unit on one target. */
interface Bench {
  readonly target: Target;
  readonly unit: Unit;
  readonly sandbox: Sandbox;
  readonly score: Score;
  readonly try: (lines: readonly Line[]) => Tried;
  readonly rateText: (text: string) => Score;
}

interface Tried {
  readonly unit: Unit;
  readonly score: Score;
  readonly sandbox: Sandbox;
  /** systemd takes every line, and none of them loosens anything. */
  readonly sound: boolean;
}

export const textOf = (lines: readonly Line[]): string => `[Service]\n${lines.map(({ directive, value }) => `${directive}=${value}\n`).join('')}`;

function makeBench(source: UnitSource, target: Target, { manager, rules }: AdviceOptions): Bench {
  const facts = factsOfTarget(target);
  const scorer: Scorer = makeScorer(rules, facts);
  const unit = loadUnit(source, facts, manager);
  const sandbox = sandboxOf(unit);
  const score = scorer.scoreSandbox(sandbox);
  const tryLines = (lines: readonly Line[]): Tried => {
    const changed = loadUnit(withDropIn(source, dropInName, textOf(lines)), facts, manager);
    const after = sandboxOf(changed);
    const scored = scorer.scoreSandbox(after);
    const sound =
      changed.refusal === null && isTaken(changed) && narrows(sandbox, after) && scoresNoWorse(score, scored, after) && scored.exposure <= score.exposure;
    return { unit: changed, score: scored, sandbox: after, sound };
  };
  const rateText = (text: string): Score => scorer.score(loadUnit({ ...source, main: source.main === null ? null : { ...source.main, text } }, facts, manager));
  return { target, unit, sandbox, score, try: tryLines, rateText };
}

/** Whether systemd has nothing to say about the lines of our drop-in. */
function isTaken(unit: Unit): boolean {
  const isOurs = (path: string) => path.endsWith(`.d/${dropInName}`);
  if (unit.faults.some(({ file }) => isOurs(file.source.path))) return false;
  return [...unit.settings.values()].every((setting) =>
    readSetting(setting, unit).steps.every(({ assignment, faults }) => faults.length === 0 || !isOurs(assignment.file.source.path)),
  );
}

const oldest = (targets: readonly Target[]): Target | undefined => [...targets].sort((a, b) => a.version - b.version)[0];

/** Why there is no advice for a unit that systemd does not load. */
function refusalText({ kind, message }: Refusal): string {
  if (kind === 'not-found') return `${message}: those alone do not tell what the service stands`;
  if (kind === 'masked') return `${message}: there is nothing to harden`;
  return `systemd refuses this unit: ${message}. Mend that first`;
}

export function advise(given: UnitSource, companions: (unit: Unit) => readonly UnitSource[], options: AdviceOptions): AdviceResult {
  const target = oldest(options.targets);
  if (target === undefined) return { ok: false, message: 'no target is given' };
  const source = withoutOwn(given);
  const bench = makeBench(source, target, options);
  const { unit, sandbox } = bench;
  if (unit.name.type !== 'service') return { ok: false, message: `advice is for services: a .${unit.name.type} unit has no sandbox worth the name` };
  if (unit.refusal !== null) return { ok: false, message: refusalText(unit.refusal) };
  const needs = needsOf(
    unit,
    companions(unit).map((one) => loadUnit(one, unit.facts, unit.manager)),
  );
  const chosen = chooseProfile(options.profile, unit, needs);
  const situation = situationOf({ unit, sandbox, needs, level: options.level, chosen });
  const outcomes = measures.flatMap(({ judge }) => judge(situation)).filter((outcome) => outcome !== null);
  const others = options.targets.filter((other) => other !== target).map((other) => makeBench(source, other, options));
  const proposed = outcomes.filter((outcome) => outcome.kind === 'proposal');
  const sound = proposed.filter(({ lines }) => [bench, ...others].every((one) => one.try(lines).sound));
  const unsound = proposed.filter((proposal) => !sound.includes(proposal)).map(overruled);
  return { ok: true, advice: weigh(bench, sound, [...outcomes.filter((outcome) => outcome.kind === 'left-out'), ...unsound], { ...options, chosen }) };
}

const overruled = ({ directive }: Proposal): LeftOut => ({
  kind: 'left-out',
  directive,
  because: 'the lines of the unit, or of a later drop-in, would undo it',
  place: null,
});

const linesOf = (proposals: readonly Proposal[]): readonly Line[] => proposals.flatMap(({ lines }) => lines);

function weigh(bench: Bench, sound: readonly Proposal[], leftOut: readonly LeftOut[], options: AdviceOptions & { readonly chosen: ChosenProfile }): Advice {
  const scoreWith = (proposals: readonly Proposal[]): Score => bench.try(linesOf(proposals)).score;
  const { maxExposure } = options;
  const selected =
    maxExposure === null
      ? sound
      : fewestLines(
          sound,
          maxExposure,
          (proposals) => scoreWith(proposals).exact,
          (proposals) => scoreWith(proposals).exposure,
        );
  const after = selected.length === 0 ? bench.score : scoreWith(selected);
  return {
    unit: bench.unit,
    target: bench.target,
    level: options.level,
    chosen: options.chosen,
    before: exposureOf(bench.score),
    after: exposureOf(after),
    proposals: selected.map((proposal) => ({ ...proposal, gain: Math.max(0, bench.score.exposure - scoreWith([proposal]).exposure) })),
    leftOut,
    reached: maxExposure === null ? null : after.exposure <= maxExposure,
    isReachedBy: (text) => bench.rateText(text).exact === after.exact,
    exposureWith: (proposals) => exposureOf(proposals.length === 0 ? bench.score : scoreWith(proposals)),
  };
}
