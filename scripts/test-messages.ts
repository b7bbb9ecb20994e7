/**
 * Compares what our rules say systemd does with the lines of the study data's units with what real versions wrote while
 * they loaded them, where the data are there. Recorded answers come with the services; the rest is asked once, and kept
 * in the cache folder of the user.
 */
import { rules } from '../rules/index.ts';
import { lintUnit } from '../src/engine/lint.ts';
import { makeScorer } from '../src/engine/score.ts';
import { loadUnit } from '../src/model/load.ts';
import type { Unit } from '../src/model/unit.ts';
import type { Finding } from '../src/rule/finding.ts';
import { factsOf } from '../src/systemd/facts.ts';
import { tableVersions } from '../src/systemd/versions.ts';
import { lineStarts, positionAt } from '../src/text/position.ts';
import { claimsOf } from './complaints.ts';
import { hasStudyData, messagesAbout, type StoredKind, sourceOf, storedUnits } from './study-data.ts';

type Version = (typeof tableVersions)[number];

/** What is about a line that we report and systemd does not, or the reverse, on purpose. */
interface Deliberate {
  readonly reason: string;
  readonly holds: (unit: Unit, place: string) => boolean;
}

const deliberate: readonly Deliberate[] = [
  {
    reason: 'below a fault at which systemd stops reading the file: mended one after the other, all of them are needed',
    holds: (unit, place) => unit.faults.some((fault) => fault.kind === 'fatal-syntax' && isBelow(place, fault)) || isBelowRefusal(unit, place),
  },
];

const lineIn = (place: string) => Number(place.slice(place.lastIndexOf(':') + 1));
const isBelow = (place: string, { file, span }: Pick<Unit['faults'][number], 'file' | 'span'>) =>
  place.startsWith(`${baseName(file.source.path)}:`) && lineIn(place) > positionAt(lineStarts(file.source.text), span.start).line;
const isBelowRefusal = ({ refusal }: Unit, place: string) => refusal?.at != null && isBelow(place, refusal.at);
const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

class Tally {
  units = 0;
  agreed = 0;
  silent = 0;
  refused = 0;
  readonly onlySystemd: string[] = [];
  readonly onlyUnitlint: string[] = [];
  readonly deliberate = new Map<string, number>();
}

/** `file:line` -> message, of those that are about a line; and whether systemd refused the unit. */
function readMessages(messages: readonly string[]): { readonly places: ReadonlyMap<string, string>; readonly refused: boolean } {
  const places = new Map<string, string>();
  for (const message of messages) {
    const [, path = '', line = '', text = ''] = /^(\S.*?):(\d+): (.*)$/.exec(message) ?? [];
    if (path !== '') places.set(`${baseName(path)}:${line}`, text);
  }
  return { places, refused: messages.some((message) => /^Unit .* (?:has a bad unit file setting|failed to load properly)/.test(message)) };
}

const correctness = rules.filter(({ category }) => category === 'correctness');

function compareUnit(unit: Unit, label: string, messages: readonly string[], tally: Tally): void {
  const { mistakes, failures } = lintUnit(unit, correctness, makeScorer([], unit.facts));
  const [failure] = failures;
  if (failure !== undefined) throw failure.error;
  const theirs = readMessages(messages);
  const ours = claimsOf(mistakes.filter((finding) => !isCombination(finding, unit)));
  const report = (list: string[], place: string, text: string) => {
    const known = deliberate.find(({ holds }) => holds(unit, place));
    if (known === undefined) list.push(`${label} ${place}: ${text}`);
    else tally.deliberate.set(known.reason, (tally.deliberate.get(known.reason) ?? 0) + 1);
  };
  for (const [place, message] of theirs.places) {
    if (ours.loud.has(place)) tally.agreed += 1;
    else report(tally.onlySystemd, place, message);
  }
  for (const [place, finding] of ours.loud) if (!theirs.places.has(place)) report(tally.onlyUnitlint, place, finding.message);
  for (const [place, finding] of ours.silent) {
    if (theirs.places.has(place) && !ours.loud.has(place)) report(tally.onlySystemd, place, `not silent: ${finding.message}`);
    else tally.silent += 1;
  }
  const refused = unit.refusal !== null && !['masked', 'not-found'].includes(unit.refusal.kind);
  if (refused && theirs.refused) tally.refused += 1;
  else if (refused) tally.onlyUnitlint.push(`${label}: refused: ${unit.refusal?.message}`);
  else if (theirs.refused) tally.onlySystemd.push(`${label}: refused: ${messages.at(-2)}`);
}

/** A refusal for what the settings add up to has no line. */
const isCombination = ({ rule }: Finding, { refusal }: Unit) => rule === 'unit-refused' && refusal?.at === null;

/** Returns false where there are no answers to compare with. */
function compareAll(kind: StoredKind, version: Version, tally: Tally): boolean {
  const facts = factsOf(version, Number(version));
  const recorded = messagesAbout(kind, version);
  if (recorded === null) return false;
  for (const entry of storedUnits(kind)) {
    const source = sourceOf(entry, facts);
    if (source === null) continue;
    tally.units += 1;
    compareUnit(loadUnit(source, facts), `${version} ${entry.id}`, recorded.get(entry.id) ?? [], tally);
  }
  return true;
}

function main(): number {
  if (!hasStudyData) {
    console.log('messages: skipped, the study data are not here');
    return 0;
  }
  let differences = 0;
  for (const kind of ['services', 'other', 'placeholders'] as const) {
    const tally = new Tally();
    const skipped = tableVersions.filter((version) => !compareAll(kind, version, tally));
    for (const line of tally.onlySystemd) console.log(`  only systemd: ${line}`);
    for (const line of tally.onlyUnitlint) console.log(`  only unitlint: ${line}`);
    console.log(
      `${kind}: ${tally.units} units, ${tally.agreed} lines agreed, ${tally.onlySystemd.length} only systemd, ${tally.onlyUnitlint.length} only unitlint`,
    );
    console.log(`  ${tally.silent} lines that systemd drops in silence, ${tally.refused} units refused`);
    for (const [reason, count] of tally.deliberate) console.log(`  deliberate, ${count} lines: ${reason}`);
    if (skipped.length > 0) console.log(`  skipped, no systemd to ask: ${skipped.join(', ')}`);
    differences += tally.onlySystemd.length + tally.onlyUnitlint.length;
  }
  return differences === 0 ? 0 : 1;
}

process.exitCode = main();
