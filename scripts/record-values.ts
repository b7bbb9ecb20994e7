// Records for which values the real systemd-analyze complains, in fixtures/values:
//
//   record-values [--fixtures DIR] --root 252=CHROOT --root 254=CHROOT --root 257=CHROOT --root 262=CHROOT
//
// A file there holds {"Section.Key": {"value": "...."}}, with one character for each version: `.` no complaint,
// `i` a complaint about the line, `r` the unit is refused at that line, `-` the version does not know the key.
// New values are added with an empty text; this script fills in all of them again.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertVersion, run } from './chroot.ts';

type Answers = Record<string, Record<string, string>>;

/** One line to ask about: the n-th value of every key stands in the n-th unit, so that no value meets another of its key. */
interface Line {
  readonly key: string;
  readonly value: string;
  readonly text: string;
}

interface UnitOfLines {
  readonly name: string;
  readonly section: string;
  readonly lines: readonly Line[];
}

const versions = ['252', '254', '257', '262'] as const;

const suffixes: Readonly<Record<string, string>> = {
  Unit: 'service',
  Service: 'service',
  Socket: 'socket',
  Mount: 'mount',
  Automount: 'automount',
  Swap: 'swap',
  Timer: 'timer',
  Path: 'path',
  Slice: 'slice',
};

function unitsOf(all: readonly Answers[]): UnitOfLines[] {
  const units = new Map<string, Line[]>();
  for (const answers of all) {
    for (const [key, values] of Object.entries(answers)) {
      const [section = '', name = ''] = key.split('.');
      for (const [index, value] of Object.keys(values).entries()) {
        const unit = `values-${section.toLowerCase()}-${index}.${suffixes[section] ?? 'service'}`;
        const lines = units.get(unit) ?? [];
        lines.push({ key, value, text: `${name}=${value}` });
        units.set(unit, lines);
      }
    }
  }
  return [...units].map(([name, lines]) => ({ name, section: lines[0]?.key.split('.')[0] ?? '', lines }));
}

interface Complaints {
  readonly lines: ReadonlySet<number>;
  readonly unknownKeys: ReadonlySet<number>;
}

/** Numbers of the lines complained about, by unit. */
function complaintsIn(text: string): ReadonlyMap<string, Complaints> {
  const found = new Map<string, { lines: Set<number>; unknownKeys: Set<number> }>();
  for (const line of text.split('\n')) {
    const [, path = '', number = '', message = ''] = /^(\S+?):(\d+): (.*)$/.exec(line) ?? [];
    if (path === '') continue;
    const entry = found.get(basename(path)) ?? { lines: new Set(), unknownKeys: new Set() };
    entry.lines.add(Number(number));
    if (/^Unknown key/.test(message)) entry.unknownKeys.add(Number(number));
    found.set(basename(path), entry);
  }
  return found;
}

const firstLine = 2;
/** Draws a complaint wherever systemd reads that far: where it does not, the last line complained about was fatal. */
const sentinel = 'LastLine=yes';

async function ask(root: string, host: string, units: readonly UnitOfLines[]): Promise<ReadonlyMap<string, Complaints>> {
  const folder = join(host, 'unit');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, section, lines } of units) writeFileSync(join(folder, name), [`[${section}]`, ...lines.map(({ text }) => text), sentinel, ''].join('\n'));
  const { err } = await run({ root, args: units.map(({ name }) => `/${basename(host)}/unit/${name}`), settings: { SYSTEMD_LOG_LEVEL: 'info' } });
  return complaintsIn(err);
}

/** Notes the answers for the lines up to a fatal one; what comes behind that has to be asked again. */
function note(unit: UnitOfLines, complaints: Complaints | undefined, answers: Map<string, string>): readonly Line[] {
  const all = complaints?.lines ?? new Set<number>();
  const fatal = all.has(unit.lines.length + firstLine) ? Number.POSITIVE_INFINITY : Math.max(...all);
  for (const [index, { key, value }] of unit.lines.entries()) {
    const number = index + firstLine;
    if (number > fatal) break;
    const answer = complaints?.unknownKeys.has(number) === true ? '-' : number === fatal ? 'r' : all.has(number) ? 'i' : '.';
    answers.set(`${key} ${value}`, answer);
  }
  return fatal === Number.POSITIVE_INFINITY ? [] : unit.lines.slice(fatal - firstLine + 1);
}

async function complaintsAbout(root: string, units: readonly UnitOfLines[]): Promise<ReadonlyMap<string, string>> {
  const host = mkdtempSync(join(root, 'record-values-'));
  const answers = new Map<string, string>();
  try {
    let open: readonly UnitOfLines[] = units;
    while (open.length > 0) {
      const complaints = await ask(root, host, open);
      open = open.map((unit) => ({ ...unit, lines: note(unit, complaints.get(unit.name), answers) })).filter(({ lines }) => lines.length > 0);
    }
  } finally {
    rmSync(host, { recursive: true, force: true });
  }
  return answers;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string', multiple: true, default: [] }, fixtures: { type: 'string', default: 'fixtures/values' } },
  });
  const roots = new Map(values.root.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  if (versions.some((version) => !roots.has(version))) throw new Error('usage: record-values [--fixtures DIR] --root 252=CHROOT ... --root 262=CHROOT');
  const files = readdirSync(values.fixtures).filter((file) => file.endsWith('.json'));
  const all = files.map((file) => JSON.parse(readFileSync(join(values.fixtures, file), 'utf8')) as Answers); // our own fixtures
  const perVersion: ReadonlyMap<string, string>[] = [];
  for (const [version, root] of roots) {
    await assertVersion(root, version);
    perVersion.push(await complaintsAbout(root, unitsOf(all)));
  }
  for (const [index, file] of files.entries()) {
    const lines = Object.entries(all[index] ?? {}).map(([key, candidates]) => {
      const rows = Object.keys(candidates).map(
        (value) => `    ${JSON.stringify(value)}: "${perVersion.map((answers) => answers.get(`${key} ${value}`) ?? '?').join('')}"`,
      );
      return `  ${JSON.stringify(key)}: {\n${rows.join(',\n')}\n  }`;
    });
    writeFileSync(join(values.fixtures, file), `{\n${lines.join(',\n')}\n}\n`);
  }
}

try {
  await main();
} catch (problem) {
  process.stderr.write(`record-values: ${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 2;
}
