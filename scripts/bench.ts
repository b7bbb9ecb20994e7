/**
 * Measures the built command (npm run build) and prints the table of the README: start-up, cost and memory of many units
 * against systemd-analyze 252, growth with their number, and a full check against the score alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Cost, costOf, medianCosts } from './bench/measure.ts';
import { analyze, oracleRoot } from './bench/systemd.ts';
import { type BenchUnit, benchUnits, layOut, layOutApart } from './bench/units.ts';
import { hasStudyData } from './study-data.ts';

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  /** Null where there is nothing to hold it against. */
  readonly met: boolean | null;
}

const startRounds = Number(process.env['BENCH_ROUNDS'] ?? 25);
const bulkRounds = 3;
const most = 4000;
const quarters = [most / 4, most / 2, most] as const;
const command = (...args: readonly string[]) => [process.execPath, 'dist/cli.cjs', ...args];
const score = (...paths: readonly string[]) => command('score', '--format', 'ndjson', ...paths);

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const times = (value: number) => `${value.toFixed(2)}x`;
const mib = ({ memory }: Cost) => (memory === null ? 'unknown' : `${Math.round(memory)} MiB`);

async function startRows(): Promise<readonly Row[]> {
  const unit = 'fixtures/readme/myapp.service';
  const { bare, one, check } = await medianCosts(
    { bare: [process.execPath, '-e', '0'], one: command('score', unit), check: command('check', unit) },
    startRounds,
  );
  return [
    {
      what: 'Start: `score` of one unit, CPU, against `node -e 0`',
      measured: `${ms(one.cpu)}, ${times(one.cpu / bare.cpu)}`,
      target: 'at most 2x',
      met: one.cpu <= 2 * bare.cpu,
    },
    { what: 'The same on the clock', measured: `${ms(one.wall)}, ${times(one.wall / bare.wall)}`, target: '', met: null },
    { what: 'Start: `check` of one unit, CPU', measured: `${ms(check.cpu)}, ${times(check.cpu / bare.cpu)}`, target: '', met: null },
  ];
}

/** systemd-analyze on the same units, by the cheaper of its two forms of output. */
async function systemdCost(root: string, units: readonly BenchUnit[]): Promise<Cost> {
  const folder = mkdtempSync(join(root, 'bench-'));
  try {
    layOut(units, folder);
    const paths = units.map(({ name }) => `/${relative(root, folder)}/${name}`);
    const { table, json } = await medianCosts({ table: analyze(root, paths), json: analyze(root, ['--json=short', ...paths]) }, bulkRounds);
    return table.cpu < json.cpu ? table : json;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function systemdRows(units: readonly BenchUnit[], ours: Cost): Promise<readonly Row[]> {
  const what = `\`score\` of ${units.length} units in one folder, CPU per unit, against systemd-analyze 252`;
  const perUnit = ms(ours.cpu / units.length);
  const root = oracleRoot();
  if (root === null) return [{ what, measured: `${perUnit}; comparison skipped: no systemd-analyze 252 here`, target: 'at most 1/4', met: null }];
  const theirs = await systemdCost(root, units);
  return [
    {
      what,
      measured: `${perUnit} to ${ms(theirs.cpu / units.length)}, ${times(ours.cpu / theirs.cpu)}`,
      target: 'at most 0.25x',
      met: ours.cpu <= theirs.cpu / 4,
    },
    { what: 'Peak memory of the same runs', measured: `${mib(ours)} to ${mib(theirs)}`, target: '', met: null },
  ];
}

async function bulkRows(scratch: string): Promise<readonly Row[]> {
  const units = benchUnits(most);
  const folders = quarters.map((count) => ({ count, path: join(scratch, String(count)) }));
  for (const { count, path } of folders) layOut(units.slice(0, count), path);
  const apart = join(scratch, 'apart');
  layOutApart(units, apart);
  const all = join(scratch, String(most));
  const costs = await medianCosts(
    {
      quarter: score(join(scratch, String(quarters[0]))),
      half: score(join(scratch, String(quarters[1]))),
      whole: score(all),
      apart: score(apart),
      check: command('check', '--fail-on', 'never', all),
      everything: command('check', '--fail-on', 'never', '--format', 'ndjson', all),
    },
    bulkRounds,
  );
  const { quarter, half, whole, check, everything } = costs;
  const growth = (whole.cpu - half.cpu) / 2 / (half.cpu - quarter.cpu);
  return [
    ...(await systemdRows(units, whole)),
    {
      what: `CPU of ${quarters.join(', ')} units`,
      measured: `${[quarter, half, whole].map(({ cpu }) => ms(cpu)).join(', ')}; a unit of the second half costs ${times(growth)} one of the first`,
      target: 'linear (at most 1.25x)',
      met: growth <= 1.25,
    },
    {
      what: `${most} folders of one unit, CPU, against one folder of ${most}`,
      measured: `${ms(costs.apart.cpu)} to ${ms(whole.cpu)}, ${times(costs.apart.cpu / whole.cpu)}`,
      target: '',
      met: null,
    },
    {
      what: `Peak memory of ${quarters.join(', ')} units`,
      measured: [quarter, half, whole].map(mib).join(', '),
      target: 'bounded',
      met: whole.memory === null || quarter.memory === null ? null : whole.memory <= 1.5 * quarter.memory,
    },
    {
      what: 'A full `check` with its usual report, CPU per unit, against `score`',
      measured: `${ms(check.cpu / most)} to ${ms(whole.cpu / most)}, ${times(check.cpu / whole.cpu)}`,
      target: 'at most 3x',
      met: check.cpu <= 3 * whole.cpu,
    },
    {
      what: 'The same with all advice worked out and written (`--format ndjson`)',
      measured: `${ms(everything.cpu / most)} to ${ms(whole.cpu / most)}, ${times(everything.cpu / whole.cpu)}`,
      target: '',
      met: null,
    },
    { what: 'Peak memory of these two', measured: [check, everything].map(mib).join(', '), target: '', met: null },
  ];
}

const verdict = (met: boolean | null) => (met === null ? '' : met ? 'yes' : '**no**');

const scratch = mkdtempSync(join(tmpdir(), 'unitlint-bench-'));
try {
  await costOf(command('score', 'fixtures/readme/myapp.service'));
  const rows = [...(await startRows()), ...(await bulkRows(scratch))];
  console.log(`Node ${process.versions.node}; ${hasStudyData ? 'real units' : 'the units of fixtures/parity, repeated: the study data are not here'}\n`);
  console.log('| What | Measured | Target | Met |\n| --- | --- | --- | --- |');
  for (const { what, measured, target, met } of rows) console.log(`| ${what} | ${measured} | ${target} | ${verdict(met)} |`);
  process.exitCode = rows.some(({ met }) => met === false) ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true });
}
