/**
 * From a log to its symptoms, and from each to the directives of the unit that caused it. Nothing of the log is kept but a
 * bounded number of symptoms, each with its first line.
 */
import type { Scorer } from '../engine/score.ts';
import { withLines } from '../model/overlay.ts';
import type { Unit } from '../model/unit.ts';
import { parseUnitName, templateOf, type UnitName } from '../model/unit-name.ts';
import type { Fact, Reading } from './fact.ts';
import { type LogEntry, logEntries } from './log/entries.ts';
import { logLines } from './log/lines.ts';
import { keyOf, recognize } from './recognize/recognize.ts';
import { mergeRelaxations } from './relaxations.ts';
import { findSuspects } from './suspects/find.ts';
import { furtherNeeds } from './suspects/known-needs.ts';
import { type Scene, sceneOf } from './suspects/scene.ts';
import type { Suspect } from './suspects/suspect.ts';

/** A suspect with what its relaxation costs. */
export interface PricedSuspect extends Suspect {
  /** From 0 to 1. */
  readonly likelihood: number;
  /** Tenths by which the exposure rises with the relaxation; null where there is no exposure. */
  readonly cost: number | null;
}

export interface Evidence {
  /** The line of the log. */
  readonly text: string;
  /** What it says, without time and name. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
}

export interface Symptom {
  readonly kind: string;
  readonly evidence: Evidence;
  /** Other lines that have the same cause, the first few of them. */
  readonly also: readonly Evidence[];
  /** Lines that tell of it. */
  readonly count: number;
  /** Whether it is understood what happened. */
  readonly known: boolean;
  /** What else there is to say, or null. */
  readonly note: string | null;
  readonly suspects: readonly PricedSuspect[];
}

export interface Diagnosis {
  /** In the order in which they should be mended. */
  readonly symptoms: readonly Symptom[];
  /** Lines of the log. */
  readonly lines: number;
  /** A unit that the log speaks of, where it speaks of others alone; null otherwise. */
  readonly otherUnit: string | null;
  /** Exposure of the unit as it is, in tenths; null where there is none. */
  readonly exposure: number | null;
}

/** A fact with the lines that tell it. */
interface Observation {
  reading: Reading;
  readonly evidence: Evidence;
  count: number;
}

const mostObservations = 1000;
const mostAlso = 5;

/** Whether an entry is about another unit than this one. An instance belongs to its template. */
function isForeign({ unit }: LogEntry, name: UnitName): boolean {
  if (unit === null || unit === name.full || unit === 'init.scope') return false;
  const other = parseUnitName(unit);
  if (other === null || other.type !== name.type) return !unit.endsWith('.slice') && !unit.endsWith('.scope');
  return !(templateOf(other) === name.full || (other.prefix === name.prefix && name.instance !== null && other.instance !== null));
}

/** A step of the set-up is told by several lines: the one with a path or an error says most. */
function refine(known: Reading, read: Reading): Reading {
  if (known.fact.kind !== 'setup' || read.fact.kind !== 'setup') return known;
  const detail = read.fact.detail.length > known.fact.detail.length ? read.fact.detail : known.fact.detail;
  return { fact: { ...known.fact, path: known.fact.path ?? read.fact.path, detail }, certainty: Math.max(known.certainty, read.certainty) };
}

interface Observed {
  readonly observations: readonly Observation[];
  readonly lines: number;
  readonly otherUnit: string | null;
}

function observe(chunks: Iterable<Uint8Array>, name: UnitName): Observed {
  const observations = new Map<string, Observation>();
  let lines = 0;
  let other: string | null = null;
  let hasOwn = false;
  const counted = function* () {
    for (const line of logLines(chunks)) {
      lines = line.number;
      yield line;
    }
  };
  for (const entry of logEntries(counted())) {
    if (isForeign(entry, name)) {
      other ??= entry.unit;
      continue;
    }
    hasOwn ||= entry.unit !== null;
    const reading = recognize(entry);
    if (reading === null) continue;
    const key = keyOf(reading.fact);
    const known = observations.get(key);
    if (known !== undefined) {
      known.count += 1;
      known.reading = refine(known.reading, reading);
    } else if (observations.size < mostObservations)
      observations.set(key, { reading, evidence: { text: entry.evidence, message: entry.message, line: entry.line }, count: 1 });
  }
  return { observations: [...observations.values()], lines, otherUnit: hasOwn ? null : other };
}

const kindOf = (fact: Fact): string =>
  fact.kind === 'directives'
    ? fact.shown
    : fact.kind === 'setup'
      ? 'exit-status'
      : fact.kind === 'operation' || fact.kind === 'call' || fact.kind === 'no-new-privileges'
        ? 'permission'
        : fact.kind;

/** What is said where nothing of the unit is to blame. */
function noteOf(fact: Fact, found: boolean): string | null {
  if (fact.kind === 'remark') return fact.note;
  if (fact.kind === 'access-control')
    return `this is ${fact.module}, not systemd: the rule to change is in ${fact.profile === null ? 'its policy' : `the profile of ${fact.profile}`}`;
  if (fact.kind === 'seccomp' && !fact.blocked) return `${fact.call ?? 'the call'} was only noted by SystemCallLog=: nothing was blocked`;
  if (found) return null;
  if (fact.kind === 'seccomp' && fact.call !== null) return `this unit lets ${fact.call} pass: the record is of another process, or older than the unit`;
  if (fact.kind === 'failure') return 'the log tells that it failed, not why: look for a log that the program writes itself';
  return 'no line of this unit forbids that';
}

/** Told only where a directive is behind it: without one it is everyday. */
const everyday = (fact: Fact): boolean =>
  fact.kind === 'network' ||
  fact.kind === 'start-timeout' ||
  (fact.kind === 'path' && (fact.error === 'ENOENT' || fact.error === null || fact.error === 'ENXIO')) ||
  (fact.kind === 'directives' && fact.shown !== 'memory');

function priced(suspects: readonly Suspect[], certainty: number, price: (lines: readonly string[]) => number | null): readonly PricedSuspect[] {
  const total = suspects.reduce((sum, { weight }) => sum + weight, 0);
  return suspects.map((suspect) => ({
    ...suspect,
    likelihood: Math.round((certainty * suspect.weight * 100) / Math.max(total, 1)) / 100,
    cost: price(suspect.relax),
  }));
}

/** How much the exposure rises with these lines. */
const pricing =
  ({ unit, section }: Scene, scorer: Scorer, before: number | null) =>
  (lines: readonly string[]) =>
    before === null ? null : Math.max(0, scorer.score(withLines(unit, section, lines)).exposure - before);

interface Judged {
  readonly observation: Observation;
  readonly suspects: readonly Suspect[];
}

/** What comes first stopped everything after it: set-up, then killed processes, then the order of the log. */
function rank({ reading: { fact } }: Observation): number {
  if (fact.kind === 'setup') return 0;
  if (fact.kind === 'seccomp') return 1;
  if (fact.kind === 'ignored-line') return 4;
  return fact.kind === 'failure' || fact.kind === 'remark' || fact.kind === 'access-control' ? 5 : fact.kind === 'start-timeout' ? 3 : 2;
}

const order = (one: Judged, other: Judged) =>
  Number(one.suspects.length === 0) - Number(other.suspects.length === 0) ||
  rank(one.observation) - rank(other.observation) ||
  one.observation.evidence.line - other.observation.evidence.line;

/** Symptoms whose first suspect is one directive have one cause: a repeated one takes a line more, not a symptom more. */
function groups(judged: readonly Judged[]): readonly (readonly Judged[])[] {
  const found = new Map<string, Judged[]>();
  const proven = new Set(judged.filter((one) => one.suspects.length > 0 && !isVague(one)).map(({ suspects }) => suspects[0]?.directive));
  for (const [index, one] of judged.entries()) {
    const { fact } = one.observation.reading;
    const first = (isVague(one) ? one.suspects.find(({ directive }) => proven.has(directive)) : undefined) ?? one.suspects[0];
    const key =
      first === undefined ? (fact.kind === 'failure' ? 'failure' : `alone ${index}`) : `${fact.kind === 'ignored-line' ? 'ignored ' : ''}${first.directive}`;
    const group = found.get(key);
    if (group === undefined) found.set(key, [one]);
    else group.push(one);
  }
  return [...found.values()];
}

/** Which reading of one cause tells most: one with lines to write, then the surer one. */
const tellsMore = (one: Judged, other: Judged) =>
  Number(isVague(one)) - Number(isVague(other)) || other.observation.reading.certainty - one.observation.reading.certainty;

const isVague = ({ observation: { reading }, suspects }: Judged): boolean =>
  (reading.fact.kind === 'seccomp' && reading.fact.call === null) ||
  (reading.fact.kind === 'path' && reading.fact.path === null) ||
  (suspects[0]?.relax.length ?? 0) === 0;

function symptomOf(group: readonly Judged[], scene: Scene, price: (lines: readonly string[]) => number | null): Symptom {
  const telling = [...group].sort(tellsMore);
  const [best] = telling;
  if (best === undefined) throw new Error('a group has a member');
  const { reading, evidence } = best.observation;
  const exact = telling.filter((one) => !isVague(one));
  const [first, ...rest] = best.suspects;
  const told = mergeRelaxations((exact.length > 0 ? exact : [best]).map((one) => one.suspects[0]?.relax ?? []));
  const suspects = first === undefined ? [] : [{ ...first, relax: furtherNeeds(scene, { ...first, relax: told }) }, ...rest];
  return {
    kind: kindOf(reading.fact),
    evidence,
    also: group
      .filter((one) => one !== best)
      .map((one) => one.observation.evidence)
      .slice(0, mostAlso),
    count: group.reduce((sum, one) => sum + one.observation.count, 0),
    known: reading.fact.kind !== 'failure',
    note: noteOf(reading.fact, suspects.length > 0),
    suspects: priced(suspects, reading.certainty, price),
  };
}

/** Reads the log of a unit and says which of its lines caused what is wrong there. */
export function diagnose(unit: Unit, chunks: Iterable<Uint8Array>, scorer: Scorer): Diagnosis {
  const scene = sceneOf(unit);
  const { observations, lines, otherUnit } = observe(chunks, unit.name);
  const judged = observations.map((observation) => ({ observation, suspects: findSuspects(scene, observation.reading.fact) }));
  const anyCause = judged.some(({ suspects }) => suspects.length > 0);
  const told = judged.filter(
    ({ observation: { reading }, suspects }) => suspects.length > 0 || (!everyday(reading.fact) && (reading.fact.kind !== 'failure' || !anyCause)),
  );
  const exposure = unit.refusal === null ? scorer.score(unit).exposure : null;
  const price = pricing(scene, scorer, exposure);
  return { symptoms: groups([...told].sort(order)).map((group) => symptomOf(group, scene, price)), lines, otherUnit, exposure };
}
