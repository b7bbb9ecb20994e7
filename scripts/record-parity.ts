// Records what the real systemd-analyze says about fixtures/parity, one file per version:
//
//   record-parity [--fixtures DIR] [--jobs N] --root 252=CHROOT [--root 254=CHROOT ...]
//
// CHROOT is a directory with a systemd-analyze binary that chroot(1) can enter. Needs root, and
// util-linux for a mount namespace: inside it CHROOT gets a /proc and an empty cgroup v2 tree, as
// on any real machine, and a /tmp to throw away. Every unit is asked about in a scratch folder of
// its own that holds nothing but the unit and the drop-in folders beside it; no other unit folder
// is searched.
//
// What is read from DIR (default: fixtures/parity):
//   units/<topic>/<unit>   every file that is not inside a "*.d" folder is a unit
//   options.json           [{name, unit, args: {user?: true, policy?: path}}] further questions about them
//                          (a unit that is not there is looked for as an instance of a template)
//   generated.json         [{name, unit, files: {path: [[text, times], ...]}}] too large to keep as files
//
// What is written, expected.<V>.json, with one answer per line:
//   {systemd, baseline, fields, units: {path: A}, options: {name: A}, generated: {name: A}}
// fields: all checks (systemd's json_field), sorted. An answer A holds
//   error        the first line of level error when systemd refused (then nothing but diagnostics follows)
//   overall      "9.6" and rating "UNSAFE"; shown: the name in the report when it is not the file's
//   checks       {verdict: [field, ...]} with the verdict "true" (set, badness 0, no exposure), "null"
//                (not applicable) or "false EXPOSURE BADNESS" as in "false 0.2 10". All checks for the
//                baseline unit, elsewhere only those that differ from the baseline's
//   order        the rows as printed, one character per row: the n-th field is the n-th character of
//                ALPHABET. Left out when it is the baseline's
//   diagnostics  ["file:line", ...] as complained about while loading, in that order, files relative to
//                the unit's folder. Left out when there are none

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertVersion, run } from './chroot.ts';

type Verdicts = ReadonlyMap<string, string>;

interface Answer {
  readonly error: string | null;
  readonly overall?: string;
  readonly rating?: string;
  readonly shown?: string;
  readonly checks?: Verdicts;
  readonly diagnostics?: readonly string[];
}

interface Args {
  readonly user?: true;
  readonly policy?: string;
}

/** One question: `fill` puts the files of the unit into a scratch folder. */
interface Question {
  readonly kind: 'units' | 'options' | 'generated';
  readonly key: string;
  readonly name: string;
  readonly args: Args;
  readonly fill: (folder: string) => void;
}

interface Place {
  readonly root: string;
  readonly fixtures: string;
}

interface Option {
  readonly name: string;
  readonly unit: string;
  readonly args: Args;
}

interface Generated {
  readonly name: string;
  readonly unit: string;
  readonly files: Readonly<Record<string, readonly (readonly [text: string, times: number])[]>>;
}

interface PrintedRow {
  readonly set: boolean | null;
  readonly name: string;
  readonly json_field: string;
  readonly exposure: string | null;
  readonly badness: number;
}

/** Names the rows of `order`: printable ASCII that JSON does not escape. */
const ALPHABET = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const BASELINE = 'basics/minimal.service';
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function readJson<T>(file: string): readonly T[] {
  // Both files are ours; a wrong shape shows as a wrong question.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : [];
}

function listUnits(folder: string, below = ''): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isFile()) found.push(path);
    else if (!entry.name.endsWith('.d')) found.push(...listUnits(folder, path));
  }
  return found.sort(compareBytes);
}

/** The file to copy for a unit: itself, or the template that a missing instance is made from. */
function sourceOf(file: string): string | null {
  if (existsSync(file)) return file;
  const template = join(dirname(file), basename(file).replace(/@.*(\.[a-z]+)$/, '@$1'));
  return existsSync(template) ? template : null;
}

function copyUnit(file: string, folder: string): void {
  const source = sourceOf(file);
  if (source !== null) cpSync(source, join(folder, basename(source)));
  for (const entry of readdirSync(dirname(file), { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name.endsWith('.d')) {
      cpSync(join(dirname(file), entry.name), join(folder, entry.name), { recursive: true });
    }
  }
}

function writeGenerated(files: Generated['files'], folder: string): void {
  for (const [path, parts] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), parts.map(([text, times]) => text.repeat(times)).join(''));
  }
}

function listQuestions(fixtures: string): Question[] {
  const units = join(fixtures, 'units');
  const plain = listUnits(units).map(
    (path): Question => ({
      kind: 'units',
      key: path,
      name: basename(path),
      args: {},
      fill: (folder) => copyUnit(join(units, path), folder),
    }),
  );
  const options = readJson<Option>(join(fixtures, 'options.json')).map(
    (option): Question => ({
      kind: 'options',
      key: option.name,
      name: basename(option.unit),
      args: option.args,
      fill: (folder) => copyUnit(join(units, option.unit), folder),
    }),
  );
  const generated = readJson<Generated>(join(fixtures, 'generated.json')).map(
    (made): Question => ({
      kind: 'generated',
      key: made.name,
      name: made.unit,
      args: {},
      fill: (folder) => writeGenerated(made.files, folder),
    }),
  );
  return [...plain, ...options, ...generated];
}

/** Lines of a log, without the scratch folder. */
function logLines(text: string, scratch: string): string[] {
  return text
    .replaceAll(`${scratch}/unit/`, '')
    .replaceAll(`${scratch}/`, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

function diagnosticsOf(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const [, place] = /^(\S.*?:\d+): /.exec(line) ?? [];
    if (place !== undefined) found.push(place);
  }
  return found;
}

function printedRows(json: string): readonly PrintedRow[] {
  // systemd's own output; NA is 2^64-1 there.
  return JSON.parse(json) as PrintedRow[];
}

function verdictOf(row: PrintedRow): string {
  const badness = row.badness > 1e9 ? null : row.badness;
  if (row.set === false && row.exposure !== null && badness !== null) return `false ${row.exposure} ${badness}`;
  if (row.exposure === null && badness === (row.set === null ? null : 0)) return String(row.set);
  throw new Error(`a row that fits no verdict: ${JSON.stringify(row)}`);
}

/** The table and the JSON form come from two runs; they must agree on the rows and their order. */
function assertSameRows(rows: readonly PrintedRow[], table: string): void {
  const lines = table.split('\n').slice(1, rows.length + 1);
  const differs = rows.findIndex((row, n) => !(lines[n] ?? '').replace(/^[✓✗ ] */u, '').startsWith(`${row.name} `));
  if (differs >= 0) throw new Error(`table and JSON differ in row ${differs + 1}: ${lines[differs]}`);
}

/** `errors` is from the run that logs nothing less severe; a bad file name is only a warning to systemd. */
function refusal({ errors, warnings, status }: { errors: readonly string[]; warnings: readonly string[]; status: string }): string {
  if (status.startsWith('SIG')) return `ended by ${status}`;
  return errors[0] ?? warnings[0] ?? `exited with status ${status}`;
}

async function ask({ root, fixtures }: Place, question: Question): Promise<Answer> {
  const host = mkdtempSync(join(root, 'record-parity-'));
  try {
    const scratch = `/${basename(host)}`;
    const { user, policy } = question.args;
    mkdirSync(join(host, 'unit'));
    question.fill(join(host, 'unit'));
    if (policy !== undefined && existsSync(join(fixtures, policy))) cpSync(join(fixtures, policy), join(host, policy));
    const args = [
      ...(user === true ? ['--user'] : []),
      ...(policy === undefined ? [] : [`--security-policy=${scratch}/${policy}`]),
      `${scratch}/unit/${question.name}`,
    ];
    const table = await run({ root, args, settings: { SYSTEMD_LOG_LEVEL: 'info' } });
    const settings = { SYSTEMD_LOG_LEVEL: 'err', SYSTEMD_ANALYZE_DEBUG: '1' };
    const json = await run({ root, args: ['--json=short', ...args], settings });
    const warnings = logLines(table.err, scratch);
    const places = diagnosticsOf(warnings);
    const diagnostics = places.length === 0 ? {} : { diagnostics: places };
    const [, shown, overall, rating] = /Overall exposure level for (.*): ([0-9.]+) ([A-Z]+)/.exec(table.out) ?? [];
    if (shown === undefined || overall === undefined || rating === undefined || json.status !== '0') {
      return { error: refusal({ errors: logLines(json.err, scratch), warnings, status: json.status }), ...diagnostics };
    }
    const rows = printedRows(json.out);
    assertSameRows(rows, table.out);
    const checks = new Map(rows.map((row) => [row.json_field, verdictOf(row)]));
    const other = shown === question.name ? {} : { shown };
    return { error: null, overall, rating, ...other, checks, ...diagnostics };
  } finally {
    rmSync(host, { recursive: true, force: true });
  }
}

async function askAll(place: Place, jobs: number): Promise<Map<Question, Answer>> {
  const questions = listQuestions(place.fixtures);
  const answers = new Map<Question, Answer>(questions.map((question) => [question, { error: 'not asked' }]));
  const queue = [...questions];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { kind, key } = next;
      const answer = await ask(place, next).catch((problem: unknown) => {
        throw new Error(`${kind} ${key}: ${problem instanceof Error ? problem.message : String(problem)}`);
      });
      answers.set(next, answer);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return answers;
}

function orderOf(checks: Verdicts, fields: readonly string[]): string {
  return [...checks.keys()].map((field) => ALPHABET[fields.indexOf(field)] ?? '?').join('');
}

/** What is left of a report; `baseline` null: this is the baseline, everything is kept. */
interface Frame {
  readonly fields: readonly string[];
  readonly baseline: Verdicts | null;
}

function groupByVerdict(checks: Verdicts, { fields, baseline }: Frame): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const field of fields) {
    const verdict = checks.get(field) ?? 'missing';
    if (verdict !== baseline?.get(field)) groups[verdict] = [...(groups[verdict] ?? []), field];
  }
  return groups;
}

function compact(answer: Answer, frame: Frame): object {
  const { checks, diagnostics, ...head } = answer;
  if (checks === undefined) return answer;
  const { fields, baseline } = frame;
  const order = orderOf(checks, fields);
  const moved = baseline !== null && orderOf(baseline, fields) === order ? {} : { order };
  const complaints = diagnostics === undefined ? {} : { diagnostics };
  return { ...head, checks: groupByVerdict(checks, frame), ...moved, ...complaints };
}

function render(version: string, answers: ReadonlyMap<Question, Answer>): string {
  const entries = [...answers];
  const baseline = entries.find(([question]) => question.kind === 'units' && question.key === BASELINE)?.[1].checks;
  if (baseline === undefined) throw new Error(`no report for the baseline ${BASELINE}`);
  const fields = [...baseline.keys()].sort(compareBytes);
  if (fields.length > ALPHABET.length) throw new Error('more checks than characters in ALPHABET');
  const block = (kind: Question['kind']): string => {
    const lines = entries
      .filter(([question]) => question.kind === kind)
      .map(([{ key }, answer]) => {
        const frame = { fields, baseline: kind === 'units' && key === BASELINE ? null : baseline };
        return `    ${JSON.stringify(key)}: ${JSON.stringify(compact(answer, frame))}`;
      });
    return `  "${kind}": {\n${lines.join(',\n')}\n  }`;
  };
  const head = `  "systemd": "${version}",\n  "baseline": "${BASELINE}",\n  "fields": ${JSON.stringify(fields)},\n`;
  return `{\n${head}${block('units')},\n${block('options')},\n${block('generated')}\n}\n`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', multiple: true, default: [] },
      fixtures: { type: 'string', default: 'fixtures/parity' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  if (values.root.length === 0) throw new Error('usage: record-parity [--fixtures DIR] --root VERSION=CHROOT ...');
  process.umask(0o022); // --user takes the mask of the caller as its default
  for (const pair of values.root) {
    const cut = pair.indexOf('=');
    const version = pair.slice(0, cut);
    const root = pair.slice(cut + 1);
    await assertVersion(root, version);
    const answers = await askAll({ root, fixtures: values.fixtures }, Number(values.jobs));
    const file = join(values.fixtures, `expected.${version}.json`);
    writeFileSync(file, render(version, answers));
    process.stdout.write(`${file}: ${answers.size} answers\n`);
  }
}

try {
  await main();
} catch (problem) {
  process.stderr.write(`record-parity: ${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
}
