/**
 * The live round trip of `unitlint diagnose`: each pair of test/live/pairs.json breaks a daemon under a real systemd, its
 * journal is diagnosed, the proposed lines are written, and the daemon is started again with them. Needs a root shell on
 * Debian; elsewhere it says that it was skipped. With `--write` it writes the table into docs/diagnosis-proof.md.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingHere, treeOf } from '../test/live/bed.ts';
import { runInGuest } from '../test/live/boot.ts';
import { type Daemon, daemons, inSuite, type Suite } from '../test/live/daemons.ts';
import type { Case, Outcome, Stage } from '../test/live/plan.ts';

interface Pair {
  readonly unit: string;
  /** What the drop-in says that breaks it. */
  readonly lines: readonly string[];
  readonly culprit: string;
}

interface Suspect {
  readonly directive: string;
  readonly relax: readonly string[];
}

/** A pair on its way: what was found and written so far. */
interface Trip {
  readonly pair: Pair;
  readonly daemon: Daemon;
  /** The packaged unit with the drop-ins, as `unitlint diagnose` sees them. */
  readonly folder: string;
  broke: boolean;
  named: boolean;
  evidence: string;
  rounds: number;
  works: boolean;
}

const suite: Suite = 'bookworm';
const target = '252';
const mostRounds = 3;
const cli = 'dist/cli.cjs';
const proof = 'docs/diagnosis-proof.md';
const unitFolders = ['etc/systemd/system', 'usr/lib/systemd/system', 'lib/systemd/system'];

/** The packaged file of a unit, or of its template. */
function packagedUnit(tree: string, unit: string): string {
  const names = [unit, unit.replace(/@.*\./, '@.')];
  const found = unitFolders.flatMap((folder) => names.map((name) => join(tree, folder, name))).find(existsSync);
  if (found === undefined) throw new Error(`the tree has no ${unit}`);
  return found;
}

function begin(tree: string, pair: Pair): Trip {
  const daemon = daemons.find(({ unit }) => inSuite(unit, suite) === pair.unit);
  if (daemon === undefined) throw new Error(`test/live/daemons.ts has no ${pair.unit}`);
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-pair-'));
  const file = packagedUnit(tree, pair.unit);
  copyFileSync(file, join(folder, file.slice(file.lastIndexOf('/') + 1)));
  mkdirSync(join(folder, `${pair.unit}.d`));
  writeFileSync(join(folder, `${pair.unit}.d`, '40-broken.conf'), `[Service]\n${pair.lines.join('\n')}\n`);
  return { pair, daemon, folder, broke: false, named: false, evidence: '', rounds: 0, works: false };
}

const dropInNames = ['40-broken.conf', '50-unitlint.conf', '99-unitlint.conf', 'zzz-unitlint.conf'];

function dropInsOf({ folder, pair }: Trip): Readonly<Record<string, string>> {
  const paths = dropInNames.map((name) => `${pair.unit}.d/${name}`).filter((path) => existsSync(join(folder, path)));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const caseOf = (trip: Trip, index: number): Case => ({
  id: String(index),
  unit: trip.pair.unit,
  probe: trip.daemon.probe,
  reloads: trip.daemon.noReload === undefined,
  dropIns: dropInsOf(trip),
});

/** Diagnoses the journal of a failed start and writes the proposal; false where nothing was proposed. */
function diagnose(trip: Trip, { journal }: Outcome): boolean {
  const args = [cli, 'diagnose', join(trip.folder, trip.pair.unit), '--target', target, '--format', 'json', '--write'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', input: `${journal.join('\n')}\n` });
  if (status === 2) throw new Error(stderr);
  const { symptoms, written } = JSON.parse(stdout) as {
    readonly symptoms: readonly { readonly evidence: string; readonly suspects: readonly Suspect[] }[];
    readonly written: object | null;
  }; // the document of the command-line contract
  const guilty = symptoms.find(({ suspects }) => suspects.length > 0);
  if (trip.rounds === 0) {
    trip.named = guilty?.suspects[0]?.directive === trip.pair.culprit;
    trip.evidence = guilty?.evidence ?? journal.findLast((line) => !line.includes('systemd[1]')) ?? '';
  }
  return written !== null;
}

/** The stage at which each unit fails as packaged, which is then no fault of a drop-in; most have none. */
async function asPackaged(tree: string, trips: readonly Trip[]): Promise<ReadonlyMap<string, Stage>> {
  const plain = [...new Map(trips.map((trip) => [trip.pair.unit, trip])).values()].map((trip, index) => ({ ...caseOf(trip, index), dropIns: {} }));
  const outcomes = await runInGuest(tree, plain);
  return new Map(
    plain.flatMap(({ id, unit }) => {
      const failed = outcomes.get(id)?.failed ?? null;
      return failed === null ? [] : [[unit, failed] as const];
    }),
  );
}

/** Starts all of `trips` in one boot, and diagnoses those that fail; returns those for which something was proposed. */
async function round(tree: string, trips: readonly Trip[], usual: ReadonlyMap<string, Stage>, first: boolean): Promise<readonly Trip[]> {
  const outcomes = await runInGuest(tree, trips.map(caseOf));
  return trips.filter((trip, index) => {
    const outcome = outcomes.get(String(index));
    if (outcome === undefined) return false;
    const failed = outcome.failed === usual.get(trip.pair.unit) ? null : outcome.failed;
    if (first) trip.broke = failed !== null;
    else {
      trip.rounds += 1;
      trip.works = failed === null;
    }
    console.error(`${trip.pair.unit} ${trip.pair.lines.join(' ')}: ${failed === null ? 'works' : `fails at ${failed}: ${outcome.said.replaceAll('\n', ' ')}`}`);
    return failed !== null && diagnose(trip, outcome);
  });
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('`', "'");
const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``);
const longestEvidence = 120;

/** A line of the log without its stamp, short enough for a table. */
function shortEvidence(text: string): string {
  const bare = text.replace(/^(?:\S+T\S+ \S+ |kernel: )/, '');
  return bare.length > longestEvidence ? `${bare.slice(0, longestEvidence - 1)}…` : bare;
}

function relaxedLines(trip: Trip): readonly string[] {
  const texts = Object.entries(dropInsOf(trip)).filter(([path]) => path.endsWith('unitlint.conf'));
  return texts.flatMap(([, text]) => text.split('\n').filter((line) => /^[A-Za-z]+=/.test(line)));
}

function row(trip: Trip): string {
  const { pair, named, evidence, rounds, works } = trip;
  const again = !works ? '**no**' : rounds === 1 ? 'yes' : `yes, after ${rounds} rounds`;
  const cells = [pair.unit.replace(/\.service$/, ''), pair.lines.map(code).join('<br>'), named ? 'yes' : '**no**', code(shortEvidence(evidence))];
  return `| ${[...cells, relaxedLines(trip).map(code).join('<br>'), again].join(' | ')} |`;
}

function table(trips: readonly Trip[]): string {
  const broken = trips.filter(({ broke }) => broke);
  const count = (test: (trip: Trip) => boolean) => broken.filter(test).length;
  return [
    `${broken.length} pairs under systemd ${target}: the culprit came first for ${count(({ named }) => named)}; ${count(({ works, rounds }) => works && rounds === 1)} daemons worked again with`,
    `the first proposal alone, ${count(({ works }) => works)} after at most ${mostRounds} rounds of start and diagnosis.`,
    '',
    '| daemon | broken by | culprit first | evidence | lines written | works again |',
    '| --- | --- | --- | --- | --- | --- |',
    ...broken.map(row),
  ].join('\n');
}

const marks = ['<!-- table -->', '<!-- end of table -->'] as const;

/** Puts the table between its marks. */
function writeProof(text: string): void {
  const before = readFileSync(proof, 'utf8');
  const [start, end] = marks.map((mark) => before.indexOf(mark));
  if (start === undefined || end === undefined || start < 0 || end < start) throw new Error(`${proof} lacks the marks of its table`);
  writeFileSync(proof, `${before.slice(0, start + marks[0].length)}\n\n${text}\n\n${before.slice(end)}`);
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, write: { type: 'boolean', default: false } } });
const missing = missingHere();
if (missing !== null) console.log(`The live round trip of diagnose was skipped: ${missing}.`);
else {
  const tree = treeOf(suite);
  const pairs = JSON.parse(readFileSync('test/live/pairs.json', 'utf8')) as readonly Pair[]; // our own file
  const trips = pairs.filter(({ unit, lines }) => [unit, ...lines].some((text) => text.includes(values.only))).map((pair) => begin(tree, pair));
  const usual = await asPackaged(tree, trips);
  let open = await round(tree, trips, usual, true);
  for (let count = 0; open.length > 0 && count < mostRounds; count += 1) open = await round(tree, open, usual, false);
  const text = table(trips);
  for (const { folder } of trips) rmSync(folder, { recursive: true });
  if (values.write) writeProof(text);
  else console.log(text);
}
