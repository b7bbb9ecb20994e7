/**
 * What a fault in a value comes from: a comment behind it, signs that are no syntax, a word of a later systemd. Each has a
 * rule of its own, so that every fault is reported once.
 */
import { oncePer } from '../model/once.ts';
import { type Step, stepsOf, type Unit } from '../model/unit.ts';
import type { ReadResult, ValueFault } from '../model/value.ts';
import { readerOf } from '../model/values/registry.ts';
import type { Directive } from '../systemd/directives.ts';
import type { Facts } from '../systemd/facts.ts';
import { factsOf } from '../systemd/facts.ts';
import { meansHardening } from '../systemd/hardening.ts';
import { valueReleases } from '../systemd/value-releases.ts';
import { tableVersions } from '../systemd/versions.ts';

export type FaultTopic =
  | 'comment'
  | 'list-syntax'
  | 'newer'
  | 'outdated'
  | 'other'
  /** The version asked for lies between two verified ones, and takes what the older of them does not: nothing to report. */
  | 'taken';

/** A fault with the assignment that has it. */
export interface FoundFault {
  readonly step: Step;
  readonly fault: ValueFault;
  readonly topic: FaultTopic;
}

/** The faults of all values. */
const faultsIn = oncePer((unit: Unit): readonly FoundFault[] =>
  stepsOf(unit)
    .filter(({ assignment, faults }) => faults.length > 0 && assignment.directive.kind !== 'obsolete')
    .flatMap((step) => step.faults.slice(0, mostFaults).map((fault) => ({ step, fault, topic: topicOf(unit, step, fault) }))),
);

export const faultsAbout = (unit: Unit, topic: FaultTopic): readonly FoundFault[] => faultsIn(unit).filter((one) => one.topic === topic);

/** A line with more faults than this is no list with mistakes but another thing altogether. */
export const mostFaults = 100;

/** Where a comment seems to begin behind a value, or null: a blank and a sign that opens comments at the start of a line. */
export function commentIn(value: string): number | null {
  const found = /[ \t](?:#|;[ \t]*[A-Za-z])/.exec(value);
  return found === null ? null : found.index + 1;
}

/** Reads a value as if it were the only one of its setting. */
export function readAlone(unit: Pick<Unit, 'facts' | 'name' | 'manager'>, { assignment }: Pick<Step, 'assignment'>, value: string): ReadResult<unknown> {
  const { directive } = assignment;
  return readerOf(directive.kind)(value, undefined, { facts: unit.facts, name: unit.name, manager: unit.manager, directive });
}

/** Whether systemd would take a value without a complaint. */
export const isTaken = (unit: Unit, step: Pick<Step, 'assignment'>, value: string): boolean => readAlone(unit, step, value).faults.length === 0;

function topicOf(unit: Unit, step: Step, fault: ValueFault): FaultTopic {
  if (fault.effect === 'warned') return fault.outdated !== undefined ? 'outdated' : 'other';
  const { value } = step.assignment.node;
  if (value === '') return 'other';
  const comment = commentIn(value);
  if (comment !== null && fault.end > comment && isTaken(unit, step, value.slice(0, comment).trimEnd())) return 'comment';
  if (signIn(value.slice(fault.start, fault.end)) !== null && !hasSyntaxOfItsOwn(step)) return 'list-syntax';
  const release = releaseOf(unit, step, fault);
  if (release === null) return 'other';
  return release.version <= unit.facts.version ? 'taken' : 'newer';
}

export type Sign = 'tilde' | 'comma' | 'quote';

/** Quotes and the like have a meaning in these, and their readers say what is wrong. */
const kindsWithSyntax: ReadonlySet<string> = new Set(['exec-command', 'environment-assignments', 'exec-input-text', 'timer-spec', 'credential']);
const hasSyntaxOfItsOwn = ({ assignment }: Step) => kindsWithSyntax.has(assignment.directive.kind);

/** The sign in a faulty text that is syntax elsewhere, and not here. */
export function signIn(text: string): Sign | null {
  if (/^~\S/.test(text)) return text.startsWith('~/') ? null : 'tilde';
  if (/^[^\s,]+,[^,]+/.test(text)) return 'comma';
  return /^(["']).*\1$|^["']|["']$/.test(text) ? 'quote' : null;
}

/** A release from which on something is known; where it is not exact, the first verified version that knows it. */
export interface Release {
  readonly version: number;
  readonly exact: boolean;
}

/** The release from which on systemd takes what this fault is about; null where no verified version does. */
export function releaseOf(unit: Unit, step: Step, fault: ValueFault): Release | null {
  const { directive, node } = step.assignment;
  const known = valueReleases.get(`${directive.name}=${node.value.slice(fault.start, fault.end).replace(/:.*/, '')}`);
  const table = tableVersions.find((version) => Number(version) > Number(unit.facts.table) && takes(factsOf(version, Number(version)), unit, step, fault));
  if (table === undefined) return null;
  return { version: known ?? Number(table), exact: known !== undefined || Number(unit.facts.table) === unit.facts.version };
}

const readsOf = oncePer((_: Step) => new Map<Directive, ReadResult<unknown>>());

/** The value of a step as another version reads it; read once, however many faults it has. */
function readAs(directive: Directive, facts: Facts, { name, manager }: Unit, step: Step): ReadResult<unknown> {
  const reads = readsOf(step);
  const ready = reads.get(directive) ?? readerOf(directive.kind)(step.assignment.node.value, undefined, { facts, name, manager, directive });
  reads.set(directive, ready);
  return ready;
}

function takes(facts: Facts, unit: Unit, step: Step, fault: ValueFault): boolean {
  const { directive } = step.assignment;
  const newer = facts.directive(directive.section, directive.name);
  if (newer === undefined || newer.kind === 'obsolete') return false;
  const { faults } = readAs(newer, facts, unit, step);
  return !faults.some(({ start, end }) => start < fault.end && fault.start < end);
}

/** Whether a fault keeps systemd from restricting the service as the line asks. */
export function hardeningLost(step: Step, fault: ValueFault): boolean {
  const { directive, node } = step.assignment;
  return fault.effect !== 'warned' && meansHardening(directive.name, node.value);
}
