/**
 * Starts real daemons under the drop-ins that `unitlint harden` proposes for their packaged units, and talks to them.
 * usage: npm run test:live [-- [--level LEVEL]... [--suite SUITE]... [--write] [UNIT...]]; --write renews docs/hardening-proof.md
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { missingHere, systemdOf, treeOf } from './bed.ts';
import { runInGuest } from './boot.ts';
import { type Daemon, daemons, inSuite, type Suite, suites } from './daemons.ts';
import { type Case, type Outcome, stages } from './plan.ts';
import { proofPage, type Row } from './proof-page.ts';

const levels = ['safe', 'balanced', 'strict'] as const;
type Level = (typeof levels)[number];

const unitFolders = ['etc/systemd/system', 'lib/systemd/system', 'usr/share/guest/units'];

/** The packaged unit; an instance is named beside its template. */
function unitPath(tree: string, unit: string): string {
  const file = unit.replace(/@[^.]*\./, '@.');
  const folder = unitFolders.find((candidate) => existsSync(join(tree, candidate, file)) || existsSync(join(tree, candidate, unit)));
  if (folder === undefined) throw new Error(`${unit} is not in ${tree}`);
  return join(tree, folder, unit);
}

interface Proposal {
  readonly before: string;
  readonly after: string;
  readonly dropIns: Readonly<Record<string, string>>;
}

/** The shape of `harden --format json`, as far as it is used here. */
interface HardenReport {
  readonly units: readonly [
    {
      readonly before: { readonly overall: number };
      readonly after: { readonly overall: number };
      readonly dropin: { readonly path: string; readonly text: string } | null;
    },
  ];
}

function propose(path: string, level: Level, systemd: string): Proposal {
  const args = ['dist/cli.cjs', 'harden', '--level', level, '--target', systemd, '--format', 'json', path];
  const { units } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as HardenReport; // our own output
  const [{ before, after, dropin }] = units;
  const dropIns = dropin === null ? {} : { [join(basename(dirname(dropin.path)), basename(dropin.path))]: dropin.text };
  return { before: before.overall.toFixed(1), after: after.overall.toFixed(1), dropIns };
}

/** What fails without the drop-in as well is not its doing. */
const isBroken = (plain: Outcome | undefined, hardened: Outcome | undefined): boolean => {
  const reached = (outcome: Outcome | undefined) => (outcome === undefined ? -1 : outcome.failed === null ? stages.length : stages.indexOf(outcome.failed));
  return reached(hardened) < reached(plain);
};

const caseOf = (daemon: Daemon, suite: Suite, name: string, dropIns: Case['dropIns']): Case => ({
  id: `${inSuite(daemon.unit, suite)} ${name}`,
  unit: inSuite(daemon.unit, suite),
  probe: daemon.probe,
  reloads: daemon.noReload === undefined,
  dropIns,
});

async function prove(suite: Suite, asked: readonly Level[], chosen: readonly Daemon[]): Promise<readonly Row[]> {
  const tree = treeOf(suite);
  const systemd = systemdOf(tree);
  const proposals = chosen.flatMap((daemon) =>
    asked.map((level) => ({ daemon, level, proposal: propose(unitPath(tree, inSuite(daemon.unit, suite)), level, systemd) })),
  );
  const outcomes = await runInGuest(tree, [
    ...chosen.map((daemon) => caseOf(daemon, suite, 'plain', {})),
    ...proposals.map(({ daemon, level, proposal }) => caseOf(daemon, suite, level, proposal.dropIns)),
  ]);
  return proposals.map(({ daemon, level, proposal }): Row => {
    const unit = inSuite(daemon.unit, suite);
    const [plain, hardened] = [outcomes.get(`${unit} plain`), outcomes.get(`${unit} ${level}`)];
    return {
      systemd,
      level,
      unit,
      before: proposal.before,
      promised: proposal.after,
      measured: hardened?.exposure ?? null,
      works: !isBroken(plain, hardened),
      failed: hardened === undefined ? 'start' : hardened.failed,
      said: hardened?.said ?? 'the guest ended before it was tried',
      complaints: hardened?.complaints ?? [],
      journal: hardened?.journal ?? [],
    };
  });
}

function tell(row: Row): void {
  const promise = row.measured === row.promised ? row.promised : `${row.promised} promised, ${row.measured} measured`;
  console.log(`${row.works ? 'works ' : 'BROKEN'} systemd ${row.systemd} ${row.level.padEnd(8)} ${row.unit.padEnd(34)} ${row.before} -> ${promise}`);
  for (const complaint of row.complaints) console.log(`  systemd complains: ${complaint}`);
  if (!row.works) console.log([`  ${row.failed}: ${row.said}`, ...row.journal.slice(-12).map((line) => `  | ${line}`)].join('\n'));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { level: { type: 'string', multiple: true }, suite: { type: 'string', multiple: true }, write: { type: 'boolean' } },
});
const missing = missingHere();
if (missing !== null) console.log(`live test: skipped, ${missing}`);
else {
  const asked = levels.filter((level) => (values.level ?? ['safe', 'balanced']).includes(level));
  const wanted = (daemon: Daemon, suite: Suite) => positionals.length === 0 || positionals.some((name) => inSuite(daemon.unit, suite).startsWith(name));
  const rows: Row[] = [];
  for (const suite of suites.filter((name) => (values.suite ?? suites).includes(name)))
    rows.push(
      ...(await prove(
        suite,
        asked,
        daemons.filter((daemon) => wanted(daemon, suite)),
      )),
    );
  rows.forEach(tell);
  const broken = rows.filter(({ works, complaints }) => !works || complaints.length > 0).length;
  console.log(`${rows.length} starts, ${broken} with a fault`);
  if (values.write) writeFileSync('docs/hardening-proof.md', proofPage(rows));
  process.exitCode = broken === 0 ? 0 : 1;
}
