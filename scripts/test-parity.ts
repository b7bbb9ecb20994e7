/**
 * Compares scores with the recorded answers of real systemd versions in study data beside the repository, where it is
 * there: every probe and every unit of the corpus. `npm test` has recorded probes of its own and needs none of this.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { rules } from '../rules/index.ts';
import { readPolicy } from '../src/engine/policy.ts';
import { formatTenths, makeScorer } from '../src/engine/score.ts';
import { orderDropIns } from '../src/model/drop-ins.ts';
import { loadUnit, type UnitSource } from '../src/model/load.ts';
import { makeFolderCache } from '../src/node/files.ts';
import { findUnit } from '../src/node/units.ts';
import { parseUnitFile } from '../src/syntax/parse.ts';
import { printTree } from '../src/syntax/tree.ts';
import { type Facts, factsOf } from '../src/systemd/facts.ts';
import { tableVersions } from '../src/systemd/versions.ts';
import { hasStudyData, recordedAbout, sourceOf, storedUnits, studyData, textOf } from './study-data.ts';

/** Probes whose recorded answer is one of the recording machine, not of systemd. */
const environmental: Readonly<Record<string, string>> = {
  user_spec_machineid: 'recorded where no machine id was; unitlint judges units for hosts that have one',
};

/** What systemd answered. */
interface Answer {
  readonly overall: string | null;
  readonly checks: Readonly<Record<string, { readonly set: boolean | null; readonly exposure: string | null }>>;
}

interface Tally {
  units: number;
  cells: number;
  differing: number;
}

const refusedAnswer: Answer = { overall: null, checks: {} };

function ourAnswer(source: UnitSource | null, facts: Facts, options: { user?: boolean; policy?: string } = {}): Answer {
  if (source === null) return refusedAnswer;
  const policy = options.policy === undefined ? null : readPolicy(options.policy, facts).policy;
  if (policy === null && options.policy !== undefined) return refusedAnswer;
  const unit = loadUnit(source, facts, options.user === true ? 'user' : 'system');
  if (unit.refusal !== null) return refusedAnswer;
  const scorer = makeScorer(rules, facts, policy);
  const score = scorer.score(unit);
  if (score.problem !== null) return refusedAnswer;
  const checks = scorer
    .inPrintOrder(score)
    .map(
      ({ check, badness, exposure }) =>
        [check.field, { set: badness === null ? null : badness === 0, exposure: exposure === null ? null : formatTenths(exposure) }] as const,
    );
  return { overall: formatTenths(score.exposure), checks: Object.fromEntries(checks) };
}

function compare(label: string, ours: Answer, theirs: Answer, tally: Tally): void {
  tally.units += 1;
  const wrong: string[] = [];
  const cell = (name: string, one: unknown, other: unknown) => {
    tally.cells += 1;
    if (JSON.stringify(one) !== JSON.stringify(other)) wrong.push(`${name}: ${JSON.stringify(one)} for ${JSON.stringify(other)}`);
  };
  cell('overall', ours.overall, theirs.overall);
  for (const field of new Set([...Object.keys(theirs.checks), ...Object.keys(ours.checks)]))
    cell(field, ours.checks[field] ?? null, theirs.checks[field] ?? null);
  tally.differing += wrong.length;
  if (wrong.length > 0) console.log(`  ${label}: ${wrong.slice(0, 4).join('; ')}${wrong.length > 4 ? ` and ${wrong.length - 4} more` : ''}`);
}

function corpusParity(tally: Tally): void {
  const services = storedUnits('services');
  for (const version of tableVersions) {
    const answers = recordedAbout<Answer>('expected', version);
    const facts = factsOf(version, Number(version));
    const before = { ...tally };
    for (const [index, entry] of services.entries()) {
      const answer = answers[index];
      if (answer !== undefined) compare(`${version} ${entry.id} ${entry.name}`, ourAnswer(sourceOf(entry, facts), facts), answer, tally);
    }
    console.log(`corpus ${version}: ${tally.units - before.units} units, ${tally.cells - before.cells} cells, ${tally.differing - before.differing} differing`);
  }
}

interface Probe {
  readonly unit: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly synth?: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly links?: Readonly<Record<string, string>>;
}

interface ProbeAnswer extends Answer {
  readonly checks_delta?: Answer['checks'];
  readonly more_checks_delta?: readonly Answer['checks'][];
  readonly units?: readonly { readonly overall: string | null }[];
}

/** Copies a probe to a folder of its own, with the files and links that version control can't hold. */
function layOut(probe: Probe, from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
  for (const [path, parts] of Object.entries(probe.synth ?? {})) {
    mkdirSync(join(to, dirname(path)), { recursive: true });
    writeFileSync(join(to, path), parts.map(([text, count]) => text.repeat(count)).join(''));
  }
  for (const [path, target] of Object.entries(probe.links ?? {})) {
    mkdirSync(join(to, dirname(path)), { recursive: true });
    rmSync(join(to, path), { force: true });
    symlinkSync(target, join(to, path));
  }
}

function probeParity(tally: Tally): void {
  const probes = JSON.parse(readFileSync(join(studyData, 'systemd/probes/index.json'), 'utf8')) as Record<string, Probe>; // study data
  const folder = mkdtempSync(join(tmpdir(), 'unitlint-probes-'));
  try {
    for (const [name, probe] of Object.entries(probes)) layOut(probe, join(studyData, 'systemd/probes', name), join(folder, name));
    for (const version of tableVersions) {
      const answers = JSON.parse(readFileSync(join(studyData, `systemd/probes/expected.${version}.json`), 'utf8')) as Record<string, ProbeAnswer>; // study data
      const base = answers['base_minimal_service']?.checks ?? {};
      const before = { ...tally };
      for (const [name, probe] of Object.entries(probes)) {
        const answer = answers[name];
        if (answer === undefined) continue;
        if (environmental[name] !== undefined) {
          console.log(`  ${version} ${name}: not compared: ${environmental[name]}`);
          continue;
        }
        const full = (overall: string | null, delta: Answer['checks'] = {}): Answer =>
          overall === null ? refusedAnswer : { overall, checks: pick({ ...base, ...(answer.checks ?? {}), ...delta }) };
        const facts = factsOf(version, Number(version));
        const ours = probe.unit.filter(isFirstOfItsName).map((path) => ({ path, answer: probeAnswer(probe, path, join(folder, name), facts) }));
        const scored = answer.units === undefined ? ours.slice(0, 1) : ours.filter((one) => one.answer.overall !== null);
        for (const [index, { overall }] of (answer.units ?? [answer]).slice(0, Math.max(scored.length, 1)).entries()) {
          const delta = index === 0 ? answer.checks_delta : answer.more_checks_delta?.[index - 1];
          compare(`${version} ${name} ${scored[index]?.path ?? ''}`, scored[index]?.answer ?? refusedAnswer, full(overall, delta), tally);
        }
      }
      console.log(
        `probes ${version}: ${tally.units - before.units} units, ${tally.cells - before.cells} cells, ${tally.differing - before.differing} differing`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The recorded rows hold the badness too, which is none of a report's business. */
const pick = (checks: Answer['checks']): Answer['checks'] =>
  Object.fromEntries(Object.entries(checks).map(([field, { set, exposure }]) => [field, { set, exposure }]));

const thresholdArgument = /^--threshold=(?:100|\d{1,2})$/;

/** One systemd process loads a name once and shows it again for a file of that name elsewhere; we read every file for itself. */
const isFirstOfItsName = (path: string, index: number, paths: readonly string[]) => paths.findIndex((other) => basename(other) === basename(path)) === index;

function probeAnswer(probe: Probe, path: string, folder: string, facts: Facts): Answer {
  const args = probe.args ?? [];
  const option = (name: string) => args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (args.some((argument) => argument.startsWith('--threshold=') && !thresholdArgument.test(argument))) return refusedAnswer;
  const instance = option('instance');
  if (instance !== undefined && Number(facts.table) < 257) return refusedAnswer;
  const searchPath = (probe.env?.['SYSTEMD_UNIT_PATH'] ?? '')
    .split(':')
    .filter((path) => path !== '')
    .map((path) => path.replace('{dir}', folder));
  const found = findUnit(join(folder, path.replace('@.', `@${instance ?? ''}.`)), {
    folder: makeFolderCache(),
    searchPath,
    templateInstance: facts.behaviour.templateInstance,
  });
  if (!found.ok) return refusedAnswer;
  const profile = option('profile')?.replace('{dir}', folder);
  const source = profile === undefined ? found.source : withProfile(found.source, profile);
  const policyPath = option('security-policy')?.replace('{dir}', folder);
  if (policyPath !== undefined && !existsSync(policyPath)) return refusedAnswer;
  return ourAnswer(source, facts, { user: args.includes('--user'), ...(policyPath === undefined ? {} : { policy: readFileSync(policyPath, 'utf8') }) });
}

/** A profile is a drop-in named profile.conf. */
function withProfile(source: UnitSource, profile: string): UnitSource {
  const files = [...source.dropIns, { path: 'profile.conf', text: readFileSync(profile, 'utf8') }];
  return { ...source, dropIns: orderDropIns(files.map((file) => ({ ...file, fileName: basename(file.path) }))) };
}

function printBack(): number {
  let wrong = 0;
  let files = 0;
  for (const file of ['services', 'other', 'placeholders'] as const) {
    for (const entry of storedUnits(file)) {
      for (const text of [entry, ...(entry.dropins ?? [])].map(textOf)) {
        files += 1;
        if (printTree(parseUnitFile(text)) !== text) wrong += 1;
      }
    }
  }
  console.log(`print-back: ${files} files, ${wrong} differing`);
  return wrong;
}

if (!hasStudyData) {
  console.log('parity with the study data: skipped, they are not here (the recorded probes of `npm test` are)');
} else {
  const tally: Tally = { units: 0, cells: 0, differing: 0 };
  probeParity(tally);
  corpusParity(tally);
  const wrong = printBack();
  console.log(`${tally.units} units, ${tally.cells} cells, ${tally.differing} differing`);
  process.exitCode = tally.differing + wrong === 0 ? 0 : 1;
}
