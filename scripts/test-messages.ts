/**
 * Compares the lines about which real systemd versions wrote a message while they loaded the units of the study data with
 * those that we report, where the data are there.
 */
import { loadUnit } from '../src/model/load.ts';
import { factsOf } from '../src/systemd/facts.ts';
import { tableVersions } from '../src/systemd/versions.ts';
import { complainedLines } from './complaints.ts';
import { hasStudyData, recordedAbout, sourceOf, storedUnits } from './study-data.ts';

/** Messages that we leave out on purpose, and why. */
const deliberate: readonly (readonly [message: RegExp, reason: string])[] = [];

interface Messages {
  readonly id: string;
  readonly messages: readonly string[];
}

interface Tally {
  units: number;
  agreed: number;
  readonly onlySystemd: string[];
  readonly onlyUnitlint: string[];
}

/** `file:line` -> message. */
function placesIn(messages: readonly string[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const message of messages) {
    const [, path = '', line = '', text = ''] = /^(\S.*?):(\d+): (.*)$/.exec(message) ?? [];
    if (path === '' || deliberate.some(([pattern]) => pattern.test(text))) continue;
    places.set(`${path.slice(path.lastIndexOf('/') + 1)}:${line}`, text);
  }
  return places;
}

function compareVersion(version: (typeof tableVersions)[number], tally: Tally): void {
  const facts = factsOf(version, Number(version));
  const recorded = new Map(recordedAbout<Messages>('messages', version).map(({ id, messages }) => [id, placesIn(messages)]));
  for (const entry of storedUnits('services')) {
    const source = sourceOf(entry, facts);
    if (source === null) continue;
    tally.units += 1;
    const ours = complainedLines(loadUnit(source, facts));
    const theirs = recorded.get(entry.id) ?? new Map<string, string>();
    for (const [place, message] of theirs) {
      if (ours.has(place)) tally.agreed += 1;
      else tally.onlySystemd.push(`${version} ${entry.id} ${place}: ${message}`);
    }
    for (const place of ours) if (!theirs.has(place)) tally.onlyUnitlint.push(`${version} ${entry.id} ${place}`);
  }
}

if (!hasStudyData) console.log('messages: skipped, the study data are not here');
else {
  const tally: Tally = { units: 0, agreed: 0, onlySystemd: [], onlyUnitlint: [] };
  for (const version of tableVersions) compareVersion(version, tally);
  for (const line of tally.onlySystemd) console.log(`  only systemd: ${line}`);
  for (const line of tally.onlyUnitlint) console.log(`  only unitlint: ${line}`);
  console.log(`${tally.units} units, ${tally.agreed} lines agreed, ${tally.onlySystemd.length} only systemd, ${tally.onlyUnitlint.length} only unitlint`);
  process.exitCode = tally.onlySystemd.length + tally.onlyUnitlint.length === 0 ? 0 : 1;
}
